export const id=268;export const ids=[268,660];export const modules={6268:((e,t,n)=>{n.r(t),n.d(t,{init:()=>init});var r=n(3024),i=n(1455),a=n(6760),o=n(9473),s=n(3137),c=n(7299),l=n(4386),u=n(4575),d=n(4833),f=n(9660);function manifestFrom(e,t,n){return(0,l.$)(e.map(from_text_parse),t,{language:n})}function from_text_parse(e){let t=new d.Fv;return(0,u.P)(e)??{name:e.name,findings:t,...(0,f.parseYaml)(e.text,e.name,t)}}var p=n(1741);async function answersFrom(e,t,n){let{repository:r=``}=t,i=[{name:`owner`,text:`Owner of what is created (owner/repository)`,guess:r,optional:!1},{name:`api`,text:`API generation: v2 (Sunshine Conversations) or v1.1 (Smooch)`,guess:`v2`,optional:!1},{name:`app`,text:`Name of the first app`,guess:titleOf(r),optional:!1},{name:`target`,text:`Webhook target (https://…, empty for no webhook)`,guess:``,optional:!0}],a={...e,owner:e.owner??t.repository},o=i.filter(({name:e})=>a[e]===void 0);if(o.length>0&&!e.yes&&n===void 0)throw noTerminal(o);let s=new Map;for(let{name:t,text:r,guess:o,optional:c}of i){let i=e.yes||n===void 0,l=a[t]??(i?o:await answerTo(n,r,o));for(;t===`api`&&a.api===void 0&&!i&&!m.test(l);)l=await answerTo(n,`There is no ${JSON.stringify(l)}. ${r}`,o);if(l===``&&!c)throw unknown(t);s.set(t,l)}let text=e=>s.get(e)??``;return{owner:text(`owner`),api:apiFrom(text(`api`)),app:text(`app`),target:text(`target`)}}async function answerTo(e,t,n){return(await e(n===``?`${t}: `:`${t} [${n}]: `)).trim()||n}let m=/^v?(1\.1|2)$/;function apiFrom(e){let t=e.replace(/^(1\.1|2)$/,`v$1`);if(t===`v1.1`||t===`v2`)return t;throw new o.uv(`input-invalid`,`There is no API generation ${JSON.stringify(e)}.`,{remedy:`Give v2 for Sunshine Conversations, or v1.1 for Smooch.`})}function titleOf(e){return(e.split(`/`)[1]??``).split(/[^A-Za-z0-9]+/).filter(e=>e!==``).map(e=>`${e.charAt(0).toUpperCase()}${e.slice(1)}`).join(` `)}function noTerminal(e){let t=e.map(({name:e})=>`--${e}`).join(`, `);return new o.uv(`input-invalid`,`There is no terminal to ask questions on.`,{remedy:`Give ${t}, or --yes to take what can be guessed.`})}function unknown(e){return new o.uv(`input-invalid`,`--${e} is required: it cannot be guessed here.`,{remedy:`Give --${e}; \`smooch-provision --help\` shows how.`})}var h=n(1421),g=n(7975);async function checkoutAt(e){let[t,n,r,i]=await Promise.all([git(e,`rev-parse`,`--show-toplevel`),git(e,`config`,`--get`,`remote.origin.url`),git(e,`symbolic-ref`,`--short`,`refs/remotes/origin/HEAD`),git(e,`rev-parse`,`--verify`,`HEAD`)]),a=r?.replace(/^origin\//,``);return{root:t,repository:n===void 0?void 0:repositoryIn(n),branch:a!==void 0&&/^[A-Za-z][\w./-]*$/.test(a)?a:void 0,commit:i!==void 0&&/^[0-9a-f]{40}$/.test(i)?i:void 0}}function repositoryIn(e){let[,t]=/^(?:https?|ssh|git):\/\/(?:[^/@]*@)?[^/]+\/(.+)$/.exec(e)??/^[\w.-]+@[\w.-]+:(.+)$/.exec(e)??[],n=t?.replace(/\/+$/,``).replace(/\.git$/,``);return n!==void 0&&/^[\w.-]+\/[\w.-]+$/.test(n)?n:void 0}let _=(0,g.promisify)(h.execFile);async function git(e,...t){try{let{stdout:n}=await _(`git`,[`-C`,e,...t],{timeout:5e3});return n.trim()||void 0}catch{return}}let v=`WEBHOOK_TARGET`,y={v2:`[conversation:create, conversation:message]`,"v1.1":`[conversation:start, message:appUser]`};function firstManifest({owner:e,api:t,app:n,target:r},{previews:i}){let a=i?`\${${v}:-${escaped(r)}}`:escaped(r),o=r===``?[]:[`    webhooks:`,`      inbox:`,`        # It must answer HEAD with 200, here or at /, before the webhook can be created.`,`        target: ${quoted(a)}`,`        triggers: ${y[t]}`];return[`# The apps of this account, with their webhooks and keys. Only what is declared here is managed.`,`version: 1`,`api: ${t}`,`owner: ${quoted(escaped(e))}`,``,`apps:`,`  ${quoted(keyFor(n))}: # the key ties the app to this manifest: keep it`,`    name: ${quoted(escaped(n))}`,...o,`    keys:`,`      backend:`,`        jwt: { scope: app, expiresIn: 12h }`,``].join(`
`)}function keyFor(e){let t=e.toLowerCase().replace(/[^a-z0-9]+/g,`-`).replace(/^[^a-z]+/,``).slice(0,40).replace(/-+$/,``);return t===``?`app`:t}function escaped(e){return e.replaceAll(`$`,`$$$$`)}function quoted(e){return/^[A-Za-z][\w ./-]*$/.test(e)&&!/^(true|false|null|yes|no|on|off)$|\s$/i.test(e)?e:JSON.stringify(e)}let b=`actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1`,x="${{ github.event.pull_request.number }}";function mainWorkflow({uses:e,branch:t}){return`# Shows on a pull request what would change, and applies it when it is merged.
name: Smooch
on:
  pull_request:
    paths: [.github/smooch.yml, .github/workflows/smooch.yml]
  push:
    branches: [${t}]
    paths: [.github/smooch.yml, .github/workflows/smooch.yml]
  workflow_dispatch:
permissions: {}
jobs:
  plan:
    name: Plan
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment:
      name: smooch-plan # without reviewers
      deployment: false # nothing is deployed here; leave this out on GitHub Enterprise Server
    concurrency:
      group: smooch-plan-${x}
      cancel-in-progress: true # a plan changes nothing
    permissions:
      contents: read # checkout
      pull-requests: write # the comment
    steps:
      - uses: ${b}
        with:
          persist-credentials: false
      - uses: ${e}
        with:
          mode: plan
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
  apply:
    name: Apply
    if: github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production # with reviewers, if somebody is to approve each apply
    concurrency:
      group: smooch-production
      cancel-in-progress: false # a run that has started is finished
    permissions:
      contents: read # checkout
    steps:
      - uses: ${b}
        with:
          persist-credentials: false
      - id: smooch
        uses: ${e}
        with:
          mode: apply
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
      - name: Use what was handed out
        env:
          SMOOCH_APP_ID: \${{ steps.smooch.outputs.app-id }}
          SMOOCH_JWT: \${{ steps.smooch.outputs.jwt }}
        run: test -n "$SMOOCH_APP_ID" && test -n "$SMOOCH_JWT"
`}function previewWorkflow({uses:e,previewTarget:t}){let n=t===``?``:`env:
  # The webhook's target in this preview; the manifest reads it.
  ${v}: ${t.replaceAll(`<number>`,x)}
`;return`# Gives every pull request an app of its own, and takes it away when the pull request is closed.
name: Smooch preview
on:
  pull_request:
    types: [opened, reopened, synchronize, closed]
permissions: {}
concurrency:
  group: smooch-preview-${x} # one for up and down: neither overtakes the other
  cancel-in-progress: false
${n}jobs:
  up:
    name: Up
    # Forks and Dependabot get no secrets.
    if: >-
      github.event.action != 'closed' &&
      github.event.pull_request.head.repo.full_name == github.repository &&
      github.event.pull_request.user.login != 'dependabot[bot]'
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    environment:
      name: smooch-preview # without reviewers
      deployment: false # nothing is deployed here; leave this out on GitHub Enterprise Server
    permissions:
      contents: read # checkout
      pull-requests: read # is it still open
    steps:
      - uses: ${b}
        with:
          persist-credentials: false
      - name: Deploy the preview
        run: echo "Deploy your service here. Its webhook target must answer HEAD."
      - id: smooch
        uses: ${e}
        with:
          mode: apply
          instance: pr-${x}
          ttl: 7d # after the last push, should the teardown be lost${t===``?``:`
          wait-for-targets: 5m # while the preview is still starting`}
          comment: never # the plan has one
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
      - name: Give the preview its credentials
        if: steps.smooch.outputs.skipped == ''
        env:
          SMOOCH_APP_ID: \${{ steps.smooch.outputs.app-id }}
          SMOOCH_JWT: \${{ steps.smooch.outputs.jwt }}
        run: test -n "$SMOOCH_APP_ID" && test -n "$SMOOCH_JWT"
  down:
    name: Down
    if: >-
      github.event.action == 'closed' &&
      github.event.pull_request.head.repo.full_name == github.repository &&
      github.event.pull_request.user.login != 'dependabot[bot]'
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    environment:
      name: smooch-preview # without reviewers
      deployment: false # nothing is deployed here; leave this out on GitHub Enterprise Server
    permissions:
      contents: read # checkout
    steps:
      # The manifest says who owns the preview, and what was published for it.
      - uses: ${b}
        with:
          persist-credentials: false
      - uses: ${e}
        with:
          mode: destroy
          instance: pr-${x}
          comment: never
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
`}function sweepWorkflow({uses:e}){return`# Deletes previews that have expired or whose pull request is closed. GitHub starts no run for closing a pull request
# that has a conflict, so the teardown alone would leave some behind.
name: Smooch sweep
on:
  schedule:
    - cron: '23 4 * * *' # schedules run on the default branch only
  workflow_dispatch:
permissions: {}
concurrency:
  group: smooch-sweep
  cancel-in-progress: false
jobs:
  sweep:
    name: Sweep
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    environment:
      name: smooch-preview # without reviewers
      deployment: false # nothing is deployed here; leave this out on GitHub Enterprise Server
    permissions:
      contents: read # checkout
      pull-requests: read # which ones are open
    steps:
      - uses: ${b}
        with:
          persist-credentials: false
      - uses: ${e}
        with:
          mode: sweep
          max-deletes: 50
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
`}let S=`0`.repeat(40),C=`.github/smooch.yml`;async function init(e,t){let{workspace:n,product:r,ask:o,tell:s}=t,[c,l]=await Promise.all([checkoutAt(n),checkoutAt(r)]);refuseSubfolder(n,c),e.force||refuseOverwriting(n,e),e.owner===void 0&&c.repository!==void 0&&s(`The owner is ${c.repository}, as git names the repository (--owner for another).`);let u=await answersFrom(e,c,o),d=e.uses??pinned(l,r),f=filesFor(u,factsOf(u,c,d),e);checkManifest(f.get(C)??``,u,e);for(let[t,r]of f){let o=a.join(n,t);await(0,i.mkdir)(a.dirname(o),{recursive:!0}),await(0,i.writeFile)(o,r,{flag:e.force?`w`:`wx`}),s(`Wrote ${t}`)}for(let n of nextSteps(d,e,t))s(n)}function filesFor(e,t,{previews:n}){let r=new Map([[C,firstManifest(e,{previews:n})],[`.github/workflows/smooch.yml`,mainWorkflow(t)]]);return n?r.set(`.github/workflows/smooch-preview.yml`,previewWorkflow(t)).set(`.github/workflows/smooch-sweep.yml`,sweepWorkflow(t)):r}function factsOf({target:e},{branch:t=`main`},n){let r=URL.canParse(e)?new URL(e):void 0;return{uses:n,branch:t,previewTarget:r===void 0?``:`https://pr-<number>.${r.host}${r.pathname}${r.search}`}}function pinned({root:e,repository:t,commit:n},i){return e===(0,r.realpathSync)(i)&&t!==void 0&&n!==void 0?`${t}@${n}`:`OWNER/smooch-provision@${S}`}function refuseSubfolder(e,{root:t}){if(t!==void 0&&t!==(0,r.realpathSync)(e))throw new o.uv(`file-unusable`,`This is not the root of the repository, and GitHub looks for workflows there alone.`,{remedy:`Run it in ${t}.`})}function refuseOverwriting(e,{previews:t}){let n=[C,`.github/workflows/smooch.yml`];t&&n.push(`.github/workflows/smooch-preview.yml`,`.github/workflows/smooch-sweep.yml`);let i=n.filter(t=>(0,r.existsSync)(a.join(e,t)));if(i.length===0)return;let s=i.length===1?`is`:`are`;throw new o.uv(`file-unusable`,`${i.join(` and `)} ${s} there already; nothing was written.`,{remedy:`Edit what is there, or give --force to write over it.`})}function checkManifest(e,{app:t,target:n,owner:r},{previews:i}){let read=t=>manifestFrom([{name:C,text:e}],{variables:t,environment:{}},s.N),a=read(new Map),targetIn=({apps:[e]})=>(e&&(0,p.eI)(c.O,e)[0]?.target)??``,l=`https://elsewhere.example/`,u=!i||n===``||targetIn(read(new Map([[v,l]])))===l;if(!(a.apps[0]?.name===t&&a.owner===r&&targetIn(a)===n&&u))throw new o.uv(`file-unusable`,`The answers cannot be written as a manifest with a variable.`,{remedy:`Write %7D for } in the target.`})}function nextSteps(e,{previews:t},{command:n}){return[``,`Next:`,...[...e.includes(S)?["In the workflows, put the action behind `uses:` in place of OWNER and the zeros: its repository and commit."]:[],`Create an account key (act_…) on the dashboard, or a service account key (svc_…).`,`Store its two halves: gh secret set SMOOCH_KEY_ID, and gh secret set SMOOCH_KEY_SECRET.`,`See the plan: SMOOCH_KEY_ID=… SMOOCH_KEY_SECRET=… ${n} plan`,...t?[`In .github/workflows/smooch-preview.yml, deploy your service, and set where its webhook goes.`]:[],`Commit the files and open a pull request: a comment shows the plan, and merging applies it.`].map((e,t)=>`  ${t+1}. ${e}`)]}}),9660:((e,t,n)=>{n.d(t,{parseYaml:()=>parseYaml});var r=n(6991),i=n(4833),a=n(2721);let o=new Set([`BAD_INDENT`,`BLOCK_AS_IMPLICIT_KEY`,`MULTILINE_IMPLICIT_KEY`]);function reportSyntax(e,t,n,r){let i=new Set,report=(e,t)=>{let a=n(e);i.has(a.line)||r.error(a,``,t),i.add(a.line)},s=e.length===0?[]:(0,a.C3)(t);for(let{offset:e,message:t}of s)report(e,t);let c=(0,a.D0)(t),l=!1;for(let a of s.length>0?[]:e){if(r.isFull)break;if(i.has(n(a.pos[0]).line)||i.size>0&&/ in YAML (?:stream|document)/.test(a.message))continue;let e=c(a);if(!(e===void 0&&l&&o.has(a.code))&&(report(e?.offset??a.pos[0],e?.message??plainWords(a,t)),l||=e?.misleads===!0,e?.ends===!0))break}return[...e.map(({pos:e})=>n(e[0]).line),...i].reduce((e,t)=>Math.min(e,t),1/0)}function plainWords(e,t){let n=t.lastIndexOf(`
`,e.pos[0]-1)+1,r=t.indexOf(`
`,e.pos[0]),i=t.slice(n,Math.min(r===-1?t.length:r,n+200));return a.jx.test(i)?'this is not valid YAML: inside [ ] and { } a placeholder needs quotes, such as "${NAME}"':e.code===`BLOCK_AS_IMPLICIT_KEY`||/colon|followed by map values/.test(e.message)?e.code===`BLOCK_AS_IMPLICIT_KEY`?`this is not valid YAML: a second "key:" is on one line; put a value that holds ": " in quotes`:`this is not valid YAML: a "key: value" is expected here; is a colon missing, or a line indented wrongly?`:e.code===`BAD_INDENT`?`this is not valid YAML: the line is indented differently from its neighbours`:`this is not valid YAML: ${escapedDetail(e.message)}`}function escapedDetail(e){let t=(0,i.hD)(e).slice(1,-1).replaceAll(`\\"`,`"`);return t.charAt(0).toLowerCase()+t.slice(1)}var s=n(312);let c=new Set([`str`,`int`,`float`,`bool`,`null`,`map`,`seq`].map(e=>`tag:yaml.org,2002:${e}`));class TreeBuilder{#e;#t;#n=new Map;#r=0;brokenFrom=1/0;constructor(e,t){this.#e=e,this.#t=t}build(e,t,n){let a=this.#u(e,n);if(e===null)return{kind:`scalar`,place:a,size:1,value:null,written:``};if((0,r.Vj)(e))return this.#a(e,t,a);if(e.tag!==void 0&&!c.has(e.tag)){let n=(0,i.hD)(e.tag.replace(/^tag:yaml\.org,2002:/,`!!`));return this.#t.error(a,t,`the tag ${n} is unknown here; remove it`),{kind:`unusable`,place:a,size:1}}let{anchor:o}=e;o!==void 0&&this.#n.set(o,void 0);let s=this.#i(e,t,a);return o!==void 0&&this.#n.set(o,s),s}#i(e,t,n){return(0,r.jh)(e)?this.#s(e,t,n):(0,r.oP)(e)?this.#o(e,t,n):scalar(e.value,e.source,n)}#a(e,t,n){let r={kind:`unusable`,place:n,size:1},a=(0,i.hD)(`*${e.source}`);if(!this.#n.has(e.source))return this.#t.error(n,t,`the alias ${a} has no anchor ${(0,i.hD)(`&${e.source}`)} above it`),r;let o=this.#n.get(e.source);if(o===void 0)return this.#t.error(n,t,`the alias ${a} is inside of what it refers to`),r;let c=this.#r;return this.#r+=o.size,this.#r>s.DU?(c<=s.DU&&this.#t.error(n,t,(0,s.Lx)()),r):{...o,place:n}}#o(e,t,n){let r=e.items.map((e,n)=>this.build(e,`${t}[${n}]`));return{kind:`list`,place:n,size:r.reduce((e,t)=>e+t.size,1),items:r}}#s(e,t,n){let r=new Map,a=[];for(let o of e.items){let e=this.#l(o.key,t,n);if(e===void 0){this.build(o.value,t);continue}let s=this.build(o.value,(0,i.nx)(t,e.text),e.place),c=r.get(e.text);if(e.merges)a.push({place:e.place,value:s});else if(c===void 0)r.set(e.text,{place:e.place,value:s});else{let n=c.place.line===e.place.line?`on this line`:`on line ${c.place.line}`,r=`the key ${(0,i.hD)(e.text)} is here twice, first ${n}; keep one of them`;this.#t.error(e.place,(0,i.nx)(t,e.text),r)}}for(let{place:e,value:n}of a)this.#c(n,r,t,e);return{kind:`map`,place:n,size:[...r.values()].reduce((e,t)=>e+t.value.size,1),entries:r}}#c(e,t,n,r){if(e.kind===`list`)for(let i of e.items)this.#c(i,t,n,r);else if(e.kind===`map`)for(let[n,r]of e.entries)t.has(n)||t.set(n,r);else e.kind!==`unusable`&&this.#t.error(r,n,`the merge key << takes an alias of a map, such as <<: *base, or a list of them`)}#l(e,t,n){let o=this.#u(e,n);if(!(0,r.jn)(e)||e.tag!==void 0||e.anchor!==void 0){this.#t.error(o,t,`a key must be plain text, not a list, map, alias, tag or anchor`);return}let{value:c}=e;if(typeof c!=`string`){let n=e.source??``,r=n===``?`a key is missing before the colon`:`the key ${(0,i.hD)(n)} must be text; put it in quotes`;this.#t.error(o,t,r)}else if(s.OJ.has(c))this.#t.error(o,(0,i.nx)(t,c),`the key ${(0,i.hD)(c)} is not allowed; choose another name`);else if(e.type===`PLAIN`&&(0,a.u_)(c))this.#t.errors.some(e=>e.place?.line===o.line)||this.#t.error(o,``,a.B5),this.brokenFrom=Math.min(this.brokenFrom,o.line);else return{text:c,place:o,merges:c===`<<`&&e.type===`PLAIN`}}#u(e,t){return(e===null||(0,r.jn)(e)&&e.source===``&&e.type===`PLAIN`)&&t!==void 0?t:this.#e(e?.range[0]??0)}}function scalar(e,t,n){let r=t??``;return{kind:`scalar`,place:n,size:1,value:typeof e==`string`||typeof e==`number`||typeof e==`boolean`||e===null?e:r,written:r}}function parseYaml(e,t,n){let i=new r.HN,placeAt=e=>{let{line:n,col:r}=i.linePos(e);return{file:t,line:n,column:r}},a=tokensOf(e,i);if(typeof a==`number`){let e=placeAt(a);return n.error(e,``,`values are nested more than 64 levels deep; a manifest needs ten`),{root:void 0,brokenFrom:e.line}}let[o,s]=documentsOf(a,e.length);if(o===void 0)return n.error(placeAt(0),``,"the file is empty; a manifest begins with `version: 1`"),{root:void 0,brokenFrom:1};let c=reportSyntax([...o.errors,...s?.errors??[]],e,placeAt,n);if(s!==void 0&&s.errors.length===0){let e=placeAt(s.contents?.range[0]??s.range[0]);n.error(e,``,`a second YAML document begins here; a manifest file holds one, so put it into a file of its own`)}let{explicit:l,version:u}=o.directives.yaml;if(l===!0&&u!==`1.2`){let e=`the file requires YAML ${u}; manifests are YAML 1.2, so remove the %YAML line`;n.error(placeAt(0),``,e)}if(o.contents===null)return{root:void 0,brokenFrom:c};let d=new TreeBuilder(placeAt,n);return{root:d.build(o.contents,``),brokenFrom:Math.min(c,d.brokenFrom)}}function documentsOf(e,t){let n=new r.Dk({uniqueKeys:!1,prettyErrors:!1,logLevel:`error`}),i=[];for(let r of n.compose(e,!0,t))if((!isEmpty(r)||r.errors.length>0)&&i.push(r),i.length>1)break;return i}function tokensOf(e,t){let n=new r.iX(t.addNewLine);t.addNewLine(0);let i=[],a=0;for(let t of new r.JG().lex(e)){for(let e of n.next(t))i.push(e),e.type===`error`&&(a+=1);if(a>100)return i;if(n.stack.length>64)return n.offset}for(let e of n.end())i.push(e);return i}function isEmpty({contents:e}){return e===null||(0,r.jn)(e)&&e.source===``&&e.type===`PLAIN`}})};