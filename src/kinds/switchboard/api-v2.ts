/** The endpoints of switchboards and their integrations, which only v2 has. */

import type { ActualSwitchboard, ActualSwitchboardIntegration } from '../../model.ts';
import type { Endpoints } from '../../smooch/collection.ts';
import { Resources } from '../../smooch/resources.ts';
import { type Answered, type Members, optionalText } from '../../smooch/shape.ts';

/** What is sent of a switchboard; absent parts stay as they are. */
export interface SwitchboardChanges {
  readonly enabled?: boolean;
  readonly defaultSwitchboardIntegrationId?: string;
}

/** What is sent of a switchboard integration; absent parts stay as they are, `null` asks to unset. */
export interface SwitchboardIntegrationChanges {
  readonly name?: string;
  readonly integrationId?: string;
  readonly integrationType?: string;
  readonly deliverStandbyEvents?: boolean;
  readonly nextSwitchboardIntegrationId?: string | null;
  readonly messageHistoryCount?: number | null;
}

/** One alone cannot be read. */
type Listed<A extends { readonly id: string }, New, Changes = New> = Omit<
  Resources<A, New, Changes>,
  'get' | 'pathOf'
>;

/**
 * `/v2/apps/{appId}/switchboards`: none or one. A new one is disabled and has no integrations; with a deleted one go its
 * switchboard integrations, while the integrations themselves stay.
 */
export const SWITCHBOARDS: Endpoints<Listed<ActualSwitchboard, void, SwitchboardChanges>> = {
  v2: (at, appId) =>
    new Resources(at, {
      path: switchboardsOf(appId),
      name: 'switchboard',
      read: readSwitchboard,
      lookedForBy: 'list',
    }),
};

/** `/v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations`. */
export const SWITCHBOARD_INTEGRATIONS: Endpoints<
  Listed<ActualSwitchboardIntegration, SwitchboardIntegrationChanges>,
  [appId: string, switchboardId: string]
> = {
  v2: (at, appId, switchboardId) =>
    new Resources(at, {
      path: `${switchboardsOf(appId)}/${encodeURIComponent(switchboardId)}/switchboardIntegrations`,
      name: 'switchboardIntegration',
      read: (read, item) => readIntegration(read, item, switchboardId),
      lookedForBy: 'list',
    }),
};

function switchboardsOf(appId: string): string {
  return `/v2/apps/${encodeURIComponent(appId)}/switchboards`;
}

function readSwitchboard(read: Answered, item: Members): ActualSwitchboard {
  const first = optionalText(item, 'defaultSwitchboardIntegrationId');
  return {
    id: read.string(item, 'id'),
    enabled: item['enabled'] === true,
    ...(first === undefined ? {} : { defaultSwitchboardIntegrationId: first }),
  };
}

function readIntegration(read: Answered, item: Members, switchboardId: string): ActualSwitchboardIntegration {
  const texts = ['integrationId', 'integrationType', 'nextSwitchboardIntegrationId'] as const;
  const { deliverStandbyEvents, messageHistoryCount } = item;
  return {
    id: read.string(item, 'id'),
    switchboardId,
    name: read.string(item, 'name'),
    ...Object.fromEntries(
      texts.flatMap((name) => {
        const text = optionalText(item, name);
        return text === undefined ? [] : [[name, text]];
      }),
    ),
    ...(typeof deliverStandbyEvents === 'boolean' ? { deliverStandbyEvents } : {}),
    ...(typeof messageHistoryCount === 'number' ? { messageHistoryCount } : {}),
  };
}
