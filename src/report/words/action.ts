/** How each action is written: its mark, its words, its colours. Its name is also the verb: "2 to create". */

import type { Action } from '../../model.ts';
import type { Colour } from './palette.ts';

/** The colour of an action. */
export type ActionColour = Exclude<Colour, 'bold' | 'dim'>;

/** How an action is shown in every report. */
interface ActionLook {
  /** In front of an address, in the style of Terraform. */
  readonly mark: string;
  /** What was done: "2 created". */
  readonly past: string;
  /** Behind the mark in the legend, where the verb alone is not clear. */
  readonly meaning?: string;
  readonly colour: ActionColour;
  /** Always counted in a total; the others only when there are any. */
  readonly counted?: true;
}

/** Every action, in the order in which totals name them. */
export const ACTIONS: Readonly<Record<Action, ActionLook>> = {
  create: { mark: '+', past: 'created', colour: 'green', counted: true },
  update: { mark: '~', past: 'updated', colour: 'yellow', counted: true },
  replace: {
    mark: '-/+',
    past: 'replaced',
    meaning: 'replace (delete and create again, with a new id)',
    colour: 'red',
  },
  delete: { mark: '-', past: 'deleted', colour: 'red', counted: true },
  adopt: {
    mark: '<=',
    past: 'adopted',
    meaning: 'adopt (manage an existing resource)',
    colour: 'cyan',
  },
  rotate: {
    mark: '+/',
    past: 'rotated',
    meaning: 'rotate (create a new key, keep the old one for now)',
    colour: 'yellow',
  },
  retire: {
    mark: '/-',
    past: 'retired',
    meaning: 'retire (delete an old key after its overlap)',
    colour: 'red',
  },
  renew: {
    mark: '>>',
    past: 'renewed',
    meaning: 'renew (extend the life of the instance)',
    colour: 'blue',
  },
  publish: {
    mark: '->',
    past: 'published',
    meaning: 'publish (write a GitHub secret or variable)',
    colour: 'green',
  },
};

/** The actions in the order of {@link ACTIONS}. */
export const ACTION_ORDER = Object.keys(ACTIONS) as readonly Action[];
