/**
 * The log: the one place where lines are written, in a job or on a terminal. Every line passes `safeLine`, so nothing
 * from outside can become a workflow command; only the log writes commands.
 */

import { formatPlace } from '../../manifest/yaml/problem.ts';
import type { Place } from '../../model.ts';
import type { Log } from '../../runtime/log.ts';
import { palette } from '../words/palette.ts';
import { inert } from '../words/text.ts';
import { thousands } from '../words/total.ts';
import { wrapped } from '../words/wrap.ts';
import { safeLine, workflowCommand } from './command.ts';

/** What both logs can be given. */
export interface LogOptions {
  /** Time in milliseconds, only for differences. */
  readonly now?: () => number;
  /** Whether debug lines are written. */
  readonly debug?: boolean;
}

/**
 * The log of a job. Warnings, errors and notices become annotations: the runner keeps ten of each for a step, so
 * further ones are plain lines. Progress is a line every few seconds.
 */
export function jobLog(
  write: (text: string) => void,
  { now = Date.now, debug = false }: LogOptions = {},
): Log {
  const annotations = { notice: 0, warning: 0, error: 0 };
  const line = (text: string): void => write(`${safeLine(text, true)}\n`);
  const annotate: Say = (type, message, place, remedy) => {
    const said = saidLines(message, place, remedy);
    annotations[type] += 1;
    if (annotations[type] <= ANNOTATIONS) {
      const at = { file: place && inert(place.file, 1000), line: place?.line, col: place?.column };
      write(`${workflowCommand(type, said.join('\n'), { ...at, title: 'smooch-provision' })}\n`);
    } else for (const text of titled(type, said, true)) line(text);
  };
  return {
    colour: true,
    info: line,
    aside: line,
    notice: (message, place) => annotate('notice', message, place),
    warn: (message, place) => annotate('warning', message, place),
    error: (message, place, remedy) => annotate('error', message, place, remedy),
    debug: debug ? (text) => write(`${workflowCommand('debug', safeLine(text, false))}\n`) : () => {},
    group(title, body) {
      write(`${workflowCommand('group', inert(title))}\n`);
      try {
        body();
      } finally {
        write(`${workflowCommand('endgroup', '')}\n`);
      }
    },
    progress: progressLines(line, now),
  };
}

/** What the log of a terminal is given beside. */
export interface TerminalLogOptions extends LogOptions, Omit<ProblemStream, 'write'> {
  /** Where warnings, errors and progress go; by default where everything goes. */
  readonly problems?: ProblemStream;
  /** The words of the place; by default those of a job. */
  readonly words?: (message: string) => string;
}

/** A stream of its own for what is not a result. */
export interface ProblemStream {
  readonly write: (text: string) => void;
  readonly colour: boolean;
  readonly tty: boolean;
  /** How many cells a line of the terminal has; undefined where lines are not to be broken. */
  readonly columns?: (() => number | undefined) | undefined;
}

/**
 * The log of a terminal, or of whatever a command line's output is piped into. Progress is a bar on a terminal, which
 * the next line wipes out, and a line every few seconds elsewhere.
 */
export function terminalLog(
  write: (text: string) => void,
  {
    colour,
    tty,
    columns,
    problems = { write, colour, tty, columns },
    words = (message) => message,
    now = Date.now,
    debug = false,
  }: TerminalLogOptions,
): Log {
  const bar = problems.tty ? progressBar(problems, now) : undefined;
  const lineTo =
    (to: Omit<ProblemStream, 'tty'>) =>
    (text: string): void => {
      bar?.wipe();
      const width = to.columns?.() ?? 0;
      to.write(`${wrapped(safeLine(text, to.colour), width).join('\n')}\n`);
    };
  const [line, problem] = [lineTo({ write, colour, columns }), lineTo(problems)];
  const say: Say = (type, message, place, remedy) => {
    const said = saidLines(words(message), place, remedy && words(remedy));
    for (const text of titled(type, said, problems.colour)) problem(text);
  };
  return {
    colour,
    words,
    info: line,
    aside: problem,
    notice: (message, place) => say('notice', message, place),
    warn: (message, place) => say('warning', message, place),
    error: (message, place, remedy) => say('error', message, place, remedy),
    debug: debug ? (text) => problem(palette(problems.colour)('dim', text)) : () => {},
    group(title, body) {
      line(palette(colour)('bold', inert(title)));
      body();
    },
    progress: bar?.show ?? progressLines(problem, now),
  };
}

/** The runner keeps this many annotations of each type for a step. */
export const ANNOTATIONS = 10;

/** The runner cuts an annotation after 4,096 characters: so many are for what happened, and for what to do about it. */
const ANNOTATION = 3000;
const REMEDY = 1000;

/** How often progress is told, in milliseconds: as a line, and as a bar. */
const LINE_EVERY = 5000;
const BAR_EVERY = 100;

const WORDS = {
  notice: { word: 'Note:', colour: 'blue' },
  warning: { word: 'Warning:', colour: 'yellow' },
  error: { word: 'Error:', colour: 'red' },
} as const;

/** Says something of a type, and what to do about it. */
type Say = (type: keyof typeof WORDS, message: string, place: Place | undefined, remedy?: string) => void;

/** What is said, as lines: what happened and where, then what to do about it. */
function saidLines(message: string, place: Place | undefined, remedy: string | undefined): string[] {
  const where = place === undefined ? '' : `${formatPlace(place)}: `;
  const advice = remedy === undefined ? [] : [`What to do: ${inert(remedy, REMEDY)}`];
  return [inert(`${where}${message}`, ANNOTATION), ...advice];
}

/** The same with the word for its type in front. */
function titled(type: keyof typeof WORDS, [first, ...more]: readonly string[], colours: boolean): string[] {
  const { word, colour } = WORDS[type];
  return [`${palette(colours)(colour, word)} ${first}`, ...more];
}

/** Tells progress as lines, the first one only when the work turns out to be long. */
function progressLines(line: (text: string) => void, now: () => number): Log['progress'] {
  let told = now();
  let current: string | undefined;
  return (done, total, what) => {
    if (what !== current) {
      current = what;
      told = now();
    }
    if (now() - told < LINE_EVERY) return;
    told = now();
    line(`${inert(what, 60)}: ${thousands(done)} of ${thousands(total)}`);
  };
}

/** A bar that redraws itself in place; `wipe` clears it for a line. */
function progressBar({ write, columns }: ProblemStream, now: () => number) {
  let drawn = Number.NEGATIVE_INFINITY;
  let visible = false;
  const wipe = (): void => {
    if (visible) write(WIPE);
    visible = false;
  };
  const show: Log['progress'] = (done, total, what) => {
    if (done >= total) {
      wipe();
      return;
    }
    if (now() - drawn < BAR_EVERY) return;
    drawn = now();
    const [title, count] = [inert(what, 30), `${thousands(done)}/${thousands(total)}`];
    // On a second line it could not be wiped out; some terminals break a line whose last cell is taken.
    const room = (columns?.() || 80) - title.length - count.length - 3;
    const wide = Math.max(0, Math.min(30, room));
    const full = Math.floor((wide * Math.max(0, done)) / total);
    const bar = '█'.repeat(full) + '░'.repeat(wide - full);
    write(`${WIPE}${title} ${bar} ${count}`);
    visible = true;
  };
  return { show, wipe };
}

/** Back to the start of the line, and clear it. */
const WIPE = '\r\u001b[2K';
