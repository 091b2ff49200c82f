/** Addresses of what can be published, such as `apps.support.keys.backend.jwt`, as the kinds of resources say it. */

import type { PublicationSource } from '../../model.ts';
import { keyRule } from './entry-key.ts';

type Part = PublicationSource['part'];

/** Resources of which something can be published. */
export interface SourceSection {
  /** The sections around a manifest key, with `*` for the keys around it: `keys`, `webhooks.*.keys`. */
  readonly path: string;
  readonly parts: readonly Part[];
  /** Parts that an entry has unless it says otherwise. */
  readonly unsaid?: readonly Part[];
}

/** What can be published of the entries of a section of the manifest, such as `apps`. */
export interface SourceHolder {
  readonly section: string;
  readonly parts: readonly Part[];
  readonly inside: readonly SourceSection[];
}

/** The source at an address; undefined for an address of another form. */
export function sourceAt(address: string, holders: readonly SourceHolder[]): PublicationSource | undefined {
  const [section = '', name = '', ...rest] = address.split('.');
  const found = holders.find((one) => one.section === section);
  if (found === undefined || name === '') return undefined;
  const holder = `${section}.${name}`;
  const whole = found.parts.find((one) => one === rest.join('.'));
  if (whole !== undefined) return { address, holder, part: whole };
  const part = rest.pop();
  const key = rest.pop();
  const parts = found.inside.find((one) => key !== undefined && isAt(one, rest))?.parts;
  const known = parts?.find((one) => one === part);
  if (key === undefined || known === undefined) return undefined;
  return { address, holder, child: { section: rest.join('.'), key }, part: known };
}

/** What a source is among; undefined for what is the holder's own. */
export function sectionAt(
  { holder, child }: PublicationSource,
  holders: readonly SourceHolder[],
): SourceSection | undefined {
  const inside = holders.find(({ section }) => holder.startsWith(`${section}.`))?.inside ?? [];
  return child && inside.find((one) => isAt(one, child.section.split('.')));
}

function isAt({ path }: SourceSection, steps: readonly string[]): boolean {
  const wanted = path.split('.');
  return (
    wanted.length === steps.length && wanted.every((step, index) => step === '*' || step === steps[index])
  );
}

/** All addresses of sources, as a pattern for editors. */
export function sourcePattern(holders: readonly SourceHolder[]): string {
  const dot = String.raw`\.`;
  const choice = (texts: readonly string[]): string => `(?:${texts.join('|')})`;
  const inPath = (path: string): string => path.replaceAll('.', dot).replaceAll('*', keyRule.pattern);
  return holders
    .map(({ section, parts, inside }) => {
      const within = inside.map((one) => [inPath(one.path), keyRule.pattern, choice(one.parts)].join(dot));
      return [section, keyRule.pattern, choice([...parts.map(inPath), ...within])].join(dot);
    })
    .join('|');
}

/** All addresses of sources, in words. */
export function sourceText(holders: readonly SourceHolder[]): string {
  return holders
    .flatMap(({ section, parts, inside }) => [
      `${section}.<key>.${listed(parts)}`,
      ...inside.map(
        (one) => `${section}.<key>.${one.path.replaceAll('*', '<key>')}.<key>.${listed(one.parts)}`,
      ),
    ])
    .join('; ');
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}
