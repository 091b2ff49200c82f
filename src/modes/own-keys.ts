/** Keys of single apps: which app each is for, and what is refused before anything is sent. */

import { PlanRefused, ProvisionError } from '../errors.ts';
import { APPS } from '../kinds/subjects.ts';
import type { ActualApp, DesiredApp, Manifest, Problem } from '../model.ts';
import { appKeyOf, isMarked } from '../reconcile/marks.ts';
import { declaredInScope } from '../reconcile/plan/scope.ts';
import { addressOf } from '../reconcile/subject.ts';
import type { AccountReader } from '../smooch/account.ts';
import type { KeyPair, OwnKey } from '../smooch/auth.ts';
import { isForbidden, isNotFound, SmoochError } from '../smooch/errors.ts';
import { type Access, openReader, TOKEN_INFO } from '../smooch/open.ts';
import { isSuite } from '../smooch/remedies.ts';
import { closest } from '../text/suggest.ts';
import type { RunContext } from './context.ts';
import { placed } from './plan.ts';

/** What the keys change of a run. */
export interface WithOwnKeys {
  /** With the id of every app that a key has told. */
  readonly manifest: Manifest;
  /** Manifest keys of apps whose key the vendor refuses. */
  readonly outOfReach: ReadonlySet<string>;
  readonly own: readonly OwnKey[];
  readonly sentBefore: number;
}

/** The run, before its account is open. */
type Run = Pick<RunContext, 'manifest' | 'options' | 'host' | 'found'>;

/** Modes that read and change apps where they are; the others create or delete them. */
const MODES: ReadonlySet<string> = new Set(['apply', 'plan', 'check', 'accept', 'credentials', 'export']);

/**
 * Finds out which app each key of `app-keys` is for; only reads. An app whose key is refused is noted in `run.found.errors`, and
 * the run goes on without it. Throws PlanRefused or ProvisionError where nothing can be done, or an input must be corrected.
 */
export async function withOwnKeys(run: Run, access: Access): Promise<WithOwnKeys> {
  const { manifest, options, host, found } = run;
  const none: WithOwnKeys = { manifest, outOfReach: new Set(), own: [], sentBefore: 0 };
  if (options.instance !== undefined || !MODES.has(options.mode)) {
    if (access.credentials !== undefined) return none;
    throw new ProvisionError(
      'not-allowed',
      `App keys (\`app_…\`) can neither create nor delete apps, so ${options.instance === undefined ? `\`mode: ${options.mode}\`` : 'an instance'} requires more.`,
      {
        remedy:
          'Use an account key (`act_…`) or a service account key (`svc_…`). With Zendesk Suite, which has none, use a sandbox with keys of its own.',
      },
    );
  }
  const wanted = wantedKeys(run);
  const asked = await Promise.all(wanted.map((one) => ask(one, access, run)));
  refuseUnknown(asked, access);
  const own = asked.flatMap(({ app, pair, appId }): OwnKey[] =>
    appId === undefined ? [] : [{ app, appId, pair }],
  );
  const refused = asked.filter(({ appId }) => appId === undefined);
  found.errors.push(...refused.map(({ error }) => error));
  refuseShared(own);
  if (own.length === 0 && access.credentials === undefined && found.errors.length > 0)
    throw found.errors.pop();
  if (refused.length > 0) {
    const left = refused.map(({ app }) => addressOf(APPS, app)).join(', ');
    host.log.warn(
      `This run leaves out ${left}: the key in \`app-keys\` cannot be used. The run will fail at its end.`,
    );
  }
  const byApp = new Map(own.map((one) => [one.app, one]));
  const apps = manifest.apps.map((app): DesiredApp => {
    const one = byApp.get(app.key);
    return one === undefined ? app : { ...app, id: one.appId, ownKey: one.pair };
  });
  const sentBefore = asked.reduce((sum, { sent }) => sum + sent, 0);
  if (options.maskAppIds) for (const { appId } of own) host.keeper.cover(appId);
  const outOfReach = new Set(refused.map(({ app }) => app));
  return { manifest: { ...manifest, apps }, outOfReach, own, sentBefore };
}

/** A key, and the app of the manifest that it is for. */
interface Wanted {
  readonly app: string;
  readonly pair: KeyPair;
  /** Undefined in an export of what no manifest declares. */
  readonly declared: DesiredApp | undefined;
}

/** The keys of the apps that the run is about. Throws PlanRefused where an app has none and no other key is given. */
function wantedKeys({ manifest, options, host }: Run): Wanted[] {
  const declared = new Map(manifest.apps.map((app) => [app.key, app]));
  const { appKeys, credentials, mode, only, shard } = options;
  const keys = [...appKeys].map(([app, pair]) => ({ app, pair, declared: declared.get(app) }));
  if (mode === 'export') return keys;
  for (const { app, declared: one } of keys) {
    if (one !== undefined) continue;
    const near = closest(app, [...declared.keys()]);
    const meant = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    host.log.warn(`\`app-keys\` has a key for \`${app}\`, which the manifest does not declare.${meant}`);
  }
  const { apps } = declaredInScope(manifest, { only, part: shard, kinds: APPS.children });
  const without = credentials === undefined ? apps.filter(({ key }) => !appKeys.has(key)) : [];
  if (without.length > 0) {
    const problems = without.map(({ key }): Problem => {
      const message = `\`app-keys\` has no key for this app. Add the line \`${key}=<key id>:<key secret>\` to it.`;
      return { address: addressOf(APPS, key), message };
    });
    throw new PlanRefused(problems.map(placed(manifest)));
  }
  return keys.filter(({ declared: one }) => one !== undefined && apps.includes(one));
}

/** What asking with a key came to. */
interface Asked extends Wanted {
  readonly appId?: string;
  /** Why its app cannot be managed by this run. */
  readonly error?: ProvisionError;
  readonly sent: number;
}

/** Whether something is wrong with one key alone: the vendor refuses it, or it is for another app. */
function isOfOneKey(error: ProvisionError): boolean {
  return error instanceof SmoochError
    ? [401, 403, 404].includes(error.status) && !error.isForeign
    : ['not-found', 'ambiguous'].includes(error.code);
}

/** Asks which app a key is for. Throws ConnectionFailed, and ProvisionError where the manifest must say it. */
async function ask(wanted: Wanted, access: Access, run: Run): Promise<Asked> {
  const { host, options } = run;
  const asking = { ...access, credentials: wanted.pair, own: [], line: wanted.app };
  const key = openReader(asking, host.keeper, host.stop);
  try {
    const app = await theAppOf(key.account, wanted, access);
    if (options.mode !== 'export') checkMeant(app, wanted);
    return { ...wanted, appId: app.id, sent: key.sent() };
  } catch (error) {
    if (!(error instanceof ProvisionError) || !isOfOneKey(error) || host.stop.reason !== undefined)
      throw error;
    const address = addressOf(APPS, wanted.app);
    const { code, message, remedy } = error;
    return {
      ...wanted,
      error: new ProvisionError(code, `${address}: ${message}`, { remedy, address, cause: error }),
      sent: key.sent(),
    };
  } finally {
    key.close();
  }
}

async function theAppOf(
  account: AccountReader,
  { app, declared }: Wanted,
  { api, baseUrl }: Access,
): Promise<ActualApp> {
  const id =
    declared?.id ??
    (api === 'v2' ? await account.collection(TOKEN_INFO).getAppId().catch(undefinedIfUntold) : undefined);
  if (id === undefined) {
    throw new ProvisionError(
      'input-invalid',
      `${new URL(baseUrl).host} does not tell which app the key of \`${app}\` is for.`,
      {
        address: addressOf(APPS, app),
        remedy: `Write the id of the app into the manifest: \`apps: { ${app}: { id: … } }\`. Admin Center shows it beside the key.`,
      },
    );
  }
  const actual = await account.getApp(id).catch((error: unknown) => {
    if (isForbidden(error)) return undefined;
    throw error;
  });
  if (actual !== undefined) return actual;
  throw new ProvisionError(
    'not-found',
    `The key in the line \`${app}=…\` of \`app-keys\` does not see the app with the id ${id}.`,
    {
      remedy: 'Each app has keys of its own: check that the key is one of this app, and that `id` is right.',
    },
  );
}

/** The vendor may know no such path, or keep it from app keys. */
function undefinedIfUntold(error: unknown): undefined {
  if (isForbidden(error) || isNotFound(error)) return undefined;
  throw error;
}

/** Two lines that are swapped would turn two apps into each other. An app that the manifest pins by its id is meant. */
function checkMeant({ name, metadata }: ActualApp, { app, declared }: Wanted): void {
  if (declared === undefined || declared.id !== undefined) return;
  const marked = isMarked(metadata) ? appKeyOf(metadata) : undefined;
  if (marked === app || (marked === undefined && name === declared.name)) return;
  const seen =
    marked === undefined ? `named ${JSON.stringify(name)}` : `that a manifest has as \`${marked}\``;
  throw new ProvisionError(
    'ambiguous',
    `The key in the line \`${app}=…\` of \`app-keys\` is for an app ${seen}.`,
    {
      remedy:
        'Check that the lines of `app-keys` are not swapped. If this app is meant, write its `id` into the manifest.',
    },
  );
}

/** Several keys that are all unknown are hardly all dead: they are of another account. Throws one ProvisionError then. */
function refuseUnknown(asked: readonly Asked[], { credentials, baseUrl }: Access): void {
  const isUnknown = ({ error }: Asked): boolean =>
    error?.cause instanceof SmoochError && error.cause.status === 401;
  if (credentials !== undefined || asked.length < 2 || !asked.every(isUnknown)) return;
  const url = new URL(baseUrl);
  const where = isSuite(url) ? '`subdomain`' : '`subdomain`, `region` or `api-url`';
  const names = asked.map(({ app }) => app).join(', ');
  throw new ProvisionError(
    'vendor-refused',
    `${url.host} accepts none of the keys in \`app-keys\` (${names}).`,
    {
      remedy: `They look like keys of another account: check ${where}. Else check that each id and its secret belong together, and that the keys still exist.`,
      cause: asked[0]?.error,
    },
  );
}

/** Throws ProvisionError where two keys are for one app. */
function refuseShared(own: readonly OwnKey[]): void {
  const byId = new Map<string, string>();
  for (const { app, appId } of own) {
    const other = byId.get(appId);
    if (other !== undefined) {
      throw new ProvisionError(
        'input-invalid',
        `The keys in the lines \`${other}=…\` and \`${app}=…\` of \`app-keys\` are for the same app.`,
        { remedy: 'Give each app a key of its own.' },
      );
    }
    byId.set(appId, app);
  }
}
