/** Apps in the manifest. */

import type { AppSection } from '../../manifest/language.ts';
import { checkApps, checkInstance, checkOwnToken } from './rules.ts';
import { ownFields, sharedFields } from './schema.ts';

/** The section `apps`, without what the kinds in an app add. */
export const appSection: AppSection = {
  own: ownFields,
  shared: sharedFields,
  source: ['id', 'token', 'own.jwt'],
  check: (app, address, context) => {
    checkInstance(app, address, context);
    checkOwnToken(app, address, context);
  },
  checkAll: checkApps,
};
