/** Spoiling what is well formed: JSON values and lines of text, a little at a time. */

import type { Chance } from './seed.ts';

const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  '::error::x',
  '\n::add-mask::x',
  '<script>',
  '${HOME}',
  'ÿ'.repeat(300),
  '__proto__',
  '../..',
];

/** The JSON text with one value of it gone, doubled, or become another kind of thing. */
export function spoiltJson(text: string, chance: Chance): string {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return text;
  }
  const places: (() => void)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const members = value as Record<string, unknown>;
    for (const name of Object.keys(members)) {
      places.push(() => {
        if (chance.happens(0.2)) delete members[name];
        else members[name] = odd(members[name], chance);
      });
      visit(members[name]);
    }
    if (Array.isArray(value)) {
      places.push(() => value.push(...value.slice(0, 1)));
      places.push(() => value.reverse());
    }
  };
  visit(root);
  if (places.length === 0) return JSON.stringify(odd(root, chance));
  chance.pick(places)();
  return JSON.stringify(root);
}

/** The text with a few of its lines gone, doubled, moved, or with something odd in them. */
export function spoiltLines(text: string, chance: Chance): string {
  const lines = text.split('\n');
  for (let times = 1 + chance.below(3); times > 0; times--) {
    const at = chance.below(lines.length);
    const line = lines[at] ?? '';
    const cut = chance.below(line.length + 1);
    const spoils = [
      () => lines.splice(at, 1),
      () => lines.splice(at, 0, line),
      () => lines.splice(chance.below(lines.length), 0, ...lines.splice(at, 1)),
      () => lines.splice(at, 1, `${' '.repeat(chance.below(4))}${line.trimStart()}`),
      () =>
        lines.splice(
          at,
          1,
          line.slice(0, cut) + chance.pick([...ODD_TEXTS, ...YAML_SIGNS]) + line.slice(cut),
        ),
      () => lines.splice(at, 1, line.replace(/:.*/, `: ${chance.pick([...ODD_TEXTS, ...YAML_VALUES])}`)),
    ];
    chance.pick(spoils)();
  }
  return lines.join('\n');
}

const YAML_SIGNS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '&a ',
  '*a',
  '!!js ',
  '|',
  '>',
  '\t',
  '? ',
  '<<: ',
  '---',
  '%',
];
const YAML_VALUES = [
  'null',
  '1',
  '-0',
  '1e999',
  'true',
  '[]',
  '{}',
  '[[',
  '&a [*a]',
  '!!binary x',
  '0x1f',
  '.nan',
  '2001-01-01',
];

function odd(value: unknown, chance: Chance): unknown {
  return chance.pick([null, 0, -1, 1e300, true, [], {}, [null], [value], { value }, ...ODD_TEXTS]);
}
