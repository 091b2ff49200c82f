export const id=2693;export const ids=[2693,1801,9660];export const modules={2693:((e,t,n)=>{n.r(t),n.d(t,{init:()=>init});var r=n(3024),i=n(1455),a=n(6760),o=n(9473),s=n(4123),c=n(7299),l=n(1790),u=n(4575),d=n(9660);function manifestFrom(e,t,n){let r=e.map(e=>(0,u.P)(e)??(0,d.parseYaml)(e));return(0,l.$)(r,t,{language:n})}var f=n(1741),p=n(8706),m=n(9623),h=n(453),g=n(8213);class Wrong{fault;constructor(e){this.fault=e}}let _={subdomain:``,owner:`acme/messaging`,api:`v2`,apps:[{key:`app`,name:`App`}],target:``};async function answersFrom(e,t){let{asked:n,checkout:r,canStore:i}=e,a=t!==void 0&&!n.yes,o=givenIn(e,a),s=isDirect(n)?y:v,c=namesOf(s.name,`suite`),l=0,left=()=>c.filter(e=>o[e]===void 0);t===void 0&&!n.yes&&refuseWithoutTerminal(namesOf(s.name,o.account===`suite`?`suite`:`us`).filter(e=>o[e]===void 0));let answer=async e=>{let n=o[e.name];return n!==void 0||!a?taken(n??e.guess,e):(l+=1,answerTo(e,`${l} of ${left().length}`,t))},u=await answer(s);c=namesOf(s.name,u);let d=u===`suite`,f=d?void 0:u,p=d?await answer(b):``,checked=(t,n)=>{let r=e.faultOf({..._,subdomain:p,...n});return r===void 0?t:new Wrong(r)};return{subdomain:p,region:f,owner:await answer({name:`owner`,text:`Who owns what is created: this repository, as owner/name.`,prompt:`Owner`,guess:void 0,read:e=>checked(e,{owner:e})}),api:d?suiteApi(n.api):await answer(x),apps:await answer({name:`app`,...d?S:C,guess:titleOf(r.remote?.repository??``)||void 0,read:e=>{let t=namedApps(d?e.split(`,`):[e]);return t.length===0?new Wrong(`Name an app.`):checked(t,{apps:t})}}),target:await answer({name:`target`,text:`Where a webhook goes, an address that begins with https://. Empty for no webhook.`,prompt:`Target`,guess:``,read:e=>checked(e,{target:e})}),store:await answer(w)&&i}}function namesOf(e,t){return[e,t===`suite`?`subdomain`:`api`,`owner`,`app`,`target`,`store`]}function givenIn({asked:e,checkout:t,canStore:n},r){let{subdomain:i,owner:a=t.remote?.repository,api:o,app:s,target:c}=e,l=e.region??(r?void 0:`us`);return{account:i?`suite`:void 0,region:l,subdomain:i,owner:a,api:o,app:s,target:c,store:n&&r?void 0:`no`}}function isDirect({subdomain:e,region:t,previews:n,yes:r}){return e===``||e===void 0&&(t!==void 0||n||r)}function taken(e,{name:t,read:n}){if(e===void 0||e===``&&t!==`target`)throw(0,g.m7)(`--${t} is required: it cannot be guessed here.`,`Give --${t}; \`smooch-provision init --help\` shows how.`);let r=n(e);if(!(r instanceof Wrong))return r;throw(0,g.m7)(`--${t} cannot be used. ${r.fault}`,"See `smooch-provision init --help`. Nothing was written.")}async function answerTo(e,t,{ask:n,tell:r}){let{text:i,choices:a=[],prompt:o,guess:s,read:c}=e;r(``),r(`${t}. ${i}`);for(let e of a)r(`   ${e}`);for(;;){let e=(await n(s?`${o} [${s}]: `:`${o}: `)).trim()||s,t=e===void 0?new Wrong(`An answer is required.`):c(e);if(!(t instanceof Wrong))return t;r(t.fault)}}let v={name:`account`,text:`Which account do you have?`,choices:[`1  Zendesk Suite (most customers)`,`2  direct account, created in the United States`,`3  direct account, created in Europe`],prompt:`Account`,guess:`1`,read:e=>/^(1|(zendesk )?suite|zendesk)$/i.test(e)?`suite`:(/^(2|direct( account)?)$/i.test(e)?`us`:e===`3`?`eu-1`:regionIn(e))??new Wrong(`Answer 1, 2 or 3.`)},y={name:`region`,text:`Where was the account created?`,choices:[`us    United States`,`eu-1  Europe`],prompt:`Region`,guess:`us`,read:e=>regionIn(e)??new Wrong(`Answer us or eu-1.`)};function regionIn(e){let t=e.toLowerCase();return t===`eu`?`eu-1`:t===`us`||t===`eu-1`?t:void 0}let b={name:`subdomain`,text:`The subdomain of Zendesk, such as acme for https://acme.zendesk.com.`,prompt:`Subdomain`,guess:void 0,read:e=>{let t=e.replace(/^https:\/\//i,``).replace(/\.zendesk\.com(\/.*)?$/i,``);return/^[a-z0-9][a-z0-9-]*$/i.test(t)?t:new Wrong(`${JSON.stringify(e)} is not a subdomain: give the name alone, as in acme.`)}},x={name:`api`,text:`The generation of the API.`,choices:[`v2    Sunshine Conversations`,`v1.1  Smooch`],prompt:`API`,guess:`v2`,read:e=>{let t=e.toLowerCase().replace(/^(1\.1|2)$/,`v$1`);return t===`v1.1`||t===`v2`?t:new Wrong(`There is no API generation ${JSON.stringify(e)}: it is v2 or v1.1.`)}};function suiteApi(e){if(e===void 0||taken(e,x)===`v2`)return`v2`;throw(0,g.m7)(`For Zendesk Suite the first manifest is one for v2.`,`Leave --api out.`)}let S={text:`The apps that have a key in Admin Center, by their exact names, separated by commas.`,prompt:`Apps`},C={text:`The name of the first app.`,prompt:`App`},w={name:`store`,text:`Store the keys in the GitHub environments of the workflows now, with gh? Secrets are not shown while you type.`,prompt:`Store them (yes or no)`,guess:`no`,read:e=>/^(y(es)?|no?)$/i.test(e)?/^y/i.test(e):new Wrong(`Answer yes or no.`)};function namedApps(e){let t=new Set;return e.map(e=>e.trim()).filter(e=>e!==``).map(e=>({key:(0,h.MI)(e,`app`,t),name:e}))}function titleOf(e){return(e.split(`/`)[1]??``).split(/[^A-Za-z0-9]+/).filter(e=>e!==``).map(e=>`${e.charAt(0).toUpperCase()}${e.slice(1)}`).join(` `)}function refuseWithoutTerminal(e){if(e.length===0)return;let t=e.map(e=>`--${e===`account`?`subdomain`:e}`).join(`, `);throw(0,g.m7)(`There is no terminal to ask questions on.`,`Give ${t}, or --yes to take what can be guessed.`)}let T=`WEBHOOK_TARGET`,E={v2:`[conversation:create, conversation:message]`,"v1.1":`[conversation:start, message:appUser]`};function firstManifest({owner:e,api:t,apps:n,target:r,subdomain:i},{previews:a}){let o=a?`\${${T}:-${(0,h.Mk)(r)}}`:(0,h.Mk)(r),s=r===``?``:`
    webhooks:
      inbox:
        # It must answer HEAD with 200, here or at /, before the webhook can be created.
        target: ${quoted(o)}
        triggers: ${E[t]}`,c=i===``?`
    keys:
      backend:
        jwt: { scope: app, expiresIn: 12h }`:``,l=n.map(({key:e,name:t})=>`
  ${quoted(e)}: # the key ties the app to this manifest: keep it
    name: ${quoted((0,h.Mk)(t))}${s}${c}`);return`# yaml-language-server: $schema=${(0,m.Q)(`manifest.schema.json`)}
# The apps of this account, with their webhooks and keys. Only what is declared here is managed.
version: 1
api: ${t}
owner: ${quoted((0,h.Mk)(e))}

apps:${l.join(``)}
`}function quoted(e){return/^[A-Za-z][\w ./-]*$/.test(e)&&!/^(true|false|null|yes|no|on|off)$|\s$/i.test(e)?e:JSON.stringify(e)}var D=n(3059);let O=`      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false`;function environment(e){return`    environment:
      name: ${e} # without reviewers
      deployment: false # no deployment; unknown to GitHub Enterprise Server and actionlint 1.7.7`}let k=`      github.event.pull_request.head.repo.full_name == github.repository &&
      github.event.pull_request.user.login != 'dependabot[bot]'`,A="${{ github.event.pull_request.number }}";function credentials({region:e,suite:t}){if(t===void 0)return`          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}${e===void 0?``:`\n          region: ${e}`}`;let n=t.apps.map(({key:e})=>{let{id:t,secret:n}=(0,D.FE)(e);return`            ${e}=\${{ secrets.${t} }}:\${{ secrets.${n} }}`});return`          subdomain: ${quoted(t.subdomain)}
          app-keys: |
${n.join(`
`)}`}function mainHead({branch:e}){return`# Shows on a pull request what would change, and applies it when it is merged.
name: Smooch
on:
  pull_request:
    paths: [.github/smooch.yml, .github/workflows/smooch.yml]
  push:
    branches: [${e}]
    paths: [.github/smooch.yml, .github/workflows/smooch.yml]
  workflow_dispatch:
permissions: {}`}let j=`# Gives every pull request an app of its own, and takes it away when the pull request is closed.
name: Smooch preview
on:
  pull_request:
    types: [opened, reopened, synchronize, closed]
permissions: {}`,M=`name: Smooch sweep
on:
  schedule:
    - cron: '23 4 * * *' # schedules run on the default branch only
  workflow_dispatch:
permissions: {}`;function mainWorkflow(e){let{uses:t,suite:n}=e;return`${mainHead(e)}
jobs:
  plan:
    name: Plan
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
${environment(`smooch-plan`)}
    concurrency:
      group: smooch-plan-${A}
      cancel-in-progress: true # a plan changes nothing
    permissions:
      contents: read # checkout
      pull-requests: write # the comment
    steps:
${O}
      - uses: ${t}
        with:
          mode: plan
${credentials(e)}
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
${O}
      - id: smooch
        uses: ${t}
        with:
          mode: apply
${credentials(e)}
${n===void 0?`      - name: Use what was handed out
        env:
          SMOOCH_APP_ID: \${{ steps.smooch.outputs.app-id }}
          SMOOCH_JWT: \${{ steps.smooch.outputs.jwt }}
        run: test -n "$SMOOCH_APP_ID" && test -n "$SMOOCH_JWT"
`:``}`}function previewWorkflow(e){let{uses:t,previewTarget:n}=e,r=n===``?``:`env:
  # The webhook's target in this preview; the manifest reads it.
  ${T}: ${n.replaceAll(`<number>`,A)}
`,i=n===``?``:`
          wait-for-targets: 5m # while the preview is still starting`;return`${j}
concurrency:
  # One for up and down: neither overtakes the other.
  group: smooch-preview-${A}
  cancel-in-progress: false
${r}jobs:
  up:
    name: Up
    # Forks and Dependabot get no secrets.
    if: >-
      github.event.action != 'closed' &&
${k}
    runs-on: ubuntu-24.04
    timeout-minutes: 20
${environment(D.jt)}
    permissions:
      contents: read # checkout
      pull-requests: read # is it still open
    steps:
${O}
      - name: Deploy the preview
        run: echo "Deploy your service here. Its webhook target must answer HEAD."
      - id: smooch
        uses: ${t}
        with:
          mode: apply
          instance: pr-${A}
          ttl: 7d # after the last push, should the teardown be lost${i}
          comment: never # the plan has one
${credentials(e)}
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
${k}
    runs-on: ubuntu-24.04
    timeout-minutes: 20
${environment(D.jt)}
    permissions:
      contents: read # checkout
    steps:
      # The manifest says who owns the preview, and what was published for it.
${O}
      - uses: ${t}
        with:
          mode: destroy
          instance: pr-${A}
          comment: never
${credentials(e)}
`}function sweepWorkflow(e){return`# Deletes previews that have expired or whose pull request is closed. GitHub starts no run when a
# pull request with a conflict is closed, so the teardown alone would leave some behind.
${M}
concurrency:
  group: smooch-sweep
  cancel-in-progress: false
jobs:
  sweep:
    name: Sweep
    runs-on: ubuntu-24.04
    timeout-minutes: 20
${environment(D.jt)}
    permissions:
      contents: read # checkout
      pull-requests: read # which ones are open
    steps:
${O}
      - uses: ${e.uses}
        with:
          mode: sweep
          max-deletes: 50
${credentials(e)}
`}function mainCaller(e){return`${mainHead(e)}
jobs:
  smooch:
    permissions:
      contents: read # checkout
      pull-requests: write # the comment
${call(`plan-apply`,e)}`}function driftCaller(e){return`# Compares the account with the manifest every night. One issue is open for as long as they differ.
name: Smooch drift
on:
  schedule:
    - cron: '17 3 * * *' # not at the full hour, when schedules are late
  workflow_dispatch:
permissions: {}
jobs:
  drift:
    permissions:
      contents: read # checkout
      issues: write # the drift issue
${call(`drift`,e)}`}function previewCaller(e){let{previewTarget:t}=e,n=t===``?[]:[`variables: ${T}=${t.replaceAll(`<number>`,A)}`];return`${j}
jobs:
  preview:
    permissions:
      contents: read # checkout
      pull-requests: read # is it still open
${call(`previews`,e,n)}`}function sweepCaller(e){return`# Deletes previews that have expired or whose pull request is closed.
${M}
jobs:
  sweep:
    permissions:
      contents: read # checkout
      pull-requests: read # which ones are open
${call(`sweep`,e)}`}function call(e,{uses:t,region:n,suite:r},i=[]){let[,a=``,o=``]=/^([^/]+\/[^/@]+)[^@]*@(.*)$/.exec(t)??[],s=[...n===void 0?[]:[`region: ${n}`],...r===void 0?[]:[`subdomain: ${quoted(r.subdomain)}`],...i];return[`    uses: ${a}/.github/workflows/${e}.yml@${o}`,...s.length===0?[]:[`    with:`,...s.map(e=>`      ${e}`)],`    secrets: # those of its environments`,...(0,D.XG)(r?.apps,!0).map(e=>`      ${e}: \${{ secrets.${e} }}`),``].join(`
`)}var N=n(1421),P=n(7975),F=n(3831);async function checkoutAt(e){let[t,n,r,i]=await Promise.all([git(e,`rev-parse`,`--show-toplevel`),git(e,`config`,`--get`,`remote.origin.url`),git(e,`symbolic-ref`,`--short`,`refs/remotes/origin/HEAD`),git(e,`rev-parse`,`--verify`,`HEAD`)]),a=r?.replace(/^origin\//,``);return{root:t,remote:n===void 0?void 0:remoteIn(n),branch:a!==void 0&&/^[A-Za-z][\w./-]*$/.test(a)?a:void 0,commit:i!==void 0&&/^[0-9a-f]{40}$/.test(i)?i:void 0}}function remoteIn(e){let[,t=``,n=``]=/^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(e)??/^[\w.-]+@([\w.-]+):(.+)$/.exec(e)??[],r=n.replace(/\/+$/,``).replace(/\.git$/,``);return/^[\w.-]+\/[\w.-]+$/.test(r)?{host:t,repository:r}:void 0}let I=(0,P.promisify)(N.execFile);async function git(e,...t){let n=(0,F.q)(`git`);if(n!==void 0)try{let{stdout:r}=await I(n,[`-C`,e,...t],{timeout:5e3});return r.trim()||void 0}catch{return}}function nextSteps(e,{command:t,tell:n,show:r}){n(``),n(`Next:`);for(let[i,{text:a,commands:o=[]}]of stepsAfter(e,t).entries()){n(`  ${i+1}. ${a}`);for(let e of o)r(`     ${e}`)}}function stepsAfter({answers:e,asked:t,isStored:n},r){let{subdomain:i,region:a,apps:o}=e,s=i!==``,c=(0,D.XG)(s?o:void 0,t.reusable),l=o.map(({key:e})=>`${e}=app_…:…`).join(`
`),u=c.includes(D.PR)&&o.length>1?`cat | `:``,commandsFor=e=>c.map(t=>`${u}gh secret set ${t} --env ${e}`),d=[{text:s?`Create a key for each app in Admin Center: Apps and integrations › Conversations API.`:`Create an account key (act_…) on the dashboard, or a service account key (svc_…).`},{text:`Create the environments ${D.ju.join(` and `)} under Settings › Environments, unless they exist.`},{text:u===``?`Store the key in each of them. gh prompts for the value:`:`Store the keys in each of them, a line for each app (${o[0]?.key}=<key id>:<key secret>), and end with Ctrl+D:`,commands:D.ju.flatMap(commandsFor)}];return[...n?[]:d,{text:`See the plan:`,commands:s?`SMOOCH_APP_KEYS='${l}' ${r} plan --subdomain ${i}`.split(`
`):[`SMOOCH_KEY_ID=… SMOOCH_KEY_SECRET=… ${r} plan${a===`us`?``:` --region ${a}`}`]},...t.previews?[{text:`Create the environment ${D.jt}, and store the key of a service account (svc_…) there: previews run code that nobody has merged.`,commands:commandsFor(D.jt)},{text:t.reusable?`In .github/workflows/smooch-preview.yml, set where the webhook of a preview goes, and deploy your service in a job of its own.`:`In .github/workflows/smooch-preview.yml, deploy your service, and set where its webhook goes.`}]:[],{text:`Commit the files and open a pull request: a comment shows the plan, and merging applies it.`}]}var L=n(1801);let R=`.github/smooch.yml`;async function init(e,t){let{workspace:n,product:r,ask:s,tell:c,store:l,keeper:u}=t,[d,f]=await Promise.all([checkoutAt(n),checkoutAt(r)]);refuseSubfolder(n,d);for(let t of namesFor(e))placeOf(t,n);e.force||refuseOverwriting(n,e);let{remote:p}=d;e.owner===void 0&&p!==void 0&&c(`The owner is ${p.repository}, as git names the repository (--owner for another).`),e.previews&&e.subdomain===void 0&&c(`Previews need a direct account: app keys of Zendesk Suite cannot create apps.`);let m=s===void 0?void 0:{ask:s,tell:c},faultOf=t=>faultIn(t,e),h=await answersFrom({asked:e,checkout:d,canStore:m!==void 0&&!e.yes&&p!==void 0&&await l.isReady(p.host),faultOf},m),g=faultOf(h);if(g!==void 0)throw new o.uv(`input-invalid`,g);let _=h.subdomain===``?void 0:{subdomain:h.subdomain,apps:h.apps},v=h.store&&m!==void 0&&p!==void 0?await(0,L.askForKeys)(_?.apps,e.reusable,m,u):void 0,y={...factsOf(h,d),uses:e.uses??pinned(f,r),suite:_};c(``);for(let[t,r]of filesFor(h,y,e)){let o=placeOf(t,n);await(0,i.mkdir)(a.dirname(o),{recursive:!0}),await(0,i.writeFile)(o,r,{flag:e.force?`w`:`wx`}),c(`Wrote ${t}`)}let b=v===void 0||p===void 0?void 0:await l.keep(p,D.ju,v).catch(e=>({error:e})),x=v!==void 0&&b===void 0;if(x&&c(`Stored ${[...v.keys()].join(`, `)} in the environments ${D.ju.join(` and `)}`),nextSteps({answers:h,asked:e,isStored:x},t),b!==void 0)throw b.error}function workflowsOf({previews:e,reusable:t}){return[[`smooch.yml`,t?mainCaller:mainWorkflow],t&&[`smooch-drift.yml`,driftCaller],e&&[`smooch-preview.yml`,t?previewCaller:previewWorkflow],e&&[`smooch-sweep.yml`,t?sweepCaller:sweepWorkflow]].filter(e=>e!==!1)}function filesFor(e,t,n){return new Map([[R,firstManifest(e,n)],...workflowsOf(n).map(([e,n])=>[`.github/workflows/${e}`,n(t)])])}function factsOf({region:e,target:t},{branch:n=`main`}){let r=URL.canParse(t)?new URL(t):void 0,i=r===void 0?``:`https://pr-<number>.${r.host}${r.pathname}${r.search}`;return{branch:n,region:e===`us`?void 0:e,previewTarget:i}}function pinned({root:e,remote:t,commit:n},i){return e===(0,r.realpathSync)(i)&&t!==void 0&&n!==void 0?`${t.repository}@${n}`:`${m.yl}@v${m.xv}`}function refuseSubfolder(e,{root:t}){if(t!==void 0&&t!==(0,r.realpathSync)(e))throw new o.uv(`file-unusable`,`This is not the root of the repository, and GitHub looks for workflows there alone.`,{remedy:`Run it in ${t}.`})}function namesFor(e){return[R,...workflowsOf(e).map(([e])=>`.github/workflows/${e}`)]}function placeOf(e,t){try{return(0,p.RY)(a.join(t,e),[t])}catch(t){throw new o.uv(`file-unusable`,`${e} cannot be written: the path ${(0,o.bD)(t)}.`,{remedy:`Put a folder or a file in the place of the link.`,cause:t})}}function refuseOverwriting(e,t){let n=namesFor(t).filter(t=>(0,r.existsSync)(a.join(e,t)));if(n.length===0)return;let i=n.length===1?`is`:`are`;throw new o.uv(`file-unusable`,`${n.join(` and `)} ${i} there already; nothing was written.`,{remedy:`Edit what is there, or give --force to write over it.`})}function faultIn(e,{previews:t}){let read=(t,n=new Map)=>{let r=firstManifest(e,{previews:t});return manifestFrom([{name:R,text:r}],{variables:n,environment:{}},s.N)};try{let{owner:t,apps:n}=read(!1);if(!(t===e.owner&&n.every(({name:t},n)=>t===e.apps[n]?.name)))return`It cannot be written as a manifest.`}catch(e){if(!(e instanceof o.Sh))throw e;let t=e.problems[0]?.message??e.message;return`${t.startsWith(`"`)?``:`It `}${t}.`}if(!t||e.target===``)return;let targetIn=({apps:[e]})=>e&&(0,f.eI)(c.O,e)[0]?.target,n=`https://elsewhere.example/`;return targetIn(read(!0))===e.target&&targetIn(read(!0,new Map([[T,n]])))===n?void 0:`It cannot be written as a variable: write %7D for } in the target.`}}),3059:((e,t,n)=>{n.d(t,{FE:()=>halvesOf,PR:()=>i,XG:()=>secretNames,jt:()=>o,ju:()=>a,sL:()=>r});let r={id:`SMOOCH_KEY_ID`,secret:`SMOOCH_KEY_SECRET`},i=`SMOOCH_APP_KEYS`;function halvesOf(e){let t=`SMOOCH_${e.toUpperCase().replaceAll(`-`,`_`)}`;return{id:`${t}_KEY_ID`,secret:`${t}_KEY_SECRET`}}function secretNames(e,t){return e!==void 0&&t?[i]:(e===void 0?[r]:e.map(({key:e})=>halvesOf(e))).flatMap(({id:e,secret:t})=>[e,t])}let a=[`smooch-plan`,`production`],o=`smooch-preview`}),1801:((e,t,n)=>{n.r(t),n.d(t,{askForKeys:()=>askForKeys,gitHubStore:()=>l});var r=n(1421),i=n(9473),a=n(3831),o=n(3059);let s={form:/^(act|svc)_\w+$/,otherwise:`The id of an account key begins with act_, that of a service account key with svc_.`},c={form:/^app_\w+$/,otherwise:`The id of an app key begins with app_.`},l={isReady:async e=>(await gh([`auth`,`status`,`--hostname`,e])).isDone,keep:storeKeys};async function askForKeys(e,t,{ask:n,tell:r},i){let until=async(e,t,a,o)=>{for(;;){let s=(await n(e,{hidden:t})).trim();if(t&&s!==``&&i.hideForms(i.learn(s)),a.test(s))return s;r(o)}},secret=e=>until(e,!0,RegExp(`^\\S{8,}$`),`That is not a whole secret.`),{form:a,otherwise:l}=e===void 0?s:c,u=e?.map(({key:e,name:t})=>({key:e,of:` of ${t}`,names:(0,o.FE)(e)}))??[{key:``,of:``,names:o.sL}],d=new Map,f=[];for(let{key:e,of:t,names:n}of u){let r=await until(`Key id${t}: `,!1,a,l),i=await secret(`Key secret${t} (not shown): `);d.set(n.id,r).set(n.secret,i),f.push(`${e}=${r}:${i}`)}return e!==void 0&&t?new Map([[o.PR,f.join(`
`)]]):d}async function storeKeys({host:e,repository:t},n,r){let run=async(e,t)=>{let{isDone:n,said:r}=await gh(e,t);if(!n)throw notStored(r)};for(let i of n){let n=`repos/${t}/environments/${i}`,a=[`api`,`--silent`,`--hostname`,e],{isDone:o,said:s}=await gh([...a,n]);if(!o&&!/\b404\b/.test(s))throw notStored(s);o||await run([...a,`--method`,`PUT`,n]);for(let[n,a]of r)await run([`secret`,`set`,n,`--env`,i,`--repo`,`${e}/${t}`],a)}}function notStored(e){let t=e.trim().split(`
`,1)[0]||`gh gave no reason`;return new i.uv(`github-unreachable`,`The keys are not all stored in GitHub: ${t}`,{remedy:`The files are written. Store the keys with the commands above.`})}function gh(e,t=``){return new Promise(n=>{let o=(0,a.q)(`gh`);if(o===void 0)return n({isDone:!1,said:`gh is not installed`});let s=(0,r.execFile)(o,e,{timeout:6e4},(e,t,r)=>n({isDone:e===null,said:r||(0,i.bD)(e)}));s.stdin?.on(`error`,()=>{}),s.stdin?.end(t)})}}),453:((e,t,n)=>{n.d(t,{IP:()=>sorted,Im:()=>comment,KI:()=>escapedJson,MI:()=>freshKey,Mk:()=>escaped,Q2:()=>notes,WQ:()=>add,a0:()=>mapKey,m0:()=>isKey,pj:()=>plain,qm:()=>keysFor});var r=n(6991),i=n(1541),a=n(2370),o=n(9305),s=n(8913),c=n(2721),l=n(312);function isKey(e){return/^[a-z][a-z0-9-]{0,39}$/.test(e)&&!l.OJ.has(e)}let u={ä:`ae`,ö:`oe`,ü:`ue`,ß:`ss`,æ:`ae`,œ:`oe`,ø:`o`,ł:`l`,đ:`d`,ð:`d`,þ:`th`,ı:`i`};function freshKey(e,t,n){let r=e.normalize(`NFC`).toLowerCase().replace(/[^a-z0-9]/g,e=>(0,a.e)(u,e)??e).normalize(`NFKD`).replace((0,o.g)(String.raw`\p{M}+`,`gu`),``).replace(/[^a-z0-9]+/g,`-`).replace(/^[^a-z]+/,``).slice(0,40).replace(/-+$/,``)||t,i=r;for(let e=2;n.has(i)||!isKey(i);e++){let t=`-${e}`;i=`${r.slice(0,40-t.length)}${t}`}return n.add(i),i}function plain(e){return(0,i.$)(JSON.stringify(e.slice(0,120)))}function escaped(e){return e.replaceAll(`$`,`$$$$`)}function add(e,t,n,i){let a=notes(i);if(n.items.length>0){let i=new r.X5(t);a!==``&&(i.commentBefore=a),e.set(i,n)}else comment(e,i)}function comment(e,t){t.length>0&&(e.comment=[e.comment,notes(t)].filter(Boolean).join(`
`))}function mapKey(e){let t=new r.X5(e);return t.type=r.X5.QUOTE_DOUBLE,e===`<<`||(0,c.u_)(e)?t:e}function notes(e){return e.map(e=>` not declared: ${e}`).join(`
`)}function keysFor(e,t,n,r){let i=new Set,a=new Map;for(let n of e){let e=t(n);e!==void 0&&isKey(e)&&!i.has(e)&&a.set(n.id,freshKey(e,r,i))}for(let t of e)a.has(t.id)||a.set(t.id,freshKey(n(t),r,i));return a}function sorted(e){return Object.entries(e).sort(([e],[t])=>e<t?-1:1)}function escapedJson(e){return(0,s.j8)(e,escaped)}}),9660:((e,t,n)=>{n.d(t,{parseYaml:()=>parseYaml});var r=n(6991),i=n(4833),a=n(2721);let o=new Set([`BAD_INDENT`,`BLOCK_AS_IMPLICIT_KEY`,`MULTILINE_IMPLICIT_KEY`]);function reportSyntax(e,t,n,r){let i=new Set,report=(e,t)=>{let a=n(e);i.has(a.line)||r.error(a,``,t),i.add(a.line)},s=e.length===0?[]:(0,a.C3)(t);for(let{offset:e,message:t}of s)report(e,t);let c=(0,a.D0)(t),l=!1;for(let a of s.length>0?[]:e){if(r.isFull)break;if(i.has(n(a.pos[0]).line)||i.size>0&&/ in YAML (?:stream|document)/.test(a.message))continue;let e=c(a);if(!(e===void 0&&l&&o.has(a.code))&&(report(e?.offset??a.pos[0],e?.message??plainWords(a,t)),l||=e?.misleads===!0,e?.ends===!0))break}return[...e.map(({pos:e})=>n(e[0]).line),...i].reduce((e,t)=>Math.min(e,t),1/0)}function plainWords(e,t){if(a.jx.test((0,a.mh)(t,(0,a.CM)(t,e.pos[0]))))return'this is not valid YAML: inside [ ] and { } a placeholder needs quotes, such as "${NAME}"';if(e.code===`BLOCK_AS_IMPLICIT_KEY`)return`this is not valid YAML: a second "key:" is on one line; put a value that holds ": " in quotes`;if(/colon|followed by map values/.test(e.message))return`this is not valid YAML: a "key: value" is expected here; is a colon missing, or a line indented wrongly?`;if(e.code===`BAD_INDENT`)return`this is not valid YAML: the line is indented differently from its neighbours`;let n=(0,i.hD)(e.message).slice(1,-1).replaceAll(`\\"`,`"`);return`this is not valid YAML: ${n.charAt(0).toLowerCase()}${n.slice(1)}`}var s=n(312);let c=new Set([`str`,`int`,`float`,`bool`,`null`,`map`,`seq`].map(e=>`tag:yaml.org,2002:${e}`));class TreeBuilder{#e;#t;#n=new Map;#r=0;brokenFrom=1/0;constructor(e,t){this.#e=e,this.#t=t}build(e,t,n){let a=this.#l(e,n);if(e===null)return{kind:`scalar`,place:a,value:null,written:``};if((0,r.Vj)(e))return this.#o(e,t,a);if(e.tag!==void 0&&!c.has(e.tag)){let n=(0,i.hD)(e.tag.replace(/^tag:yaml\.org,2002:/,`!!`));return this.#a(a,t,`the tag ${n} is unknown here; remove it`)}let{anchor:o}=e;o!==void 0&&this.#n.set(o,void 0);let s=this.#i(e,t,a);return o!==void 0&&this.#n.set(o,s),s}#i(e,t,n){return(0,r.jh)(e)?this.#s(e,t,n):(0,r.oP)(e)?{kind:`list`,place:n,items:e.items.map((e,n)=>this.build(e,`${t}[${n}]`))}:scalar(e.value,e.source,n)}#a(e,t,n){return this.#t.error(e,t,n),{kind:`unusable`,place:e}}#o(e,t,n){let r=(0,i.hD)(`*${e.source}`);if(!this.#n.has(e.source)){let a=(0,i.hD)(`&${e.source}`);return this.#a(n,t,`the alias ${r} has no anchor ${a} above it`)}let a=this.#n.get(e.source);return a===void 0?this.#a(n,t,`the alias ${r} is inside of what it refers to`):this.#r>s.DU?{kind:`unusable`,place:n}:(this.#r+=(0,s.$d)(a),this.#r>s.DU?this.#a(n,t,(0,s.Lx)()):{...a,place:n})}#s(e,t,n){let r=new Map,a=[];for(let o of e.items){let e=this.#c(o.key,t,n);if(e===void 0){this.build(o.value,t);continue}let s=this.build(o.value,(0,i.nx)(t,e.text),e.place),c=r.get(e.text);if(e.merges)a.push({place:e.place,value:s});else if(c===void 0)r.set(e.text,{place:e.place,value:s});else{let n=c.place.line===e.place.line?`on this line`:`on line ${c.place.line}`,r=`the key ${(0,i.hD)(e.text)} is here twice, first ${n}; keep one of them`;this.#t.error(e.place,(0,i.nx)(t,e.text),r)}}for(let{place:e,value:n}of a)(0,s.LD)(n,r)||this.#t.error(e,t,`the merge key << takes an alias of a map, such as <<: *base, or a list of them`);return{kind:`map`,place:n,entries:r}}#c(e,t,n){let o=this.#l(e,n),refuse=(e,t)=>this.#t.error(o,e,t);if(!(0,r.jn)(e)||e.tag!==void 0||e.anchor!==void 0)return refuse(t,`a key must be plain text, not a list, map, alias, tag or anchor`);let{value:c}=e;return typeof c==`string`?s.OJ.has(c)?refuse((0,i.nx)(t,c),`the key ${(0,i.hD)(c)} is not allowed; choose another name`):e.type===`PLAIN`&&(0,a.u_)(c)?(this.brokenFrom=Math.min(this.brokenFrom,o.line),this.#t.errors.some(e=>e.place?.line===o.line)?void 0:refuse(``,a.B5)):{text:c,place:o,merges:c===`<<`&&e.type===`PLAIN`}:refuse(t,e.source?`the key ${(0,i.hD)(e.source)} must be text; put it in quotes`:`a key is missing before the colon`)}#l(e,t){return(e===null||(0,r.jn)(e)&&e.source===``&&e.type===`PLAIN`)&&t!==void 0?t:this.#e(e?.range[0]??0)}}function scalar(e,t,n){let r=t??``;return{kind:`scalar`,place:n,value:typeof e==`string`||typeof e==`number`||typeof e==`boolean`||e===null?e:r,written:r}}function parseYaml({name:e,text:t},n=new i.Fv){let a=new r.HN,placeAt=t=>{let{line:n,col:r}=a.linePos(t);return{file:e,line:n,column:r}},o=tokensOf(t,a);if(typeof o==`number`){let t=placeAt(o);return n.error(t,``,`values are nested more than 64 levels deep; a manifest needs ten`),{name:e,root:void 0,brokenFrom:t.line,findings:n}}let[s,c]=documentsOf(o,t.length);if(s===void 0)return n.error(placeAt(0),``,"the file is empty; a manifest begins with `version: 1`"),{name:e,root:void 0,brokenFrom:1,findings:n};let l=reportSyntax([...s.errors,...c?.errors??[]],t,placeAt,n);if(c!==void 0&&c.errors.length===0){let e=placeAt(c.contents?.range[0]??c.range[0]);n.error(e,``,`a second YAML document begins here; a manifest file holds one, so put it into a file of its own`)}let{explicit:u,version:d}=s.directives.yaml;if(u===!0&&d!==`1.2`){let e=`the file requires YAML ${d}; manifests are YAML 1.2, so remove the %YAML line`;n.error(placeAt(0),``,e)}if(s.contents===null)return{name:e,root:void 0,brokenFrom:l,findings:n};let f=new TreeBuilder(placeAt,n);return{name:e,root:f.build(s.contents,``),brokenFrom:Math.min(l,f.brokenFrom),findings:n}}function documentsOf(e,t){let n=new r.Dk({uniqueKeys:!1,prettyErrors:!1,logLevel:`error`}),i=[];for(let r of n.compose(e,!0,t))if((!isEmpty(r)||r.errors.length>0)&&i.push(r),i.length>1)break;return i}function tokensOf(e,t){let n=new r.iX(t.addNewLine);t.addNewLine(0);let i=[],a=0;for(let t of new r.JG().lex(e)){for(let e of n.next(t))i.push(e),e.type===`error`&&(a+=1);if(a>100)return i;if(n.stack.length>64)return n.offset}for(let e of n.end())i.push(e);return i}function isEmpty({contents:e}){return e===null||(0,r.jn)(e)&&e.source===``&&e.type===`PLAIN`}}),3831:((e,t,n)=>{n.d(t,{q:()=>programNamed});var r=n(3024),i=n(6760);function programNamed(e,{platform:t,folders:n,exists:a}={platform:process.platform,folders:process.env.PATH??``,exists:r.existsSync}){return t===`win32`?n.split(i.win32.delimiter).map(e=>e.replaceAll(`"`,``)).filter(e=>i.win32.isAbsolute(e)).map(t=>i.win32.join(t,`${e}.exe`)).find(a):e}})};