/** What a release is described by: one version everywhere, its section of the changelog, what is bundled. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PAGES } from '../../scripts/docs.ts';
import { pinnedFiles, pinnedIn, workflowsCalled } from '../../scripts/release/called.ts';
import { sectionsOf } from '../../scripts/release/changelog.ts';
import { bundledOf, packagesIn } from '../../scripts/release/sbom.ts';
import { schemaAddress, VERSION } from '../../src/runtime/version.ts';
import { ROOT } from '../support/product.ts';

const EXAMPLES = path.join(ROOT, 'examples', 'workflows');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

test('package, product and changelog name one version', () => {
  const [newest] = sectionsOf(read('CHANGELOG.md'));
  expect(newest?.version).toBe(VERSION);
  expect(JSON.parse(read('package.json')).version).toBe(VERSION);
  expect(JSON.parse(read('package-lock.json')).version).toBe(VERSION);
});

test('a release pins every use of the action that people copy', () => {
  for (const file of pinnedFiles()) {
    const uses = read(file).match(/smooch-provision(?:\/[\w./-]+)?@[0-9a-f]{40}/g);
    expect(read(file).match(pinnedIn()), file).toHaveLength(uses?.length ?? 0);
  }
  for (const page of [...PAGES, ...readdirSync(EXAMPLES).map((name) => `examples/workflows/${name}`)])
    expect(pinnedFiles().includes(page), page).toBe(/smooch-provision\S*@[0-9a-f]{40}/.test(read(page)));
});

test('every version of the changelog has a link, and what is unreleased begins at the newest', () => {
  const changelog = read('CHANGELOG.md');
  for (const { version } of sectionsOf(changelog)) expect(changelog).toMatch(`\n[${version}]: https://`);
  expect(changelog).toContain(`[Unreleased]: `);
  expect(changelog).toContain(`compare/v${VERSION}...HEAD`);
});

test('the notes of a release are its section, without headings and links', () => {
  const text =
    '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-12-24\n\n### Added\n\n- A thing.\n\n## [1.0.0] - 2026-11-28\n\n- First.\n\n[1.0.0]: https://example.com\n';
  expect(sectionsOf(text)).toEqual([
    { version: '1.1.0', date: '2026-12-24', text: '### Added\n\n- A thing.\n' },
    { version: '1.0.0', date: '2026-11-28', text: '- First.\n' },
  ]);
  expect(() => sectionsOf('# Changelog\n\n## 1.1.0\n')).toThrow('"## 1.1.0" is not of the form');
});

test('the bill of materials holds what is bundled, and says when it cannot', () => {
  const bom = {
    bomFormat: 'CycloneDX',
    components: [
      { 'bom-ref': 'yaml@1', name: 'yaml' },
      { 'bom-ref': '@a/b@1', name: '@a/b' },
      { 'bom-ref': 'vitest@1', name: 'vitest' },
    ],
    dependencies: [{ ref: '@a/b@1', dependsOn: ['yaml@1', 'vitest@1'] }, { ref: 'vitest@1' }],
  };
  expect(bundledOf(bom, ['yaml', '@a/b'])).toEqual({
    bomFormat: 'CycloneDX',
    components: bom.components.slice(0, 2),
    dependencies: [{ ref: '@a/b@1', dependsOn: ['yaml@1'] }],
  });
  expect(() => bundledOf(bom, ['undici'])).toThrow('npm does not list undici');
});

test('the licences name the packages that are bundled', () => {
  expect(packagesIn(read('dist/licenses.txt'))).toEqual(
    expect.arrayContaining(['@actions/core', '@actions/github', '@octokit/core', 'jsonwebtoken', 'yaml']),
  );
});

test('a schema has the address of its major version', () => {
  for (const file of ['manifest.schema.json', 'plan.schema.json'] as const) {
    expect(JSON.parse(read(`schema/${file}`)).$id).toBe(schemaAddress(file));
  }
  expect(JSON.parse(read('schema/schemastore.json')).url).toBe(schemaAddress('manifest.schema.json'));
});

test('the workflows that teams call are the four', () => {
  expect(workflowsCalled().toSorted()).toEqual(['drift.yml', 'plan-apply.yml', 'previews.yml', 'sweep.yml']);
});
