/** Manifests as tired people write them: each mistake is told at its line, with what to write instead. */

import { expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { refused } from '../support/twice.ts';

const HEAD = 'version: 1\napi: v1.1\napps:\n';

const MISTAKES: readonly {
  readonly title: string;
  readonly manifest?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly says: RegExp;
}[] = [
  {
    title: 'there is no manifest',
    says: /there is no file "\.github\/smooch\.yml" in the workspace; was the repository checked out/,
  },
  {
    title: 'the manifest has another name',
    files: { '.github/smooch.yaml': `${HEAD}  a: { name: A }\n` },
    says: /did you mean "\.github\/smooch\.yaml"/,
  },
  {
    title: 'tabs instead of spaces',
    manifest: `${HEAD}\ta: { name: A }\n`,
    says: /file=\.github\/smooch\.yml,line=4,.*tab/i,
  },
  {
    title: 'trigger instead of triggers',
    manifest: `${HEAD}  a: { name: A, webhooks: { w: { target: "https://a.example/", trigger: [postback] } } }\n`,
    says: /line=4,.*trigger.*triggers/,
  },
  {
    title: 'a target without encryption',
    manifest: `${HEAD}  a: { name: A, webhooks: { w: { target: "http://a.example/" } } }\n`,
    says: /line=4,.*https/,
  },
  {
    title: 'one target twice in an app',
    manifest: `${HEAD}  a:\n    name: A\n    webhooks:\n      v: { target: "https://a.example/" }\n      w: { target: "https://a.example" }\n`,
    says: /webhooks\.[vw]/,
  },
  {
    title: 'an app without a name',
    manifest: `${HEAD}  a: {}\n`,
    says: /line=4,.*name/,
  },
  {
    title: 'a variable that nobody set',
    manifest: `${HEAD}  a: { name: "\${APP_NAME}" }\n`,
    says: /line=4,.*APP_NAME/,
  },
  {
    title: 'a trigger of the other generation',
    manifest: `${HEAD}  a: { name: A, webhooks: { w: { target: "https://a.example/", triggers: [conversation:create] } } }\n`,
    says: /line=4,.*conversation:start/,
  },
  {
    title: 'a key of the prototype',
    manifest: `${HEAD}  a: { name: A, metadata: { __proto__: x } }\n  __proto__: { name: B }\n`,
    says: /__proto__/,
  },
  {
    title: 'a mark of ours in the metadata',
    manifest: `${HEAD}  a: { name: A, metadata: { provision_owner: x } }\n`,
    says: /line=4,.*provision_/,
  },
  {
    title: 'a manifest outside of the workspace',
    inputs: { manifest: '../../../../etc/passwd' },
    says: /outside of the workspace/,
  },
  {
    title: 'an empty file',
    manifest: '',
    says: /empty/,
  },
  {
    title: 'an app declared in two files',
    files: { 'a.yml': `${HEAD}  a: { name: A }\n`, 'b.yml': `${HEAD}  a: { name: A }\n` },
    inputs: { manifest: '*.yml' },
    says: /a\.yml:4.*|b\.yml:4/,
  },
];

for (const { title, says, ...step } of MISTAKES) {
  test(`${title}: told, and nothing is sent`, async () => {
    const emulator = await account();
    const { said, requests } = await refused({ emulator, ...step });
    expect(said).toMatch(says);
    expect(said).toMatch(/^::error .*nothing was changed\.$/m);
    expect(requests).toEqual([]);
  });
}

test('all mistakes are told at once, each at its line', async () => {
  const emulator = await account();
  const { said } = await refused({
    emulator,
    manifest: `${HEAD}  a: { nam: A }\n  b: { name: B, protect: maybe }\n`,
  });
  expect(said).toMatch(/^::error file=\.github\/smooch\.yml,line=4,/m);
  expect(said).toMatch(/^::error file=\.github\/smooch\.yml,line=5,/m);
});
