/**
 * What webhooks can be called for. The names are the vendor's, from its v1.1 and v2 specifications (webhook create and
 * update); which name of one generation stands for which of the other is our reading of their descriptions.
 */

import type { Api } from '../../model.ts';

/** What both generations have by one name. */
const COMMON = ['client:add', 'client:remove', 'conversation:read', 'conversation:referral'];

/** The triggers of v1.1 alone, with what serves in their place in v2. */
const V11_ALONE: Readonly<Record<string, readonly string[]>> = {
  '*': [],
  'appUser:delete': ['user:remove'],
  'conversation:start': ['conversation:create'],
  'link:failure': ['client:remove'],
  'link:match': ['client:update'],
  'link:success': ['client:update'],
  'merge:appUser': ['user:merge'],
  message: ['conversation:message'],
  'message:appMaker': ['conversation:message'],
  'message:appUser': ['conversation:message'],
  'message:delivery:channel': ['conversation:message:delivery:channel'],
  'message:delivery:failure': ['conversation:message:delivery:failure'],
  'message:delivery:user': ['conversation:message:delivery:user'],
  'notification:delivery:channel': [],
  'notification:delivery:failure': [],
  'notification:delivery:user': [],
  'passthrough:apple:interactive': ['passthrough:messaging'],
  'payment:success': [],
  postback: ['conversation:postback'],
  'typing:appUser': ['conversation:typing'],
};

/** The triggers of v2 alone, with what serves in their place in v1.1. */
const V2_ALONE: Readonly<Record<string, readonly string[]>> = {
  'client:update': ['link:match', 'link:success'],
  'conversation:create': ['conversation:start'],
  'conversation:join': [],
  'conversation:leave': [],
  'conversation:message': ['message'],
  'conversation:message:delivery:channel': ['message:delivery:channel'],
  'conversation:message:delivery:failure': ['message:delivery:failure'],
  'conversation:message:delivery:user': ['message:delivery:user'],
  'conversation:postback': ['postback'],
  'conversation:remove': [],
  'conversation:typing': ['typing:appUser'],
  'passthrough:messaging': ['passthrough:apple:interactive'],
  'switchboard:acceptControl': [],
  'switchboard:acceptControl:failure': [],
  'switchboard:offerControl': [],
  'switchboard:offerControl:failure': [],
  'switchboard:passControl': [],
  'switchboard:passControl:failure': [],
  'switchboard:releaseControl': [],
  'user:merge': ['merge:appUser'],
  'user:remove': ['appUser:delete'],
  'user:update': [],
};

/** The triggers that the vendor documents, by API generation. It adds new ones: the list is not closed. */
export const TRIGGERS: Readonly<Record<Api, readonly string[]>> = {
  'v1.1': [...COMMON, ...Object.keys(V11_ALONE)].sort(),
  v2: [...COMMON, ...Object.keys(V2_ALONE)].sort(),
};

/** For each generation: the other one's trigger names, with what serves in their place here. */
export const FOREIGN_TRIGGERS: Readonly<Record<Api, Readonly<Record<string, readonly string[]>>>> = {
  'v1.1': V2_ALONE,
  v2: V11_ALONE,
};
