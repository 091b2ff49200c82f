/** Words and phrases that the messages, comments and pages of this project do not use, each with the better one. */

export interface Wording {
  /** What not to write; a space matches a line end too. */
  readonly not: string;
  /** What to write in its place. */
  readonly but: string;
  /** Phrases in which it is the right word. */
  readonly except?: readonly string[];
}

export const WORDING: readonly Wording[] = [
  // What exists, and how it came about.
  { not: 'stands?|stood|standing', but: 'is, exists', except: ['stands? for'] },
  { not: 'made|unmade', but: 'created, written, set', except: ['made of', 'made safe'] },
  {
    not: 'mak(?:e|es|ing) (?:the|no|an?|one) (?:account )?(?:secret|token|channel|webhook|app|key|menu|environment)s?',
    but: 'create, sign',
  },
  { not: 'makes? it so', but: 'apply' },
  { not: 'anew', but: 'again' },
  { not: 'afresh', but: 'again' },
  { not: 'strays?', but: 'undeclared' },

  // Who manages it, and how that is known.
  { not: 'ours', but: 'managed (by this manifest)' },
  { not: "nobody’s|nobody's", but: 'unmanaged' },
  { not: 'remember(?:s|ed|ing)?', but: 'records, has a record of' },
  { not: 'tak(?:e|es|en|ing) (?:it |them |that |one )?over|took (?:it )?over', but: 'adopt' },

  // What is required, and what follows.
  { not: '(?:asks?|asked) for', but: 'requires, declares, requests' },
  { not: 'so that', but: 'so, to' },
  { not: 'is held to', but: 'uses, must match' },
  { not: 'sees? to it|for you to see to', but: 'makes sure, to do' },

  // What is not.
  {
    not: '(?:is|are|was|were|be|been) no(?! longer| more| such| less| greater| older| other)',
    but: 'is not a',
    except: ['there (?:is|are|was|were) no', '(?:can|may|must|could|would|should|will) be no'],
  },

  // Who hears what.
  { not: 'told of|tells? of|told about', but: 'gets, sees' },
  { not: 'hears? of', but: 'receives, gets' },
  { not: 'speaks? (?:to|with)|spoken (?:to|with)', but: 'connects to, calls' },

  // What goes wrong.
  { not: 'something went wrong', but: 'Internal error' },
  { not: 'mends?|mended|mending', but: 'correct, repair' },
  { not: 'ailments?|amiss', but: 'problem' },
  { not: 'obstacles?', but: 'blocker' },

  // Time.
  { not: 'is over|are over', but: 'has ended, timed out' },
  { not: 'begun', but: 'started' },
  { not: 'under way', but: 'in flight, running' },
];

/** Where a text is always a sentence: in which place of which call, or under which name. */
export const SENTENCES = new Set([
  'ProvisionError 1',
  'PlanRefused 1',
  'remedy',
  'warn 0',
  'notice 0',
  'error 0',
  'about',
]);

/** Where a text is the end of a sentence that another one begins. */
export const ENDINGS = new Set([
  // “The input `ttl` is …”.
  'WrongInput 0',
]);

/** Where a text with a capital letter is a title, a label or a name. */
export const LABELS = new Set([
  'title 0',
  'title',
  // Questions of `init`, and what is in front of their answers.
  'text',
  'prompt',
]);

/** Texts with a capital letter that are no sentences all the same. */
export const FRAGMENTS = new Set([
  // Headings of what `migrate` changed.
  'Changed, with the same meaning',
  'Changed to the nearest counterpart, for you to review',
  'Without a counterpart in v2',
  'For you to complete',
  // A command to copy.
  'SMOOCH_KEY_ID=… SMOOCH_KEY_SECRET=… {} plan',
  // Followed by an address.
  'DNS has no address for',
  'DNS lookup failed for',
]);
