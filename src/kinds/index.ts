/**
 * All kinds of resources inside an app, in the order in which they are created; they are deleted in reverse. Adding a kind is
 * adding its folder and a line here; the compiler then misses its lines in resources.ts and exports.ts.
 *
 *     key   template
 *     channel ·····························┐
 *       └── menu                           :
 *     webhook                              :
 *       ├── integrationKey                 ↓
 *       └───────────────┬── switchboardIntegration
 *     switchboard ──────┘                  ↑
 *         └································┘
 *
 * What a kind needs (`──`) is read and created before it: `reconcile/needs.ts` derives the order. What it only links to (`··`) may
 * come later, and the link is set when everything is there.
 *
 * What a kind adds to the manifest is loaded at once. What reads and writes its resources is loaded only by runs that use an
 * account (resources.ts), and what exports it only by `export` (exports.ts).
 */

import type { Section } from '../manifest/language.ts';
import { channelSection } from './channel/section.ts';
import { integrationKeySection } from './integration-key/section.ts';
import { keySection } from './key/section.ts';
import { menuSection } from './menu/section.ts';
import { switchboardIntegrationSection, switchboardSection } from './switchboard/section.ts';
import { templateSection } from './template/section.ts';
import { webhookSection } from './webhook/section.ts';

/** What each kind adds to the manifest, by the names of the kinds. */
export const SECTIONS = {
  key: keySection,
  channel: channelSection,
  webhook: webhookSection,
  menu: menuSection,
  template: templateSection,
  integrationKey: integrationKeySection,
  switchboard: switchboardSection,
  switchboardIntegration: switchboardIntegrationSection,
} as const satisfies Readonly<Record<string, Section>>;

/** The name of a kind of resource inside an app. */
export type KindName = keyof typeof SECTIONS;
