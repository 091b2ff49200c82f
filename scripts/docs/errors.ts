/** What each code of an error means and what to do about it: the table of docs/reference.md, and all of docs/troubleshooting.md. */

import type { ErrorCode } from '../../src/model.ts';
import { table } from './table.ts';

/** One kind of error. */
interface Trouble {
  /** What went wrong, as the end of a sentence. */
  readonly meaning: string;
  /** What to do, whatever the message says. */
  readonly advice: string;
  /** Messages of the code, by words that they hold, with what each means and what to do. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** Every kind of error. The messages are pieces of those that the product prints; a test looks for them in its sources. */
export const TROUBLES: Readonly<Record<ErrorCode, Trouble>> = {
  ambiguous: {
    meaning: 'several things in the account could be meant',
    advice:
      'The message names the ids and says how to choose one. Or delete those that are not needed. See [Ownership](manifest.md#ownership-and-adoption).',
  },
  'answer-invalid': {
    meaning: 'the API gave an answer that cannot be used',
    advice: 'Something between the runner and the API may have answered.',
    messages: {
      'did not answer as the API does':
        'A gateway or proxy has answered; its text is shown. With Zendesk Suite: a wrong `subdomain`, or the Conversations API is not enabled.',
    },
  },
  'code-untrusted': {
    meaning: 'the run is for code that is not merged, or that a fork brought',
    advice: 'See [On pull requests](plans.md#what-is-refused-on-pull-requests).',
    messages: {
      'would change the account from code that is not merged':
        '`apply` ran for a pull request or in a merge queue. Use `mode: plan`, an `instance`, or `allow-unmerged: true`.',
    },
  },
  'confirm-missing': {
    meaning: '`destroy` of production is not confirmed',
    advice: 'If it is meant, write the name of the owner into the input `confirm` (`--confirm`).',
  },
  'connection-failed': {
    meaning: 'no answer came back',
    advice: 'Look at the network first. A run may be repeated: nothing is created twice.',
    messages: {
      'it requires a user name and password': 'The proxy requires both: `http://user:password@host:port`.',
      certificate: 'Node does not know the authority of your network: set `NODE_EXTRA_CA_CERTS`.',
    },
  },
  'credentials-invalid': {
    meaning: 'the key cannot be used',
    advice: 'Check `key-id` and `key-secret`, or the lines of `app-keys`.',
  },
  'credentials-missing': {
    meaning: 'there is no key',
    advice: 'Give `key-id` and `key-secret`, `jwt` or `app-keys`.',
    messages: {
      'No credentials are given':
        'The secrets are empty: missing, misspelled, or not visible to this workflow or environment.',
    },
  },
  'demo-failed': {
    meaning: 'the demo did not end as it should',
    advice: 'This is a defect of smooch-provision: please report it.',
  },
  drift: {
    meaning: '`check` found differences',
    advice:
      'The log and the plan document name them. `apply` removes them; if the account is right, change the manifest. See [Drift](drift.md).',
  },
  'file-unusable': {
    meaning: 'a file could not be read or written',
    advice: 'The message has the name and the reason. In a job, files must be inside the workspace.',
  },
  'generation-hidden': {
    meaning: 'the API hides what another generation of it created',
    advice: 'See [From v1.1 to v2](migrate.md#from-v11-to-v2).',
  },
  'github-refused': {
    meaning: 'GitHub refused a secret, variable, comment or issue',
    advice: 'The message names the permission to add. See [Publishing](publishing.md#the-token).',
    messages: {
      'it can never do this': '`GITHUB_TOKEN` cannot write secrets. Give a `publish-token`.',
    },
  },
  'github-unreachable': {
    meaning: 'GitHub did not answer',
    advice: 'Run again. On a server of your own see [Networks](networks.md).',
  },
  'input-invalid': {
    meaning: 'an input or option is wrong; nothing was changed',
    advice: 'The message says what to write. All inputs are in the [reference](reference.md#inputs).',
  },
  internal: {
    meaning: 'a defect of smooch-provision',
    advice: 'Please report it, with the log.',
  },
  interrupted: {
    meaning: 'a signal or `timeout` stopped the run',
    advice: 'Run again: it goes on where it stopped. If there is much to do, raise `timeout`.',
  },
  'manifest-invalid': {
    meaning: 'the manifest has mistakes; nothing was changed',
    advice: 'All mistakes are listed with file, line and column, and with what to write instead.',
  },
  'marks-unwritten': {
    meaning: 'it was done, but not recorded in the app',
    advice: 'Run again.',
  },
  'not-allowed': {
    meaning: 'these credentials may not do it',
    advice: 'Use a key that may. See [what an app key can do](suite.md#what-works-with-app-keys).',
  },
  'not-approved': {
    meaning: 'the answer at the terminal was not yes; nothing was changed',
    advice: 'Run again and answer `y`, or give `--yes`.',
  },
  'not-deleted': {
    meaning: 'the API still shows what was to be deleted',
    advice: 'Run again.',
  },
  'not-found': {
    meaning: 'the account lacks it',
    advice: 'Apply the manifest first, or correct the address or id.',
  },
  'owner-missing': {
    meaning: 'no owner is set',
    advice: 'The repository is the owner in GitHub Actions; elsewhere it must be named.',
    messages: { 'No owner is set': 'Write `owner` into the manifest, or give `--owner`.' },
  },
  'plan-refused': {
    meaning: 'the plan cannot be carried out as it is; nothing was changed',
    advice: 'Each reason is listed with its address.',
    messages: {
      'this is not the reviewed plan':
        'The account or the manifest changed after the review. Plan and review again.',
      'Plan deletes':
        'The plan deletes more than `max-deletes`. If that is meant, set the number that the message names.',
      'It is left alone. Remove':
        'The `id` is that of another owner’s app, or of another instance. Give each manifest apps of its own, or correct `owner`.',
      'without marks are named': 'Several apps have the name. Pin the right one with `id`.',
      'Metadata and ownership marks take':
        'Marks and metadata of an app have 4 KB together. Put fewer resources into one app, or less metadata.',
      'which can neither see nor change service accounts':
        'The key is that of a service account or an app. Use an account key (`act_…`).',
      'Names of service accounts are unique in an account':
        'Another one has the name. Choose a new one, or adopt that one with `id`.',
      'is linked to apps that stay':
        'Unlink the service account from these apps on the dashboard: the vendor deletes none that is linked.',
    },
  },
  'proxy-unusable': {
    meaning: 'the proxy cannot be used',
    advice: 'See [Networks](networks.md#proxies).',
    messages: {
      'The proxy cannot be used':
        '`https_proxy`, `http_proxy` or `all_proxy` is wrong. A proxy is written as `http://host:port`.',
    },
  },
  renamed: {
    meaning: 'a manifest key looks renamed, and what the old key had would be deleted; nothing was changed',
    advice:
      'Keep it with the `id` or `name` that the message gives. Or decide to delete it: see [Renamed keys](manifest.md#renamed-keys).',
  },
  'runs-collided': {
    meaning: 'other runs were at work at the same time',
    advice: 'Let one run at a time apply a manifest.',
    messages: {
      'Other runs keep creating': 'Give the workflows that apply one `concurrency` group.',
    },
  },
  'secret-unreadable': {
    meaning: 'the account does not give back the secret of a key',
    advice: 'Use `jwt: { from: api }` for this key, or delete the key: the next run creates a new one.',
  },
  'target-unanswered': {
    meaning: 'a new webhook target does not answer; nothing was changed',
    advice: 'See [Webhook targets](networks.md#webhook-targets).',
    messages: {
      'The vendor asks it with HEAD and would refuse the webhook':
        'The target, or `/` on its host, must answer `HEAD` with 200. Deploy first, or give it time with `wait-for-targets: 5m`. Where the vendor reaches it and the runner does not, set `check-targets: warn`.',
    },
  },
  'value-unusable': {
    meaning: 'a value cannot be a GitHub secret or variable',
    advice: 'The message has the reason, such as that it is empty or too large.',
  },
  'vendor-conflict': {
    meaning: 'the account has something like it already',
    advice: 'Adopt what is there, or delete it.',
  },
  'vendor-refused': {
    meaning: 'the API refused a request',
    advice: 'The message has the request, the status and the words of the vendor.',
    messages: {
      'does not accept the credentials':
        'Key and secret do not belong together, the key was deleted, or it belongs to the other region: try `region: eu-1`. The clock of the runner may be wrong; the message then says by how much. An emulator that was started again without `--data` has new keys.',
      'does not accept the key in the line':
        'The same, of one app’s key in `app-keys`. The other apps are done.',
      'accepts none of the keys in': 'All keys in `app-keys` are unknown to this account: check `subdomain`.',
      'The key does not have this permission': 'It is an app key or integration key. Use an account key.',
      'The subscription allows no more apps':
        'The vendor answered 402. Sweep or destroy instances, or delete apps that are not needed.',
      'Before it takes a webhook':
        'The vendor answered 400 “Bad request” and no more, mostly since the target does not answer `HEAD` from its network. See [Webhook targets](networks.md#webhook-targets).',
      'The vendor limits requests': 'Lower `max-in-flight`, or run again later. Nothing is created twice.',
    },
  },
  warned: {
    meaning: '`strict` is on, and there are warnings',
    advice: 'Correct what the warnings name, or set `strict: false`.',
  },
};

const CODES = (Object.keys(TROUBLES) as ErrorCode[]).sort();

/** Every code with its meaning, and a link to what to do. */
export function errorCodesTable(): string {
  return table(
    ['code', 'what went wrong'],
    CODES.map((code) => [`[\`${code}\`](troubleshooting.md#${code})`, TROUBLES[code].meaning]),
  );
}

/** A section for every code. */
export function troubles(): string {
  return CODES.map((code) => {
    const { meaning, advice, messages = {} } = TROUBLES[code];
    const rows = Object.entries(messages).map(([words, help]) => [`\`${words}\``, help]);
    const text = `### ${code}\n\n${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}. ${advice}`;
    return rows.length === 0
      ? text
      : `${text}\n\n${table(['message', 'what it means, and what to do'], rows)}`;
  }).join('\n\n');
}
