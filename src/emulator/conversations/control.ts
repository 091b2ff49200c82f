/** Who has a conversation where several integrations take turns: the switchboard's default one, since nothing here passes it on. */

import type { AppRecord, SwitchboardIntegrationRecord, WebhookRecord } from '../records.ts';

/** The switchboard integration in control; undefined while the app's switchboard is absent or disabled. */
export function inControl({ switchboard }: AppRecord): SwitchboardIntegrationRecord | undefined {
  if (switchboard?.enabled !== true) return undefined;
  return switchboard.integrations.get(switchboard.defaultSwitchboardIntegrationId ?? '');
}

/** Whether a webhook gets nothing, as its integration is not in control and wants nothing while it is not. */
export function isStandingBy(app: AppRecord, { integrationId }: WebhookRecord): boolean {
  const active = inControl(app);
  if (active === undefined || active.integrationId === integrationId) return false;
  const own = [...(app.switchboard?.integrations.values() ?? [])].find(
    (entry) => entry.integrationId === integrationId,
  );
  return own?.deliverStandbyEvents === false;
}
