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
  /** Whether the marks are in its own metadata, so they can be copied and must say for which one they are. */
  readonly carriesMarks: boolean;
}

/** The address of one, by its manifest key. */
export function addressOf({ section }: Subject, key: string): string {
  return `${section}.${key}`;
}
