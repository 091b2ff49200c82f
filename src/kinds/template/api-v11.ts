/** The endpoints of message templates, which v1.1 alone has. */

import type { ActualChild } from '../../reconcile/kind.ts';
import type { Endpoints } from '../../smooch/collection.ts';
import { offsetPages } from '../../smooch/pages.ts';
import { Resources } from '../../smooch/resources.ts';
import { type Members, settingsOf } from '../../smooch/shape.ts';

/** A message template as the account has it. */
export interface ActualTemplate extends ActualChild {
  readonly name: string;
  /** By the vendor's names, with what the vendor adds. */
  readonly message: Members;
}

/** What is sent of a template. */
export interface TemplateFields {
  readonly name: string;
  readonly message: Members;
}

/** `/v1.1/apps/{appId}/templates`, read page after page while `hasMore`. */
export const TEMPLATES: Endpoints<Resources<ActualTemplate, TemplateFields>> = {
  'v1.1': (at, appId) =>
    new Resources(at, {
      path: `${at.root}/${encodeURIComponent(appId)}/templates`,
      name: 'template',
      pages: (http, path, name) => offsetPages(http, { path, name, pagesAtOnce: 1 }),
      read: (read, item) => ({
        id: read.string(item, '_id'),
        name: read.string(item, 'name'),
        message: settingsOf(item, 'message'),
      }),
    }),
};
