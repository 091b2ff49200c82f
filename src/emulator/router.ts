/** Finds the endpoint for a path: a tree of segments: the number of endpoints costs nothing. */

import { setOwn } from './own-value.ts';

interface Node<Target> {
  readonly literals: Map<string, Node<Target>>;
  parameter: { readonly name: string; readonly node: Node<Target> } | undefined;
  readonly targets: Map<string, Target>;
}

/** What was found for a path. */
export interface Match<Target> {
  readonly target: Target;
  readonly params: Readonly<Record<string, string>>;
}

/** Endpoints by method and path; a literal segment wins over a parameter. */
export class Router<Target> {
  readonly #root: Node<Target> = emptyNode();

  /** Adds an endpoint; segments of `path` that begin with a colon are parameters. */
  add(method: string, path: string, target: Target): void {
    let node = this.#root;
    for (const segment of segmentsOf(path)) {
      if (segment.startsWith(':')) {
        node.parameter ??= { name: segment.slice(1), node: emptyNode() };
        node = node.parameter.node;
      } else {
        const next = node.literals.get(segment) ?? emptyNode();
        node.literals.set(segment, next);
        node = next;
      }
    }
    node.targets.set(method, target);
  }

  /** The endpoint for a request; undefined when there is none. */
  find(method: string, path: string): Match<Target> | undefined {
    const params: Record<string, string> = {};
    let node = this.#root;
    for (const segment of segmentsOf(path)) {
      const literal = node.literals.get(segment);
      if (literal !== undefined) {
        node = literal;
        continue;
      }
      const value = node.parameter === undefined ? undefined : decodedSegment(segment);
      if (node.parameter === undefined || value === undefined) return undefined;
      setOwn(params, node.parameter.name, value);
      node = node.parameter.node;
    }
    const target = node.targets.get(method);
    return target === undefined ? undefined : { target, params };
  }
}

function emptyNode<Target>(): Node<Target> {
  return { literals: new Map(), parameter: undefined, targets: new Map() };
}

function segmentsOf(path: string): string[] {
  return path.split('/').slice(1);
}

function decodedSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
