/** Reading manifests from text, as the tests of this folder do. */

import { ManifestError } from '../../src/errors.ts';
import { channelKind } from '../../src/kinds/channel/channel.ts';
import { integrationKeyKind } from '../../src/kinds/integration-key/integration-key.ts';
import { keyKind } from '../../src/kinds/key/key.ts';
import { LANGUAGE } from '../../src/kinds/language.ts';
import { menuKind } from '../../src/kinds/menu/menu.ts';
import { switchboardIntegrationKind, switchboardKind } from '../../src/kinds/switchboard/switchboard.ts';
import { webhookKind } from '../../src/kinds/webhook/webhook.ts';
import { manifestFrom } from '../../src/manifest/from-text.ts';
import type { ManifestOptions } from '../../src/manifest/load.ts';
import { formatProblem } from '../../src/manifest/yaml/problem.ts';
import type {
  DesiredApp,
  DesiredChannel,
  DesiredIntegrationKey,
  DesiredKey,
  DesiredMenu,
  DesiredSwitchboard,
  DesiredSwitchboardIntegration,
  DesiredWebhook,
  Manifest,
} from '../../src/model.ts';
import { declaredIn } from '../../src/reconcile/kind.ts';

/** What a test gives beside the text. */
export interface Given {
  readonly variables?: Readonly<Record<string, string>>;
  readonly secretVariables?: Readonly<Record<string, string>>;
  /** It comes with a pull request. */
  readonly isUnreviewed?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly owner?: string;
  readonly instance?: string;
  /** The input `jwt-expires-in`, in seconds. */
  readonly jwtExpiresIn?: number | 'never';
}

/** The manifest in `smooch.yml`, or in several files by name. */
export function read(text: string | Readonly<Record<string, string>>, given: Given = {}): Manifest {
  const files = typeof text === 'string' ? { 'smooch.yml': text } : text;
  const options: ManifestOptions = {
    variables: new Map(Object.entries(given.variables ?? {})),
    secretVariables: new Map(Object.entries(given.secretVariables ?? {})),
    isUnreviewed: given.isUnreviewed,
    environment: given.environment ?? {},
    owner: given.owner,
    instance: given.instance,
    jwtExpiresIn: given.jwtExpiresIn,
  };
  return manifestFrom(
    Object.entries(files).map(([name, content]) => ({ name, text: content })),
    options,
    LANGUAGE,
  );
}

/** Every problem as a line; empty for a sound manifest. */
export function problemsOf(text: string | Readonly<Record<string, string>>, given: Given = {}): string[] {
  try {
    read(text, given);
    return [];
  } catch (error) {
    if (error instanceof ManifestError) return error.problems.map(formatProblem);
    throw error;
  }
}

/** Every warning as a line. */
export function warningsOf(text: string, given: Given = {}): string[] {
  return read(text, given).warnings.map(formatProblem);
}

/** An app with what it declares of each kind that tests look at. */
export interface DeclaredApp extends Omit<DesiredApp, 'children'> {
  readonly webhooks: readonly DesiredWebhook[];
  readonly keys: readonly DesiredKey[];
  readonly channels: readonly DesiredChannel[];
  readonly menus: readonly DesiredMenu[];
  readonly integrationKeys: readonly DesiredIntegrationKey[];
  readonly switchboards: readonly DesiredSwitchboard[];
  readonly switchboardIntegrations: readonly DesiredSwitchboardIntegration[];
}

/** An app as tests look at it. */
export function declaredApp(app: DesiredApp): DeclaredApp {
  const { children: _children, ...rest } = app;
  return {
    ...rest,
    webhooks: declaredIn(webhookKind, app),
    keys: declaredIn(keyKind, app),
    channels: declaredIn(channelKind, app),
    menus: declaredIn(menuKind, app),
    integrationKeys: declaredIn(integrationKeyKind, app),
    switchboards: declaredIn(switchboardKind, app),
    switchboardIntegrations: declaredIn(switchboardIntegrationKind, app),
  };
}

/** The only app of a manifest. */
export function onlyApp(text: string, given: Given = {}): DeclaredApp {
  const { apps } = read(text, given);
  const [app] = apps;
  if (app === undefined || apps.length !== 1) throw new Error(`the manifest has ${apps.length} apps`);
  return declaredApp(app);
}

/** A v1.1 manifest with one app that has these lines, each one given without indentation. */
export function v1App(...lines: readonly string[]): string {
  return manifest('v1.1', lines);
}

/** The same for v2. */
export function v2App(...lines: readonly string[]): string {
  return manifest('v2', lines);
}

function manifest(api: string, lines: readonly string[]): string {
  const head = ['version: 1', `api: ${api}`, 'apps:', '  support:'];
  const named = lines.some((line) => line.startsWith('name:')) ? [] : ['name: Support'];
  return [...head, ...[...named, ...lines].map((line) => `    ${line}`), ''].join('\n');
}
