/** Channels in the manifest. */

import type { Section } from '../../manifest/language.ts';
import { keyRule } from '../../manifest/schema/entry-key.ts';
import type { DesiredChannel } from '../../model.ts';
import { desiredChannels } from './desired.ts';
import { checkChannels } from './rules.ts';
import { channelShape } from './schema.ts';

/** The field `channels` of an app. */
export const channelSection: Section<DesiredChannel> = {
  fields: {
    channels: {
      shape: {
        type: 'entries',
        noun: 'channel',
        exampleKey: 'site',
        description:
          'Messaging channels of the app, each under a key of your choice. The vendor calls them integrations.',
        examples: [{ site: { type: 'web', brandColor: '65758e' } }],
        key: keyRule,
        of: channelShape,
      },
    },
  },
  source: { path: 'channels', parts: ['id'] },
  aliases: { channel: 'channels', integrations: 'channels' },
  check: (app, address, context) => checkChannels(app['channels'], `${address}.channels`, context),
  desired: ({ channels, switchboard }, { api, secrets }) =>
    desiredChannels(channels, api, secrets, switchboard),
};
