/** What an object inherits, such as `constructor`, must never pass for something that was declared. */

import path from 'node:path';
import {
  type ElementAccessExpression,
  isBinaryExpression,
  isElementAccessExpression,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { API, type Type, TypeFlags } from 'typescript/unstable/sync';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as emulator from '../src/emulator/own-value.ts';
import * as client from '../src/text/own-value.ts';

const ROOT = path.join(import.meta.dirname, '..');

describe.each([
  ['the client', client],
  ['the emulator', emulator],
])('in %s', (_who, { ownValue, setOwn }) => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a record has no %s until one is set',
    (name) => {
      const record: Record<string, string> = {};
      expect(ownValue(record, name)).toBeUndefined();
      setOwn(record, name, 'a value');
      expect(ownValue(record, name)).toBe('a value');
      expect(Object.entries(record)).toEqual([[name, 'a value']]);
      expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    },
  );
});

test('the source looks into records by way of ownValue and setOwn alone', () => {
  const api = new API({ cwd: ROOT });
  onTestFinished(() => api.close());
  const config = path.join(ROOT, 'tsconfig.json');
  const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
  const { program, checker } = project ?? expect.fail('the project cannot be opened');
  const found = program.getSourceFileNames().flatMap((name) => {
    const file = program.getSourceFile(name);
    if (!name.startsWith(path.join(ROOT, 'src')) || name.endsWith('/own-value.ts') || file === undefined)
      return [];
    const { lookups, tests } = suspectsIn(file);
    const types = lookups.length === 0 ? [] : checker.getTypeAtLocation(lookups.map(nameOf));
    return [...lookups.filter((_, index) => isAnyName(types[index])), ...tests].map(
      (node) => `${path.relative(ROOT, name)}: ${textOf(file, node)}`,
    );
  });
  expect(found).toEqual([]);
});

/** Every `record[name]` but in `delete`, which takes away a record's own only; every `name in record` but with a literal name. */
function suspectsIn(file: SourceFile): { lookups: ElementAccessExpression[]; tests: Node[] } {
  const lookups: ElementAccessExpression[] = [];
  const tests: Node[] = [];
  const visit = (node: Node): void => {
    if (isElementAccessExpression(node) && node.parent.kind !== SyntaxKind.DeleteExpression)
      lookups.push(node);
    if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword) {
      if (node.left.kind !== SyntaxKind.StringLiteral) tests.push(node);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return { lookups, tests };
}

function nameOf(lookup: ElementAccessExpression): Node {
  return lookup.argumentExpression ?? lookup;
}

/** Whether a name can be any text, rather than a number or one of a few words. */
function isAnyName(type: Type | undefined): boolean {
  if (type === undefined) return true;
  const members = type.isUnionType() ? type.getTypes() : [type];
  const any = TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.Any | TypeFlags.Unknown;
  return members.some(({ flags }) => (flags & any) !== 0);
}

function textOf(file: SourceFile, node: Node): string {
  return file.text.slice(node.pos, node.end).trim();
}
