/** What the first files are about: from options, else from questions, each with a guess. */

import type { Region } from '../../inputs.ts';
import { freshKey } from '../../manifest/yaml/written.ts';
import type { Api } from '../../model.ts';
import { inputInvalid } from '../arguments.ts';
import type { InitCommand } from '../commands.ts';
import type { Checkout } from './guesses.ts';
import type { ManifestAnswers, NamedApp } from './manifest-text.ts';

/** What the files are written from. */
export interface Answers extends ManifestAnswers {
  /** Where a direct account was created; undefined for one of Zendesk Suite. */
  readonly region: Region | undefined;
  /** Whether the keys are to be stored in GitHub now. */
  readonly store: boolean;
}

/** Somebody at a terminal. */
export interface Person {
  /** Puts a question, and gives the line that comes back; what is typed to a `hidden` one is not shown. */
  readonly ask: (question: string, how?: { readonly hidden: boolean }) => Promise<string>;
  /** Shows a line. */
  readonly tell: (line: string) => void;
}

/** What the questions depend on. */
export interface Situation {
  readonly asked: InitCommand;
  readonly checkout: Checkout;
  /** Whether keys can be stored in GitHub from here. */
  readonly canStore: boolean;
  /** What is wrong with a manifest of these answers, as a sentence; undefined for nothing. */
  readonly faultOf: (answers: ManifestAnswers) => string | undefined;
}

/** By the names of their options, where they have one. */
type Name = 'account' | 'region' | 'subdomain' | 'owner' | 'api' | 'app' | 'target' | 'store';

interface Question<T> {
  readonly name: Name;
  readonly text: string;
  /** What can be answered, one line each. */
  readonly choices?: readonly string[];
  /** In front of the answer. */
  readonly prompt: string;
  /** Counts where the answer is empty; undefined where there must be one. */
  readonly guess: string | undefined;
  /** Takes an answer, or says what is wrong with it. */
  readonly read: (answer: string) => T | Wrong;
}

/** What is wrong with an answer, as a sentence. */
class Wrong {
  readonly fault: string;

  constructor(fault: string) {
    this.fault = fault;
  }
}

/** In place of answers that are not known yet. */
const SAMPLE: ManifestAnswers = {
  subdomain: '',
  owner: 'acme/messaging',
  api: 'v2',
  apps: [{ key: 'app', name: 'App' }],
  target: '',
};

/**
 * Takes what the options say, and who the owner is from the checkout where it tells; asks about the rest, again after each wrong
 * answer. With `--yes` the guesses count. Without a terminal (`person` is undefined) nothing can be asked. Throws ProvisionError
 * for what stays unknown and for options that cannot be used.
 */
export async function answersFrom(situation: Situation, person: Person | undefined): Promise<Answers> {
  const { asked, checkout, canStore } = situation;
  const isAsked = person !== undefined && !asked.yes;
  const given = givenIn(situation, isAsked);
  const first = isDirect(asked) ? REGION : ACCOUNT;
  let names: readonly Name[] = namesOf(first.name, 'suite');
  let number = 0;
  const left = (): Name[] => names.filter((name) => given[name] === undefined);
  if (person === undefined && !asked.yes) {
    const possible = namesOf(first.name, given.account === 'suite' ? 'suite' : 'us');
    refuseWithoutTerminal(possible.filter((name) => given[name] === undefined));
  }
  const answer = async <T>(question: Question<T>): Promise<T> => {
    const option = given[question.name];
    if (option !== undefined || !isAsked) return taken(option ?? question.guess, question);
    number += 1;
    return answerTo(question, `${number} of ${left().length}`, person);
  };
  const account = await answer(first);
  names = namesOf(first.name, account);
  const isSuite = account === 'suite';
  const region = isSuite ? undefined : account;
  const subdomain = isSuite ? await answer(SUBDOMAIN) : '';
  const checked = <T>(value: T, part: Partial<ManifestAnswers>): T | Wrong => {
    const fault = situation.faultOf({ ...SAMPLE, subdomain, ...part });
    return fault === undefined ? value : new Wrong(fault);
  };
  const owner = await answer({
    name: 'owner',
    text: 'Who owns what is created: this repository, as owner/name.',
    prompt: 'Owner',
    guess: undefined,
    read: (text) => checked(text, { owner: text }),
  });
  const api = isSuite ? suiteApi(asked.api) : await answer(API);
  const apps = await answer({
    name: 'app',
    ...(isSuite ? APPS_WITH_KEYS : FIRST_APP),
    guess: titleOf(checkout.remote?.repository ?? '') || undefined,
    read: (text) => {
      const named = namedApps(isSuite ? text.split(',') : [text]);
      return named.length === 0 ? new Wrong('Name an app.') : checked(named, { apps: named });
    },
  });
  const target = await answer({
    name: 'target',
    text: 'Where a webhook goes, an address that begins with https://. Empty for no webhook.',
    prompt: 'Target',
    guess: '',
    read: (text) => checked(text, { target: text }),
  });
  const store = await answer(STORE);
  return { subdomain, region, owner, api, apps, target, store: store && canStore };
}

/** In the order of the questions. */
function namesOf(first: Name, account: Account): readonly Name[] {
  const own: Name = account === 'suite' ? 'subdomain' : 'api';
  return [first, own, 'owner', 'app', 'target', 'store'];
}

/** What needs no question. */
function givenIn(
  { asked, checkout, canStore }: Situation,
  isAsked: boolean,
): Readonly<Partial<Record<Name, string | undefined>>> {
  const { subdomain, owner = checkout.remote?.repository, api, app, target } = asked;
  const region = asked.region ?? (isAsked ? undefined : 'us');
  return {
    account: subdomain ? 'suite' : undefined,
    region,
    subdomain,
    owner,
    api,
    app,
    target,
    store: canStore && isAsked ? undefined : 'no',
  };
}

/** Whether the options leave no doubt. App keys cannot create the apps of previews. */
function isDirect({ subdomain, region, previews, yes }: InitCommand): boolean {
  return subdomain === '' || (subdomain === undefined && (region !== undefined || previews || yes));
}

/** Takes what was not asked. Throws ProvisionError. */
function taken<T>(answer: string | undefined, { name, read }: Question<T>): T {
  if (answer === undefined || (answer === '' && name !== 'target')) {
    throw inputInvalid(
      `--${name} is required: it cannot be guessed here.`,
      `Give --${name}; \`smooch-provision init --help\` shows how.`,
    );
  }
  const value = read(answer);
  if (!(value instanceof Wrong)) return value;
  throw inputInvalid(
    `--${name} cannot be used. ${value.fault}`,
    'See `smooch-provision init --help`. Nothing was written.',
  );
}

async function answerTo<T>(question: Question<T>, number: string, { ask, tell }: Person): Promise<T> {
  const { text, choices = [], prompt, guess, read } = question;
  tell('');
  tell(`${number}. ${text}`);
  for (const choice of choices) tell(`   ${choice}`);
  for (;;) {
    const answer = (await ask(guess ? `${prompt} [${guess}]: ` : `${prompt}: `)).trim() || guess;
    const value = answer === undefined ? new Wrong('An answer is required.') : read(answer);
    if (!(value instanceof Wrong)) return value;
    tell(value.fault);
  }
}

/** A direct account by its region, since its keys are unknown in the other one. */
type Account = 'suite' | Region;

const ACCOUNT: Question<Account> = {
  name: 'account',
  text: 'Which account do you have?',
  choices: [
    '1  Zendesk Suite (most customers)',
    '2  direct account, created in the United States',
    '3  direct account, created in Europe',
  ],
  prompt: 'Account',
  guess: '1',
  read: (text) => {
    if (/^(1|(zendesk )?suite|zendesk)$/i.test(text)) return 'suite';
    const region = /^(2|direct( account)?)$/i.test(text) ? 'us' : text === '3' ? 'eu-1' : regionIn(text);
    return region ?? new Wrong('Answer 1, 2 or 3.');
  },
};

/** In place of the question for the account where it is a direct one for sure. */
const REGION: Question<Region> = {
  name: 'region',
  text: 'Where was the account created?',
  choices: ['us    United States', 'eu-1  Europe'],
  prompt: 'Region',
  guess: 'us',
  read: (text) => regionIn(text) ?? new Wrong('Answer us or eu-1.'),
};

/** `EU` is what people say of eu-1, the only one there. */
function regionIn(text: string): Region | undefined {
  const name = text.toLowerCase();
  if (name === 'eu') return 'eu-1';
  return name === 'us' || name === 'eu-1' ? name : undefined;
}

const SUBDOMAIN: Question<string> = {
  name: 'subdomain',
  text: 'The subdomain of Zendesk, such as acme for https://acme.zendesk.com.',
  prompt: 'Subdomain',
  guess: undefined,
  read: (text) => {
    const name = text.replace(/^https:\/\//i, '').replace(/\.zendesk\.com(\/.*)?$/i, '');
    if (/^[a-z0-9][a-z0-9-]*$/i.test(name)) return name;
    return new Wrong(`${JSON.stringify(text)} is not a subdomain: give the name alone, as in acme.`);
  },
};

const API: Question<Api> = {
  name: 'api',
  text: 'The generation of the API.',
  choices: ['v2    Sunshine Conversations', 'v1.1  Smooch'],
  prompt: 'API',
  guess: 'v2',
  read: (text) => {
    const api = text.toLowerCase().replace(/^(1\.1|2)$/, 'v$1');
    if (api === 'v1.1' || api === 'v2') return api;
    return new Wrong(`There is no API generation ${JSON.stringify(text)}: it is v2 or v1.1.`);
  },
};

/** On v1.1 the manifest needs the id of each app, and app keys cannot write marks. */
function suiteApi(given: string | undefined): Api {
  if (given === undefined || taken(given, API) === 'v2') return 'v2';
  throw inputInvalid('For Zendesk Suite the first manifest is one for v2.', 'Leave --api out.');
}

const APPS_WITH_KEYS = {
  text: 'The apps that have a key in Admin Center, by their exact names, separated by commas.',
  prompt: 'Apps',
};
const FIRST_APP = { text: 'The name of the first app.', prompt: 'App' };

const STORE: Question<boolean> = {
  name: 'store',
  text: 'Store the keys in the GitHub environments of the workflows now, with gh? Secrets are not shown while you type.',
  prompt: 'Store them (yes or no)',
  guess: 'no',
  read: (text) => {
    if (/^(y(es)?|no?)$/i.test(text)) return /^y/i.test(text);
    return new Wrong('Answer yes or no.');
  },
};

function namedApps(names: readonly string[]): NamedApp[] {
  const taken = new Set<string>();
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ key: freshKey(name, 'app', taken), name }));
}

/** `acme/chat-service` as a name for people: Chat Service. */
function titleOf(repository: string): string {
  const words = (repository.split('/')[1] ?? '').split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
}

function refuseWithoutTerminal(open: readonly Name[]): void {
  if (open.length === 0) return;
  const options = open.map((name) => `--${name === 'account' ? 'subdomain' : name}`).join(', ');
  throw inputInvalid(
    'There is no terminal to ask questions on.',
    `Give ${options}, or --yes to take what can be guessed.`,
  );
}
