/** All kinds of resources inside an app, in the order in which they are made; they are deleted in reverse. */

import { channelKind } from './channel.ts';
import { keyKind } from './key.ts';
import type { ChildKind } from './kind.ts';
import { webhookKind } from './webhook.ts';

export const CHILD_KINDS: readonly ChildKind[] = [keyKind, channelKind, webhookKind];
