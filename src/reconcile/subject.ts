/** What one pass of the reconciler is about: apps, or what looks like apps to it. */

import type { Kind } from '../model.ts';
import type { ChildKind, DiagramNode } from './kind.ts';

/** A kind of thing that exists in the account by itself and contains others. */
export interface Subject {
  readonly kind: Kind;
  /** How a node of it begins and ends in a diagram (Mermaid). */
  readonly node: DiagramNode;
  /** The section of the manifest, and the first segment of an address. */
  readonly section: 'apps' | 'serviceAccounts';
  /** For messages. */
  readonly noun: string;
  /** What one can contain. */
  readonly children: readonly ChildKind[];
  /** Whether one carries marks. What does not is told by its name, which is unique in the account. */
  readonly carriesMarks: boolean;
}

/** The name of a copy that an instance has for itself. */
export function nameInInstance(name: string, instance: string): string {
  return `${name} (${instance})`;
}

/** The address of one, by its manifest key. */
export function addressOf({ section }: Subject, key: string): string {
  return `${section}.${key}`;
}
