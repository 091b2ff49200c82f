/** Text from outside is shown as it is, but can neither command, hide nor format anything. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inert, markdown, markdownCode, markdownProse, mermaidLabel } from '../../src/report/words/text.ts';
import { hostileText, UNSAFE } from './hostile.ts';
import { commandIn } from './runner.ts';

describe('in a log line', () => {
  test.each([
    ['Acme Support', 'Acme Support'],
    ['Größe 日本 🚀 ❤️', 'Größe 日本 🚀 ❤️'],
    ['one\ntwo\r\nthree\tfour', 'one\\ntwo\\r\\nthree\\tfour'],
    ['next\u0085line\u2028and\u2029paragraph', 'next\\u0085line\\u2028and\\u2029paragraph'],
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['gpj\u202eexe', 'gpj\\u202eexe'],
    ['ad\u200bmin\ufeff', 'ad\\u200bmin\\ufeff'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['half\ud83d', 'half\\ud83d'],
    ['::error::no', ':\\:error::no'],
    ['\u00a0 ::error::no', '\u00a0 :\\:error::no'],
    ['message:appUser and a::b', 'message:appUser and a::b'],
    ['log ##[error]no', 'log ##\\[error]no'],
  ])('%j is shown as %j', (text, shown) => {
    expect(inert(text)).toBe(shown);
  });

  test('a long text is cut, never inside a character or an escape', () => {
    expect(inert('x'.repeat(200))).toHaveLength(200);
    expect(inert('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
    expect(inert('abc🚀🚀', 5)).toBe('abc…');
    expect(inert('abc🚀🚀', 6)).toBe('abc🚀…');
    expect(inert('ab\u202ecd', 6)).toBe('ab…');
    expect(inert('abcdef\\"g', 8)).toBe('abcdef…');
  });

  test('a text of many megabytes costs no more than what is shown of it', () => {
    expect(inert('\u202e'.repeat(20_000_000), 20)).toBe('\\u202e\\u202e\\u202e…');
  });

  test('whatever the text, it is one visible line, short enough, and no command', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 250 }), (text, most) => {
        const shown = inert(text, most);
        expect(shown).not.toMatch(UNSAFE);
        expect(shown).not.toContain('\n');
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(commandIn(shown)).toBeUndefined();
        expect(inert(shown, most)).toBe(shown);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('in Markdown', () => {
  test.each([
    ['Acme Support', 'Acme Support'],
    ['a | b', 'a &#124; b'],
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['`code` **bold** [x](y)', '&#96;code&#96; &#42;&#42;bold&#42;&#42; &#91;x&#93;(y)'],
    ['mail @octocat', 'mail &#64;&#8203;octocat'],
    ['see #12 or GH-12', 'see &#35;&#8203;12 or GH-&#8203;12'],
    ['see https://a.example', 'see https&#58;&#8203;//a.example'],
    ['see www.a.example', 'see www&#46;&#8203;a.example'],
    ['done :tada:', 'done &#58;&#8203;tada&#58;'],
    ['$x$ [^1]', '&#36;x&#36; &#91;&#94;1&#93;'],
    ['1. one', '1&#46; one'],
    ['- one', '&#45; one'],
    ['line\nline', 'line&#92;nline'],
  ])('%j is written as %j', (text, source) => {
    expect(markdown(text)).toBe(source);
  });

  test('a harmless value stays a code span that can be copied, any other is escaped inside <code>', () => {
    expect(markdownCode('https://chat.acme.example/smooch?a=1&b=2')).toBe(
      '`https://chat.acme.example/smooch?a=1&b=2`',
    );
    expect(markdownCode('a`b|c')).toBe('<code>a&#96;b&#124;c</code>');
    expect(markdownCode(' padded')).toBe('<code>&#32;padded</code>');
  });

  test('code in a message stays code, and a lone backtick is only a backtick', () => {
    expect(markdownProse('write `https://…` for http')).toBe('write `https://…` for http');
    expect(markdownProse('a ` alone')).toBe('a &#96; alone');
  });

  test('cutting counts what the reader sees, so no entity is cut in half', () => {
    expect(markdown('<<<<<<', 4)).toBe('&#60;&#60;&#60;…');
  });

  test('whatever the text, no structural character is left raw', () => {
    const structural = /[<>`*_~[\]|\\!@$^{}]|&(?!#\d+;)|(?<!&)#|:/;
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(markdown(text)).not.toMatch(UNSAFE);
        expect(markdown(text)).not.toMatch(structural);
        expect(markdown(text)).not.toMatch(/&#64;(?!&#8203;)|&#35;(?=\d)|www\.|gh-\d/i);
        expect(markdownCode(text)).toMatch(/^`[^`<>|\\[\]@#$]+`$|^<code>[^<>`|\\]*<\/code>$/);
        expect(markdownProse(text).replace(/`[^`<>|\\[\]@#$]+`|<\/?code>/g, '')).not.toMatch(structural);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('in a Mermaid label', () => {
  test.each([
    ['webhook inbox', 'webhook inbox'],
    ['apps.support-eu_1', 'apps.support-eu_1'],
    ['say "hi"; <b>', 'say #34;hi#34;#59; #60;b#62;'],
    ['1. list', '1#46; list'],
    ['a\nb', 'a#92;nb'],
    ['#quot; `x` %%{', '#35;quot#59; #96;x#96; #37;#37;#123;'],
  ])('%j is written as %j', (text, label) => {
    expect(mermaidLabel(text)).toBe(label);
  });

  test('ASCII text reads the same beside a letter of another alphabet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(mermaidLabel(`é ${text}`, 1000)).toBe(`é ${mermaidLabel(text, 1000)}`);
      }),
    );
  });

  test('whatever the text, nothing can end the label', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(mermaidLabel(text)).toMatch(/^([\p{L}\p{M}\p{N}\p{So} ._…-]|#\d+;)*$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
