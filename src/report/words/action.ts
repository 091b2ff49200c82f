/** How each action is written: its mark, its words, its colours. */

import type { Action } from '../../model.ts';
import type { Colour } from './palette.ts';

/** How an action is shown in every report. */
export interface ActionLook {
  /** In front of an address, in the style of Terraform. */
  readonly mark: string;
  /** What is to be done: "2 to create". */
  readonly verb: string;
  /** What was done: "2 created". */
  readonly past: string;
  /** Behind the mark in the legend, where the verb alone is not clear. */
  readonly meaning?: string;
  readonly colour: Colour;
  /** Fill and border in a diagram, with enough contrast on a light and on a dark page. */
  readonly fill: string;
  readonly border: string;
  /** Always counted in a total; the others only when there are any. */
  readonly counted: boolean;
}

/** Every action, in the order in which totals name them. */
export const ACTIONS: Readonly<Record<Action, ActionLook>> = {
  create: {
    mark: '+',
    verb: 'create',
    past: 'created',
    colour: 'green',
    fill: '#dafbe1',
    border: '#1a7f37',
    counted: true,
  },
  update: {
    mark: '~',
    verb: 'update',
    past: 'updated',
    colour: 'yellow',
    fill: '#fff8c5',
    border: '#9a6700',
    counted: true,
  },
  replace: {
    mark: '-/+',
    verb: 'replace',
    past: 'replaced',
    meaning: 'replace (delete and create again, with a new id)',
    colour: 'red',
    fill: '#ffebe9',
    border: '#cf222e',
    counted: false,
  },
  delete: {
    mark: '-',
    verb: 'delete',
    past: 'deleted',
    colour: 'red',
    fill: '#ffebe9',
    border: '#cf222e',
    counted: true,
  },
  adopt: {
    mark: '<=',
    verb: 'adopt',
    past: 'adopted',
    meaning: 'adopt (manage an existing resource)',
    colour: 'cyan',
    fill: '#ddf4ff',
    border: '#0969da',
    counted: false,
  },
  rotate: {
    mark: '+/',
    verb: 'rotate',
    past: 'rotated',
    meaning: 'rotate (create a new key, keep the old one for now)',
    colour: 'yellow',
    fill: '#fff8c5',
    border: '#9a6700',
    counted: false,
  },
  retire: {
    mark: '/-',
    verb: 'retire',
    past: 'retired',
    meaning: 'retire (delete an old key after its overlap)',
    colour: 'red',
    fill: '#ffebe9',
    border: '#cf222e',
    counted: false,
  },
  renew: {
    mark: '>>',
    verb: 'renew',
    past: 'renewed',
    meaning: 'renew (extend the life of the instance)',
    colour: 'blue',
    fill: '#ddf4ff',
    border: '#0969da',
    counted: false,
  },
  publish: {
    mark: '->',
    verb: 'publish',
    past: 'published',
    meaning: 'publish (write a GitHub secret or variable)',
    colour: 'green',
    fill: '#dafbe1',
    border: '#1a7f37',
    counted: false,
  },
};

/** The actions in the order of {@link ACTIONS}. */
export const ACTION_ORDER = Object.keys(ACTIONS) as readonly Action[];
