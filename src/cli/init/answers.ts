/** What a first manifest is about: from options, else from questions, each with a guess. */

import { ProvisionError } from '../../errors.ts';
import type { Api } from '../../model.ts';
import type { InitCommand } from '../options.ts';
import type { Checkout } from './guesses.ts';

/** What the files are written from. */
export interface Answers {
  /** Who owns what the manifest creates. */
  readonly owner: string;
  readonly api: Api;
  /** The name of the app. */
  readonly app: string;
  /** Where its webhook goes; empty for none. */
  readonly target: string;
}

/** Puts a question to a person, and gives the line that comes back. */
export type Ask = (question: string) => Promise<string>;

interface Question {
  readonly name: keyof Answers;
  readonly text: string;
  readonly guess: string;
  /** No answer is an answer too. */
  readonly optional: boolean;
}

/**
 * Takes what the options say, and who the owner is from the checkout where it tells; asks about the rest, again for an API
 * that does not exist; with `--yes` the guesses count. Without a terminal (`ask` is undefined)
 * nothing can be asked. Throws ProvisionError for what stays unknown and for an API that does not exist.
 */
export async function answersFrom(
  asked: InitCommand,
  checkout: Checkout,
  ask: Ask | undefined,
): Promise<Answers> {
  const { repository = '' } = checkout;
  const questions: readonly Question[] = [
    {
      name: 'owner',
      text: 'Owner of what is created (owner/repository)',
      guess: repository,
      optional: false,
    },
    {
      name: 'api',
      text: 'API generation: v2 (Sunshine Conversations) or v1.1 (Smooch)',
      guess: 'v2',
      optional: false,
    },
    { name: 'app', text: 'Name of the first app', guess: titleOf(repository), optional: false },
    {
      name: 'target',
      text: 'Webhook target (https://…, empty for no webhook)',
      guess: '',
      optional: true,
    },
  ];
  const given = { ...asked, owner: asked.owner ?? checkout.repository };
  const open = questions.filter(({ name }) => given[name] === undefined);
  if (open.length > 0 && !asked.yes && ask === undefined) throw noTerminal(open);
  const answers = new Map<string, string>();
  for (const { name, text, guess, optional } of questions) {
    const isGuessed = asked.yes || ask === undefined;
    let answer = given[name] ?? (isGuessed ? guess : await answerTo(ask, text, guess));
    while (name === 'api' && given.api === undefined && !isGuessed && !API.test(answer)) {
      answer = await answerTo(ask, `There is no ${JSON.stringify(answer)}. ${text}`, guess);
    }
    if (answer === '' && !optional) throw unknown(name);
    answers.set(name, answer);
  }
  const text = (name: keyof Answers): string => answers.get(name) ?? '';
  return { owner: text('owner'), api: apiFrom(text('api')), app: text('app'), target: text('target') };
}

async function answerTo(ask: Ask, text: string, guess: string): Promise<string> {
  const answer = await ask(guess === '' ? `${text}: ` : `${text} [${guess}]: `);
  return answer.trim() || guess;
}

/** How people write a generation. */
const API = /^v?(1\.1|2)$/;

function apiFrom(text: string): Api {
  const api = text.replace(/^(1\.1|2)$/, 'v$1');
  if (api === 'v1.1' || api === 'v2') return api;
  throw new ProvisionError('input-invalid', `There is no API generation ${JSON.stringify(text)}.`, {
    remedy: 'Give v2 for Sunshine Conversations, or v1.1 for Smooch.',
  });
}

/** `acme/chat-service` as a name for people: Chat Service. */
function titleOf(repository: string): string {
  const words = (repository.split('/')[1] ?? '').split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
}

function noTerminal(open: readonly Question[]): ProvisionError {
  const options = open.map(({ name }) => `--${name}`).join(', ');
  return new ProvisionError('input-invalid', 'There is no terminal to ask questions on.', {
    remedy: `Give ${options}, or --yes to take what can be guessed.`,
  });
}

function unknown(name: string): ProvisionError {
  return new ProvisionError('input-invalid', `--${name} is required: it cannot be guessed here.`, {
    remedy: `Give --${name}; \`smooch-provision --help\` shows how.`,
  });
}
