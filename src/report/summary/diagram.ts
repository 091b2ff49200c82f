/** The apps of a plan and what they contain, as a Mermaid diagram coloured by what happens to each. */

import { CHILD_KINDS } from '../../kinds/resources.ts';
import { SUBJECTS } from '../../kinds/subjects.ts';
import type { Action, ChangeResult, Kind, Plan } from '../../model.ts';
import type { DiagramNode } from '../../reconcile/kind.ts';
import type { Unchanged } from '../../run-outcome.ts';
import { ACTION_ORDER, ACTIONS, type ActionColour } from '../words/action.ts';
import { type Part, wholePart } from '../words/budget.ts';
import { shownOf } from '../words/change.ts';
import { appOf, nameOf, splitAddress } from '../words/group.ts';
import { kindText } from '../words/kind-text.ts';
import { mermaidLabel } from '../words/text.ts';
import { counted, thousands } from '../words/total.ts';

/**
 * Apps and service accounts with what they contain. A resource to change has the mark and colour of its action; a failed one has
 * a red border, and one that was not started a dashed border. Apps with changes come first; nodes beyond a readable number are
 * only counted.
 */
export function diagram(
  plan: Plan,
  unchanged: readonly Unchanged[] = [],
  results: readonly ChangeResult[] = [],
): Part {
  const apps = [...appsOf(plan, unchanged)];
  if (apps.length === 0) return wholePart('');
  const status = new Map(results.map((result) => [result.address, result.status]));
  const lines: string[] = [];
  let drawn = 0;
  for (const [address, app] of apps) {
    if (lines.length >= NODES) break;
    lines.push(...appLines(`app${drawn}`, address, app, status));
    drawn += 1;
  }
  const left = apps.length - drawn;
  if (left > 0) lines.push(`  more["… and ${counted(left, 'more app')}"]:::unchanged`);
  return wholePart(['```mermaid', COMPACT, 'flowchart LR', ...lines, ...classes(plan), '```'].join('\n'));
}

/** With more nodes than this the diagram is unreadable; GitHub draws nothing at all over 50,000 characters. */
const NODES = 36;
const CHILDREN = 12;

const COMPACT = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 60, "padding": 8}}}%%';

/** Every kind of resource, and how a node of it begins and ends; GitHub's come last. */
export const SHAPES: ReadonlyMap<Kind, DiagramNode> = new Map<Kind, DiagramNode>([
  ...[...SUBJECTS, ...CHILD_KINDS].map(({ kind, node }) => [kind, node] as const),
  ['secret', ['[/', '/]']],
  ['variable', ['[\\', '\\]']],
  ['environment', ['[[', ']]']],
]);
const RECTANGLE: DiagramNode = ['[', ']'];

interface Node {
  readonly address: string;
  /** Undefined for what holds things that are in no app. */
  readonly kind: Kind | undefined;
  readonly action: Action | undefined;
}

interface AppNode {
  action: Action | undefined;
  readonly children: Map<string, Node>;
}

type Statuses = ReadonlyMap<string, ChangeResult['status']>;

function appsOf(plan: Plan, unchanged: readonly Unchanged[]): ReadonlyMap<string, AppNode> {
  const apps = new Map<string, AppNode>();
  for (const { address, kind, action, from } of [
    ...plan.changes.map((change) => ({ ...change, from: shownOf(change).from })),
    ...unchanged.map((resource) => ({ ...resource, action: undefined })),
  ]) {
    // A duplicate of an app is a node of its own.
    const appAddress = ROOTS.has(kind) ? address : appOf(from ?? address);
    const app = apps.get(appAddress) ?? { action: undefined, children: new Map() };
    apps.set(appAddress, app);
    if (ROOTS.has(kind)) app.action ??= action;
    else if (!app.children.has(address)) app.children.set(address, { address, kind, action });
  }
  return apps;
}

/** An app and what it contains. Node names are generated, never text from outside. */
function appLines(id: string, address: string, app: AppNode, status: Statuses): string[] {
  const children = [...app.children.values()];
  const root = { address, kind: rootOf(address), action: app.action };
  const lines = [
    `  ${nodeText(id, root, status)}`,
    ...children
      .slice(0, CHILDREN)
      .map((child, index) => `  ${id} --> ${nodeText(`${id}_${index}`, child, status)}`),
  ];
  const left = children.length - CHILDREN;
  if (left > 0) lines.push(`  ${id} --> ${id}_more["… and ${thousands(left)} more"]:::unchanged`);
  return lines;
}

/** The kinds that contain others. */
const ROOTS: ReadonlySet<Kind> = new Set(SUBJECTS.map(({ kind }) => kind));

/** The kind of the root of a group; undefined for what is deleted from GitHub, which is in no app. */
function rootOf(address: string): Kind | undefined {
  const { inside } = splitAddress(address);
  return SUBJECTS.find(({ section }) => inside.startsWith(`${section}.`))?.kind;
}

function nodeText(id: string, { address, kind, action }: Node, status: Statuses): string {
  const [begin, end] = SHAPES.get(kind ?? '') ?? RECTANGLE;
  const mark = action === undefined ? '' : `${ACTIONS[action].mark} `;
  const name =
    kind === undefined
      ? nameOf(address).replace('publish', 'GitHub')
      : `${kindText(kind)} ${nameOf(address)}`;
  const label = mermaidLabel(`${mark}${name}`.trimEnd());
  return `${id}${begin}"${label}"${end}:::${classOf(action, status.get(address))}`;
}

function classOf(action: Action | undefined, status: ChangeResult['status'] | undefined): string {
  if (action === undefined) return 'unchanged';
  if (status === 'failed') return 'failed';
  return status === 'not-started' ? 'waiting' : action;
}

/** Fill and border, with enough contrast on a light and on a dark page. */
const SHADES: Readonly<Record<ActionColour, string>> = {
  green: 'fill:#dafbe1,stroke:#1a7f37',
  yellow: 'fill:#fff8c5,stroke:#9a6700',
  red: 'fill:#ffebe9,stroke:#cf222e',
  cyan: 'fill:#ddf4ff,stroke:#0969da',
  blue: 'fill:#ddf4ff,stroke:#0969da',
};

/** Dark text on light fills is readable on a dark page too. */
function classes({ changes }: Plan): string[] {
  const used = new Set(changes.map(({ action }) => action));
  return [
    ...ACTION_ORDER.filter((action) => used.has(action)).map(
      (action) => `  classDef ${action} ${SHADES[ACTIONS[action].colour]},color:#1f2328`,
    ),
    '  classDef failed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:4px',
    '  classDef waiting fill:#f6f8fa,stroke:#9a6700,color:#1f2328,stroke-width:2px,stroke-dasharray:6 3',
    '  classDef unchanged fill:#f6f8fa,stroke:#8c959f,color:#1f2328',
  ];
}
