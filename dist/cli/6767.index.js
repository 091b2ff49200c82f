export const id=6767;export const ids=[6767,9654];export const modules={6767:((e,t,n)=>{n.d(t,{SHELLS:()=>c,completionFor:()=>completionFor});var r=n(5830),i=n(3633),a=n(8455),o=n(9654),s=n(2315);let c=[`bash`,`zsh`,`fish`];function completionFor(e){let t=Object.entries({...a.IT,emulator:r.lw}),n=new Map([...i.FN.map(e=>[e,(0,s.NC)(e)]),[`output`,(0,s.TS)()],...t.map(([e,t])=>[e,Object.keys(t)])]);return{bash,zsh,fish}[e](n)}let l=Object.keys(o.COMMAND_TEXTS);function cases(e,t){return[...[...e].map(([e,n])=>`    ${e}) ${t(n.map(e=>`--${e}`).join(` `))} ;;\n`),`    completion) ${t(c.join(` `))} ;;\n`].join(``)}function bash(e){return`_smooch_provision() {
  local words=''
  case \${COMP_WORDS[1]} in
${cases(e,e=>`words='${e}'`)}  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words='${l.join(` `)}'; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _smooch_provision smooch-provision
`}function zsh(e){return`#compdef smooch-provision
_smooch_provision() {
  if (( CURRENT == 2 )); then
    compadd -- ${l.join(` `)}
    return
  fi
  case $words[2] in
${cases(e,e=>`compadd -- ${e}`)}  esac
  _files
}
compdef _smooch_provision smooch-provision
`}function fish(e){let t=`complete -c smooch-provision`,quoted=e=>`'${e.replaceAll(`'`,`\\'`)}'`;return[...Object.entries(o.COMMAND_TEXTS).map(([e,n])=>`${t} -n __fish_use_subcommand -f -a ${e} -d ${quoted(n)}\n`),...[...e].flatMap(([e,n])=>n.map(n=>`${t} -n '__fish_seen_subcommand_from ${e}' -l ${n}\n`)),`${t} -n '__fish_seen_subcommand_from completion' -f -a '${c.join(` `)}'\n`].join(``)}}),9654:((e,t,n)=>{n.r(t),n.d(t,{COMMAND_TEXTS:()=>o,COMPLETION_HELP:()=>m,DEMO_HELP:()=>p,INIT_HELP:()=>u,MIGRATE_HELP:()=>d,OUTPUT_HELP:()=>f,help:()=>help,modeHelp:()=>modeHelp});var r=n(3633),i=n(2917),a=n(2315);let o={plan:`show what would be done`,apply:`carry out the plan`,check:`as plan; differences are a failure`,accept:`write what differs in the account into the manifest`,validate:`check the manifest, without any account`,credentials:`hand out ids and fresh JWTs of what is there`,output:`hand single values to another program`,destroy:`delete an instance, or everything of the owner`,sweep:`delete instances that nobody needs any more`,export:`write a manifest of what the account holds`,init:`write a first manifest and its workflows`,migrate:`rewrite a manifest for api v1.1 as one for v2`,demo:`see it all work, with no account and no network`,emulator:`run a local server that behaves as the vendor's API`,completion:`print the completion of bash, zsh or fish`,version:`show the version`},s=`Credentials come from SMOOCH_KEY_ID and SMOOCH_KEY_SECRET, or SMOOCH_JWT; those
of single apps from SMOOCH_APP_KEYS, APP=KEY_ID:KEY_SECRET one a line.
SMOOCH_API_URL sets --api-url. Tokens for GitHub come from GITHUB_TOKEN and
PUBLISH_TOKEN.
Exit codes: 0 fine, 1 an error, 2 differences (plan, check, accept), 130 Ctrl+C.
`;function help(){return`Keeps Smooch (Sunshine Conversations) accounts in the state that a YAML manifest
declares.

${Object.entries(o).map(([e,t])=>row(`smooch-provision ${e}`,t,32)).join(``)}
Each has its own --help. The manifest is ${i.WJ.manifest}, here or at the
root of the repository, or what -f names.

${s}`}let c={region:{value:`REGION`,text:`where the account was created, us or eu-1`},subdomain:{value:`NAME`,text:`of Zendesk, for https://NAME.zendesk.com/sc`},"key-id":{value:`ID`,text:`of the key that signs the requests (or SMOOCH_KEY_ID)`},"api-url":{value:`URL`,text:`the API's address without the version`},owner:{value:`OWNER`,text:`who owns what is created; comes before the manifest's`},api:{value:`API`,text:`v1.1 or v2, where there is no manifest`},instance:{value:`NAME`,text:`a separate copy of the manifest's apps, such as pr-42`},ttl:{value:`TIME`,text:`how long the instance lives, such as 7d, or never`},prune:{value:`WHAT`,text:`what may be deleted: none, owned or all`},"max-deletes":{value:`N`,text:`refuse a plan that deletes more`},strict:{value:``,text:`warnings are errors`},"fail-on-drift":{value:``,text:`differences are a failure`},"expect-plan":{value:`PLAN`,text:`apply no other plan than this digest or document`},only:{value:`ADDRESS`,text:`limit the run to this address; may be repeated`},shard:{value:`I/N`,text:`take one part of the apps, such as 2/5`},"export-file":{value:`FILE`,text:`where the manifest goes, instead of standard output`},"dry-run":{value:``,text:`change nothing, and show what would be changed`},confirm:{value:`OWNER`,text:`delete production: the name of its owner`},"check-targets":{value:`WHAT`,text:`what an unanswered webhook target is: error, warn or off (default error, for plan and check warn)`},"wait-for-targets":{value:`TIME`,text:`wait so long until new webhook targets answer`},"jwt-expires-in":{value:`TIME`,text:`how long a JWT is good for, such as 12h`},"mask-app-ids":{value:``,text:`show no app ids`},"allow-unmerged":{value:``,text:`apply code of a pull request, in a job`},"allow-replace":{value:``,text:`delete and create again what cannot be changed, or looks renamed`},comment:{value:`WHEN`,text:`on pull requests, in a job: auto, always or never`},issue:{value:``,text:`keep a drift issue open, in a job`},"plan-file":{value:`FILE`,text:`where to write the plan document (JSON)`},"max-in-flight":{value:`N`,text:`requests at once, 1 to 64`},timeout:{value:`TIME`,text:`for the whole run, 1s to 5d`}},l={plan:`smooch-provision plan --var CHAT_URL=https://chat.acme.example`,apply:`smooch-provision apply --instance pr-42 --ttl 7d`,check:`smooch-provision check --only apps.support`,accept:`smooch-provision accept --only apps.support --dry-run`,validate:`smooch-provision validate -f smooch.yml --format sarif`,credentials:`smooch-provision credentials --outputs credentials.json`,destroy:`smooch-provision destroy --instance pr-42 --dry-run`,sweep:`smooch-provision sweep --owner acme/messaging --dry-run`,export:`smooch-provision export --owner acme/messaging --only "Acme Support"`};function modeHelp(e){let t=[row(`-f, --file PATH`,`manifest, a path or pattern; may be repeated (default ${i.WJ.manifest})`),row(`    --var NAME=VALUE`,`a variable for the manifest; may be repeated`),row(`    --secret-var NAME`,`a secret one, taken from the environment; may be repeated`),...(0,a.cz)(e).flatMap(e=>{let t=c[e];return t===void 0?[]:row(`    --${e} ${t.value}`.trimEnd(),`${t.text}${defaultText(e)}`)}),row(`    --json`,`one JSON document on standard output, secrets as ***`),...e===`validate`?[row(`    --format FORMAT`,`text, json, sarif or junit (default text)`)]:[],row(`    --outputs FILE`,`write all outputs, secrets too, to FILE, for you alone`),...(0,r.xz)(e)?[row(`-y, --yes`,`do not ask before writing; else a terminal shows the plan and asks, but no pipe and nothing where CI is set does; --json never asks, and on a terminal it requires this`)]:[],row(`-v, --verbose`,`log each request and what caused an error, on standard error`),row(`-h, --help`,`show this`)];return`smooch-provision ${e}: ${o[e]}.

${t.join(``)}
Example:
  ${l[e]}

${s}`}function defaultText(e){let t=e===`mask-app-ids`?`false`:i.WJ[e];return t===``||t===`false`?``:` (default ${t})`}function row(e,t,n=28){let r=e.length+4>n?[``,``]:[``];for(let e of t.split(/ (?![^(]*\))/)){let t=r.at(-1)??``;t!==``&&n+t.length+1+e.length>80?r.push(e):r.push(`${r.pop()}${t===``?``:` `}${e}`)}return r.map((t,r)=>`${(r===0?`  ${e} `:``).padEnd(n)}${t}`.trimEnd()).join(`
`).concat(`
`)}let u=`Writes a first manifest, .github/smooch.yml, and the workflow that plans and
applies it. On a terminal it asks about what is not given.

      --subdomain NAME     of Zendesk Suite; empty for a direct account
      --owner OWNER/REPO   who owns what is created (guessed from the remote)
      --api v1.1|v2        the generation of the API (default v2)
      --app NAME           the first app (guessed from the repository); with
                           Zendesk Suite all that have a key, between commas
      --target URL         where the webhook goes; empty for no webhook
      --previews           also write the workflows that give every pull
                           request an app of its own
      --reusable           write short workflows that call those of the project,
                           and one that looks for drift
      --uses OWNER/REPO@VERSION
                           the action that the workflows use (default: the
                           commit or release that is running)
  -y, --yes                ask nothing: what is not given is guessed
      --force              write over files that are there
  -h, --help               show this

Example:
  smooch-provision init --subdomain acme --app "Acme Support, Acme Shop"
`,d=`Rewrites a manifest for api v1.1 as one for v2. Prints it, and on standard error
what to review.

  -f, --file PATH          the manifest; may be repeated
                           (default ${i.WJ.manifest})
      --output FILE        write it to a file
      --in-place           write it over the old one
  -h, --help               show this

Example:
  smooch-provision migrate --in-place
`,f=`Hands values of the account to another program. Only reads.

  smooch-provision output [ADDRESS ...]

      --raw                the value of one address alone, without a line end
      --format FORMAT      json (the default), env for a shell, or dotenv
      --show               write to a terminal, too
  -h, --help               show this

An address is as in the manifest, with id, token, secret, jwt or expires at its
end, or without, for all below it. The other options are those of credentials.

Examples:
  smooch-provision output apps.support.keys.backend.jwt --raw | pbcopy
  eval "$(smooch-provision output apps.support --format env)"
`,p=`Shows it all work on this machine, with no account and no network: an emulator,
a first apply, a second one that changes nothing, drift, and its repair.

      --suite              the same with an account of Zendesk Suite: its apps are
                           exported, adopted, changed and repaired, each with its
                           own key
  -h, --help               show this
`,m=`Prints the completion of a shell.

  bash   source <(smooch-provision completion bash)
  zsh    source <(smooch-provision completion zsh)
  fish   smooch-provision completion fish | source
`}),5830:((e,t,n)=>{n.d(t,{I:()=>u,Lm:()=>addressFrom,_$:()=>f,lw:()=>d,nn:()=>shellFrom,ux:()=>readWords,v6:()=>takesOptions,zz:()=>optionsFrom});var r=n(1455),i=n(7975),a=n(4873),o=n(7375),s=n(6625),c=n(9786),l=n(5724);let u=8100,d={port:{type:`string`},suite:{type:`boolean`},subdomain:{type:`string`},env:{type:`boolean`},shell:{type:`string`},stop:{type:`boolean`},data:{type:`string`},host:{type:`string`},"allow-host":{type:`string`,multiple:!0},latency:{type:`string`},seed:{type:`string`},faults:{type:`string`},log:{type:`boolean`},switch:{type:`string`,multiple:!0},help:{type:`boolean`,short:`h`}},f=`Runs a local server that behaves as the provisioning API of Smooch (Sunshine Conversations) does.

  --port N              listen on this port; without it 8100, or any free one
                        when that is in use
  --suite               play an account of Zendesk Suite: three apps with a key
                        each, no key of the account, below /sc
  --subdomain NAME      of that account (default acme)
  --env                 print what a shell sets to use the emulator at the port;
                        starts one in the background when there is none:
                        eval "$(smooch-provision emulator --env)"
  --shell NAME          the shell of --env: sh (bash and zsh too), fish or
                        powershell
  --stop                end the emulator at the port
  --data FILE           keep the account in FILE: it survives restarts
  --host ADDRESS        listen on this address instead of 127.0.0.1, as in a
                        container. There is no password: everybody who reaches it
                        can change the account
  --allow-host NAME     answer to this name too, such as that of the container; may
                        be repeated. Web pages never get an answer
  --latency MS          wait this long before each answer
  --seed N              the same secrets, ids and random orders in every run
  --faults FILE         let things go wrong by the rules in FILE, a JSON list
  --log                 write each request and delivery to stderr, one line of JSON
                        each
  --switch NAME=VALUE   choose how an undocumented behaviour turns out; may be repeated
  -h, --help            show this

When it is ready it prints one line of JSON with url, keyId and keySecret; with --suite it has url and appKeys, and
the lines of SMOOCH_APP_KEYS follow. SIGINT, SIGTERM or --stop ends it. Exit codes: 0 it has ended, 1 it could not
start, as when the port is in use.

Switches, with the default first:

${(0,l.oR)().map(e=>`  ${e}\n`).join(``)}
A fault rule has a kind and, as conditions, any of method, path (* for one segment, ** for several), nth, every,
perSecond (those beyond), probability, request (its number in the log) and times. Kinds:

${Object.entries(a.ln).map(([e,t])=>`  ${e.padEnd(14)} ${t}\n`).join(``)}`;function readWords(e){try{return(0,i.parseArgs)({args:e,options:d,strict:!0}).values}catch(e){throw Error(`${wordFault(e)} See smooch-provision emulator --help.`,{cause:e})}}function wordFault(e){let{message:t,code:n}=e,[,r=``]=/'(?:-\w, )?(.*?)(?: <value>)?'(?:[ .]|$)/s.exec(t)??[];return n===`ERR_PARSE_ARGS_UNKNOWN_OPTION`?`There is no option ${r}.`:n===`ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL`?`Unexpected argument "${r}".`:Object.entries(d).find(([e])=>`--${e}`===r)?.[1].type===`boolean`?`${r} takes no value.`:`${r} requires a value.`}async function optionsFrom(e,t){let n=Object.assign({},...(e.switch??[]).map(l.SI)),r={port:wholeNumber(`--port`,e.port,65535),latency:wholeNumber(`--latency`,e.latency,a.dX),seed:wholeNumber(`--seed`,e.seed,2**32-1)};if(e.host?.trim()===``)throw Error(`--host is empty: give it an address, or leave it out.`);if(e.shell!==void 0)throw Error(`--shell is for --env.`);let line=e=>void t.write(`${JSON.stringify(e)}\n`);return{switches:n,suite:suiteFrom(e),allowHosts:(e[`allow-host`]??[]).map(e=>e.toLowerCase()),...r,host:e.host,dataFile:e.data,faults:e.faults===void 0?void 0:await faultsFrom(e.faults),...e.log===!0?{onRequest:line,onDelivery:line}:{}}}function suiteFrom({suite:e,subdomain:t}){if(e!==!0){if(t!==void 0)throw Error(`--subdomain is for --suite.`)}else{if(!/^[a-z0-9][a-z0-9-]*$/.test(t??c.B8))throw Error(`--subdomain takes the name alone, as in acme, not "${t}".`);return t??c.B8}}function addressFrom({port:e,host:t=o.Ws}){let n=wholeNumber(`--port`,e,65535)??u;if(n===0)throw Error(`--port 0 is any free port, where nobody finds the emulator: name one.`);return(0,o.cK)(t,n)}function shellFrom(e){let t=s.O.find(t=>t===e);if(t===void 0)throw Error(`--shell takes ${s.O.join(`, `)}, not "${e}".`);return t}function takesOptions(e){let t=[`env`,`port`,`host`,`shell`,`suite`];return Object.keys(e).some(e=>!t.includes(e))}function wholeNumber(e,t,n){if(t===void 0)return;let r=/^\d{1,10}$/.test(t)?Number(t):NaN;if(r<=n)return r;throw Error(`${e} takes a whole number from 0 to ${n}, not "${t}".`)}async function faultsFrom(e){try{let t=await(0,r.readFile)(e,`utf8`);return(0,a.a7)(parsedJson(t))}catch(t){throw Error(`--faults ${e}: ${t instanceof Error?t.message:String(t)}`)}}function parsedJson(e){try{return JSON.parse(e)}catch{throw Error(`The file is not JSON.`)}}}),6625:((e,t,n)=>{n.d(t,{O:()=>r,m:()=>shellLines});let r=[`sh`,`fish`,`powershell`],i=[`SMOOCH_KEY_ID`,`SMOOCH_KEY_SECRET`,`SMOOCH_APP_KEYS`,`SMOOCH_JWT`];function shellLines(e,t){let n=`appKeys`in e?{SMOOCH_API_URL:e.url,SMOOCH_APP_KEYS:e.appKeys}:{SMOOCH_API_URL:e.url,SMOOCH_KEY_ID:e.keyId,SMOOCH_KEY_SECRET:e.keySecret},{set:r,unset:o}=a[t];return[...Object.entries(n).map(([e,t])=>r(e,t)),...i.filter(e=>!Object.hasOwn(n,e)).map(o)].map(e=>`${e}\n`).join(``)}let a={sh:{set:(e,t)=>`export ${e}='${t.replaceAll(`'`,String.raw`'\''`)}'`,unset:e=>`unset ${e}`},fish:{set:(e,t)=>`set -gx ${e} '${t.replaceAll(/[\\']/g,String.raw`\$&`)}'`,unset:e=>`set -e ${e}`},powershell:{set:(e,t)=>`$env:${e} = '${t.replaceAll(/['‘’‚‛]/g,`$&$&`)}'`,unset:e=>`$env:${e} = $null`}}})};