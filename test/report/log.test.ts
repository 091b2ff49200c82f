/** What stands in a job's log and on a terminal. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobLog, terminalLog } from '../../src/report/log/log.ts';
import { planLines } from '../../src/report/log/plan-text.ts';
import { EFFORT, SEED } from '../proof/seed.ts';
import { hostilePlan, hostileText, UNSAFE, withoutColours } from './hostile.ts';
import { commandsIn } from './runner.ts';
import { written } from './samples.ts';

const PLACE = { file: '.github/smooch.yml', line: 12, column: 5 };

describe('the log of a job', () => {
  test('folds groups, and turns notices, warnings and errors into annotations at their place', () => {
    const output = written();
    const log = jobLog(output.write);
    log.group('Plan', () => log.info('  + apps.support'));
    log.notice('Pull requests from forks are only validated.');
    log.warn('apps.support.name: has two spaces', PLACE);
    log.error('apps.support.webhooks.inbox.target: must be https', { ...PLACE, line: 14, column: 15 });
    expect(output.lines()).toEqual([
      '::group::Plan',
      '  + apps.support',
      '::endgroup::',
      '::notice title=smooch-provision::Pull requests from forks are only validated.',
      '::warning file=.github/smooch.yml,line=12,col=5,title=smooch-provision::.github/smooch.yml:12:5: apps.support.name: has two spaces',
      '::error file=.github/smooch.yml,line=14,col=15,title=smooch-provision::.github/smooch.yml:14:15: apps.support.webhooks.inbox.target: must be https',
    ]);
  });

  test('escapes what would end a command or one of its properties', () => {
    const output = written();
    jobLog(output.write).error('100% wrong::\nreally', { file: 'a,b:c%\n.yml', line: 1, column: 2 });
    expect(output.lines()).toHaveLength(1);
    expect(commandsIn(output.text())).toEqual([
      {
        name: 'error',
        properties: { file: 'a,b:c%\\n.yml', line: '1', col: '2', title: 'smooch-provision' },
        data: 'a,b:c%\\u000a.yml:1:2: 100% wrong::\\nreally',
      },
    ]);
  });

  test('annotates ten of each type, as many as the runner keeps, and writes the others as lines', () => {
    const output = written();
    const log = jobLog(output.write);
    for (let count = 1; count <= 12; count += 1) {
      log.error(`wrong ${count}`, PLACE);
      log.warn(`doubtful ${count}`);
    }
    expect(commandsIn(output.text()).filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(commandsIn(output.text()).filter(({ name }) => name === 'warning')).toHaveLength(10);
    expect(output.lines().slice(-2).map(withoutColours)).toEqual([
      'Error: .github/smooch.yml:12:5: wrong 12',
      'Warning: doubtful 12',
    ]);
  });

  test('closes a group even when what it should show fails', () => {
    const output = written();
    const fail = () => {
      throw new Error('no plan');
    };
    expect(() => jobLog(output.write).group('Plan', fail)).toThrow('no plan');
    expect(output.lines()).toEqual(['::group::Plan', '::endgroup::']);
  });

  test('tells progress every few seconds, and nothing of work that is done sooner', () => {
    const output = written();
    let time = 1_000_000;
    const log = jobLog(output.write, { now: () => time });
    for (let done = 0; done <= 5000; done += 1) {
      log.progress(done, 5000, 'Applying');
      time += 2.5;
    }
    expect(output.lines()).toEqual(['Applying: 2,000 of 5,000', 'Applying: 4,000 of 5,000']);
    log.progress(0, 10, 'Reading');
    time += 4000;
    log.progress(10, 10, 'Reading');
    expect(output.lines()).toHaveLength(2);
  });

  test('never writes a line from outside as a command, even one put together from harmless pieces', () => {
    const output = written();
    const log = jobLog(output.write);
    log.info('::error::no');
    log.info('\u001b[32m \u001b[0m:\u001b[31m:set-output name=a::b\u001b[0m');
    log.info(`Created #${'#'}${'[error]'} and #\u001b[1m#\u001b[0m[error]`);
    log.info('two\nlines');
    expect(output.lines()).toEqual([
      ':\\:error::no',
      '\u001b[32m \u001b[0m:\u001b[31m\\:set-output name=a::b\u001b[0m',
      'Created ##\\[error] and #\u001b[1m#\u001b[0m\\[error]',
      'two\\nlines',
    ]);
  });

  test('holds exactly the commands it means to, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), hostileText, (texts, file) => {
        const output = written();
        const log = jobLog(output.write);
        const names = texts.flatMap((text, index) => {
          const place = { file, line: index + 1, column: 1 };
          if (index % 3 === 0) log.info(text);
          else if (index % 3 === 1) log.error(text, place);
          else log.group(text, () => log.info(texts.join('')));
          log.progress(index, texts.length, text);
          return [[], ['error'], ['group', 'endgroup']][index % 3] ?? [];
        });
        const commands = commandsIn(output.text());
        expect(commands.map(({ name }) => name)).toEqual(names);
        expect(withoutColours(output.text())).not.toMatch(UNSAFE);
        for (const { name, properties, data } of commands) {
          expect(data).not.toMatch(/[\r\n]/);
          if (name === 'error') expect(properties).toMatchObject({ title: 'smooch-provision', col: '1' });
        }
      }),
      { seed: SEED, numRuns: 200 * EFFORT },
    );
  });

  test('shows a plan from outside without a single command', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const output = written();
        const log = jobLog(output.write);
        for (const line of planLines(plan, { colour: log.colour })) log.info(line);
        expect(commandsIn(output.text())).toEqual([]);
        expect(commandsIn(withoutColours(output.text()))).toEqual([]);
        expect(withoutColours(output.text())).not.toMatch(UNSAFE);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the log of a terminal', () => {
  test('says what it is about in words, without commands', () => {
    const output = written();
    const log = terminalLog(output.write, { colour: false, tty: false });
    log.group('Plan', () => log.info('  \u001b[32m+\u001b[0m apps.support'));
    log.notice('Good to know.');
    log.warn('Doubtful.', PLACE);
    log.error('Wrong.', PLACE);
    expect(output.lines()).toEqual([
      'Plan',
      '  + apps.support',
      'Note: Good to know.',
      'Warning: .github/smooch.yml:12:5: Doubtful.',
      'Error: .github/smooch.yml:12:5: Wrong.',
    ]);
  });

  test('shows a bar that redraws itself, makes way for lines, and is gone in the end', () => {
    const output = written();
    let time = 0;
    const log = terminalLog(output.write, { colour: false, tty: true, now: () => time });
    for (const done of [0, 500, 501, 1000]) {
      log.progress(done, 1000, 'Applying');
      time += 60;
      if (done === 501) log.warn('slow');
    }
    expect(output.text().replaceAll('\r\u001b[2K', '⟲')).toBe(
      [
        `⟲Applying ${'░'.repeat(30)} 0/1,000`,
        `⟲Applying ${'█'.repeat(15)}${'░'.repeat(15)} 501/1,000`,
        '⟲Warning: slow\n',
      ].join(''),
    );
  });

  test('tells progress as lines when it is piped elsewhere', () => {
    const output = written();
    let time = 0;
    const log = terminalLog(output.write, { colour: false, tty: false, now: () => time });
    log.progress(1, 10, 'Applying');
    time += 6000;
    log.progress(2, 10, 'Applying');
    expect(output.text()).toBe('Applying: 2 of 10\n');
  });

  test('lets no text from outside steer the terminal', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, colour) => {
        const output = written();
        const log = terminalLog(output.write, { colour, tty: true });
        log.info(text);
        log.error(text, { file: text, line: 1, column: 1 });
        log.progress(0, 2, text);
        expect(withoutColours(output.text()).replaceAll('\r\u001b[2K', '')).not.toMatch(UNSAFE);
      }),
      { seed: SEED, numRuns: 200 * EFFORT },
    );
  });
});
