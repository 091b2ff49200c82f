/** Text as a hostile account or manifest might hold it. */

import fc from 'fast-check';
import type { Action, Change, FieldDifference, Json, Kind, Plan } from '../../src/model.ts';
import { planOf } from './samples.ts';

const COMMANDS = ':: ::error:: ::set-output ::stop-commands::x ::add-mask::a ##[ ##[error] # ## [ ] %0A %25';

const UNSEEN = [
  '\n \r \r\n \t \0 \b \u007f \u0085 \u2028 \u2029 \u00a0',
  '\u001b[31m \u001b]8;;https://evil.example\u0007 \u001b[2J \u009b31m',
  '\u202e \u2066 \u2069 \u200f \u061c \u200b \u200d \ufeff \u00ad \u180e \u3164 \u{e0041} \ud800 \udc00',
].join(' ');

const MARKUP = [
  '| \\ \\| ` ``` ** __ ~~ - 1. <b> </code> <script> <!-- --> &lt; &#60; &amp " \'',
  '@octocat @acme/team #1 acme/web#1 GH-1 https://evil.example http:// www.evil.example a@b.example',
  '[x](https://evil.example) ![x](y) [^1] :tada: $x$ $$ %%{init:{}}%% "] :::delete style:#1; end',
].join(' ');

const HARMLESS = '🚀 ❤️ 日本 é a Z 0 true (not';

const FRAGMENTS = [COMMANDS, UNSEEN, MARKUP, HARMLESS].flatMap((fragments) => fragments.split(' '));

/** Any text, most often one made of what commands, terminals and Markdown are made of. */
export const hostileText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...FRAGMENTS, ' ', '  '), { maxLength: 8 })
      .map((fragments) => fragments.join('')),
  },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

const hostileJson: fc.Arbitrary<Json> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, 0),
  fc.array(hostileText, { maxLength: 3 }),
  fc.dictionary(hostileText, hostileText, { maxKeys: 2 }),
);

const hostileField: fc.Arbitrary<FieldDifference> = fc.record(
  { path: hostileText, before: hostileJson, after: hostileJson, irreversible: fc.constant(true as const) },
  { requiredKeys: ['path'] },
);

const hostileChange: fc.Arbitrary<Change> = fc.record(
  {
    address: hostileText,
    kind: fc.constantFrom<Kind>('app', 'webhook', 'key'),
    action: fc.constantFrom<Action>('create', 'update', 'delete', 'adopt'),
    id: hostileText,
    fields: fc.array(hostileField, { maxLength: 3 }),
    why: hostileText,
  },
  { requiredKeys: ['address', 'kind', 'action', 'fields', 'why'] },
);

/** A plan whose every text may be hostile. */
export const hostilePlan: fc.Arbitrary<Plan> = fc
  .record({
    owner: hostileText,
    instance: fc.option(hostileText),
    digest: hostileText,
    changes: fc.array(hostileChange, { maxLength: 5 }),
    unmanaged: fc.array(
      fc.record(
        { kind: fc.constant<Kind>('webhook'), app: hostileText, id: hostileText, label: hostileText },
        { requiredKeys: ['kind', 'id', 'label'] },
      ),
      { maxLength: 3 },
    ),
    warnings: fc.array(fc.record({ address: hostileText, message: hostileText }), { maxLength: 3 }),
  })
  .map((parts) => planOf(parts));

/** Characters that no report may hold raw: controls but the line end, direction marks, and what nobody sees. */
export const UNSAFE =
  /[^\P{Cc}\n]|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}|\u115f|\u1160|\u3164|\uffa0|\u034f|[\u{e0000}-\u{e0fff}]/u;

/** A job's log without the colours of its own. */
export function withoutColours(text: string): string {
  return [0, 1, 31, 32, 33, 34, 36, 90].reduce((left, code) => left.replaceAll(`\u001b[${code}m`, ''), text);
}
