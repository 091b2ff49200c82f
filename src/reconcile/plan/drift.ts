/** Which changes of a plan are drift. Pure. */

import type { Change } from '../../model.ts';

/** Whether a change means that the account is not as the manifest asks; what merely falls due with time does not. */
export function isDrift({ action, overdue }: Change): boolean {
  if (action === 'renew') return false;
  return action === 'rotate' || action === 'retire' ? overdue === true : true;
}
