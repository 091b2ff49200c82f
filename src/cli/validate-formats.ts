/** What `validate` found, in the formats that other tools read. */

import { isGlob } from '../manifest/glob.ts';
import { VERSION } from '../runtime/version.ts';
import type { Finding, Findings } from './findings.ts';

/** What is written: findings, and the paths or patterns that were to be checked. */
export interface Validated extends Findings {
  readonly manifest: readonly string[];
}

/** SARIF 2.1.0 (OASIS), which code scanning takes. Findings without a place are at the start of the manifest. */
export function sarifOf({ problems, warnings, manifest }: Validated): object {
  const all = [
    ...problems.map((finding) => ({ level: 'error', finding })),
    ...warnings.map((finding) => ({ level: 'warning', finding })),
  ];
  const codes = [...new Set(all.map(({ finding }) => finding.code))];
  const [anywhere = ''] = manifest.filter((path) => !isGlob(path));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'smooch-provision',
            version: VERSION,
            rules: codes.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: all.map(({ level, finding }) => ({
          ruleId: finding.code,
          ruleIndex: codes.indexOf(finding.code),
          level,
          message: { text: textOf(finding) },
          locations: locationsOf(finding, anywhere),
        })),
      },
    ],
  };
}

function locationsOf({ file, line, column, address }: Finding, anywhere: string): object[] {
  const uri = (file ?? anywhere).split('/').map(encodeURIComponent).join('/');
  const physical = {
    artifactLocation: { uri },
    region: { startLine: line ?? 1, startColumn: column ?? 1 },
  };
  return [
    {
      ...(uri === '' ? {} : { physicalLocation: physical }),
      ...(address === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: address }] }),
    },
  ];
}

/** JUnit's XML: one test case a file, which a problem fails. Warnings are its output. */
export function junitOf({ problems, warnings, manifest }: Validated): string {
  const found = [...problems, ...warnings].flatMap(({ file }) => file ?? []);
  const files = [...new Set([...manifest.filter((path) => !isGlob(path)), ...found])];
  const [first = 'manifest'] = files;
  const cases = (files.length === 0 ? [first] : files).map((file) => {
    const isHere = (finding: Finding): boolean => (finding.file ?? first) === file;
    const body = [
      ...problems
        .filter(isHere)
        .map(
          (finding) =>
            `      <failure type="${xml(finding.code)}" message="${xml(textOf(finding))}">${xml(`${placeOf(finding)}${textOf(finding)}`)}</failure>\n`,
        ),
      ...warnings
        .filter(isHere)
        .map((finding) => `      <system-out>${xml(`${placeOf(finding)}${textOf(finding)}`)}</system-out>\n`),
    ];
    const open = `    <testcase classname="smooch-provision.validate" name="${xml(file)}" file="${xml(file)}"`;
    const text = body.length === 0 ? `${open}/>\n` : `${open}>\n${body.join('')}    </testcase>\n`;
    return { text, isFailed: problems.some(isHere) };
  });
  const counts = `tests="${cases.length}" failures="${cases.filter(({ isFailed }) => isFailed).length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="smooch-provision" ${counts}>\n`,
    `  <testsuite name="validate" ${counts} errors="0" skipped="0">\n`,
    ...cases.map(({ text }) => text),
    '  </testsuite>\n</testsuites>\n',
  ].join('');
}

function textOf({ address, message, remedy }: Finding): string {
  const what = address === undefined ? message : `${address}: ${message}`;
  return remedy === undefined ? what : `${what} What to do: ${remedy}`;
}

function placeOf({ file, line, column }: Finding): string {
  return file === undefined ? '' : `${file}:${line}:${column}: `;
}

/** Text for XML 1.0, which has no place for most control characters, escaped or not. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (found) => `&#${found.codePointAt(0)};`);
}
