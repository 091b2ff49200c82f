/**
 * All kinds of resources inside an app, in the order in which they are created; they are deleted in reverse. Adding a kind is
 * adding its folder, and a line here.
 *
 *     key
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
 * account: see {@link CHILD_KINDS} in resources.ts.
 */

import type { Section } from '../manifest/language.ts';
import type { ChildKind } from '../reconcile/kind.ts';
import { channelSection } from './channel/section.ts';
import type { KindExport } from './exported.ts';
import { integrationKeySection } from './integration-key/section.ts';
import { keySection } from './key/section.ts';
import { menuSection } from './menu/section.ts';
import { switchboardIntegrationSection, switchboardSection } from './switchboard/section.ts';
import { webhookSection } from './webhook/section.ts';

/** A kind of resource inside an app. */
export interface KindEntry {
  /** What the kind adds to the manifest. */
  readonly section: Section;
  /** What observes, plans and applies it. */
  load(): Promise<ChildKind>;
  /** What exports it. */
  loadExport(): Promise<KindExport>;
}

/** The kinds by their names. */
export const KINDS: Readonly<Record<string, KindEntry>> = {
  key: {
    section: keySection,
    load: async () => (await import('./key/key.ts')).keyKind,
    loadExport: async () => (await import('./key/export.ts')).keyExport,
  },
  channel: {
    section: channelSection,
    load: async () => (await import('./channel/channel.ts')).channelKind,
    loadExport: async () => (await import('./channel/export.ts')).channelExport,
  },
  webhook: {
    section: webhookSection,
    load: async () => (await import('./webhook/webhook.ts')).webhookKind,
    loadExport: async () => (await import('./webhook/export.ts')).webhookExport,
  },
  menu: {
    section: menuSection,
    load: async () => (await import('./menu/menu.ts')).menuKind,
    loadExport: async () => (await import('./menu/export.ts')).menuExport,
  },
  integrationKey: {
    section: integrationKeySection,
    load: async () => (await import('./integration-key/integration-key.ts')).integrationKeyKind,
    loadExport: async () => (await import('./integration-key/export.ts')).integrationKeyExport,
  },
  switchboard: {
    section: switchboardSection,
    load: async () => (await import('./switchboard/switchboard.ts')).switchboardKind,
    loadExport: async () => (await import('./switchboard/export.ts')).switchboardExport,
  },
  switchboardIntegration: {
    section: switchboardIntegrationSection,
    load: async () => (await import('./switchboard/switchboard.ts')).switchboardIntegrationKind,
    loadExport: async () => (await import('./switchboard/export.ts')).switchboardIntegrationExport,
  },
};
