export const id=57;export const ids=[57];export const modules={8057:((e,t,n)=>{n.d(t,{serve:()=>serve});var r=n(1455),i=n(7975),a=n(4873),o=n(3414),s=n(5724);async function serve(e,t){try{let n=await readArguments(e,t);if(n===`help`)return t.stdout.write(l),0;let r=await(0,o.s)(n),i=endSignal(),{url:a,keyId:s,keySecret:c}=r;return t.stdout.write(`${JSON.stringify({url:a,keyId:s,keySecret:c})}\n`),await i,await r.close(),0}catch(e){return t.stderr.write(`${e instanceof Error?e.message:String(e)}\n`),1}}let c={port:{type:`string`},data:{type:`string`},latency:{type:`string`},seed:{type:`string`},faults:{type:`string`},log:{type:`boolean`},switch:{type:`string`,multiple:!0},help:{type:`boolean`,short:`h`}},l=`Runs a local server that behaves as the provisioning API of Smooch (Sunshine Conversations) does.

  --port N              listen on this port of 127.0.0.1; any free one without it
  --data FILE           keep the account in FILE: it survives restarts
  --latency MS          wait this long before each answer
  --seed N              the same secrets, ids and random orders in every run
  --faults FILE         let things go wrong by the rules in FILE, a JSON list
  --log                 write each request and each delivery to stderr, one line of JSON each
  --switch NAME=VALUE   choose how an undocumented behaviour turns out; may be repeated
  --help                show this

When it is ready it prints one line of JSON with url, keyId and keySecret. SIGINT or SIGTERM ends it.

Switches, with the default first:

${(0,s.oR)().map(e=>`  ${e}\n`).join(``)}
A fault rule has a kind and, as conditions, any of method, path (* for one segment, ** for several), nth, every,
probability, request (its number in the log) and times. Kinds:

${Object.entries(a.ln).map(([e,t])=>`  ${e.padEnd(14)} ${t}\n`).join(``)}`;async function readArguments(e,t){let{values:n}=(0,i.parseArgs)({args:e,options:c,strict:!0}),line=e=>void t.stderr.write(`${JSON.stringify(e)}\n`);if(n.help===!0)return`help`;let r=Object.assign({},...(n.switch??[]).map(s.SI)),o=wholeNumber(`--port`,n.port,65535),l=wholeNumber(`--latency`,n.latency,a.dX),u=wholeNumber(`--seed`,n.seed,2**32-1);return{switches:r,...o===void 0?{}:{port:o},...l===void 0?{}:{latency:l},...u===void 0?{}:{seed:u},...n.data===void 0?{}:{dataFile:n.data},...n.faults===void 0?{}:{faults:await faultsFrom(n.faults)},...n.log===!0?{onRequest:line,onDelivery:line}:{}}}function wholeNumber(e,t,n){if(t===void 0)return;let r=/^\d{1,10}$/.test(t)?Number(t):NaN;if(r<=n)return r;throw Error(`${e} takes a whole number from 0 to ${n}, not "${t}".`)}async function faultsFrom(e){try{let t=await(0,r.readFile)(e,`utf8`);return(0,a.a7)(parsedJson(t))}catch(t){throw Error(`--faults ${e}: ${t instanceof Error?t.message:String(t)}`)}}function parsedJson(e){try{return JSON.parse(e)}catch{throw Error(`The file is not JSON.`)}}function endSignal(){return new Promise(e=>{let end=()=>{process.off(`SIGINT`,end),process.off(`SIGTERM`,end),e()};process.on(`SIGINT`,end),process.on(`SIGTERM`,end)})}})};