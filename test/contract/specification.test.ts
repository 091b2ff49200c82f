/** The comparison with the vendor's specifications must itself be able to find fault. */

import { describe, expect, test } from 'vitest';
import type { Exchange } from './recorder.ts';
import { specificationOr } from './specification.ts';

const APP = '/v2/apps/65f1a2b3c4d5e6f708192a3b';
const WEBHOOK = { target: 'https://a.example/', triggers: ['user:merge'] };
const INTEGRATION = { id: '65f1a2b3c4d5e6f708192a3c', type: 'custom', status: 'active', webhooks: [WEBHOOK] };

function exchange(
  method: string,
  path: string,
  more: Partial<Exchange> & { search?: string } = {},
): Exchange {
  const { search = '', ...rest } = more;
  return {
    method,
    path,
    query: new URLSearchParams(search),
    contentType: rest.sent === undefined ? undefined : 'application/json',
    sent: undefined,
    status: 200,
    answered: {},
    ...rest,
  };
}

describe('a comparison with the v2 specification', () => {
  const made = { status: 201, answered: { integration: INTEGRATION } };

  test('finds nothing wrong with what is right', ({ skip }) => {
    const v2 = specificationOr('v2', skip);
    const found = (one: Exchange): string[] => v2.deviations(one);
    const sent = { type: 'custom', displayName: 'inbox', webhooks: [WEBHOOK] };
    expect(found(exchange('POST', `${APP}/integrations`, { sent, ...made }))).toEqual([]);
    const patch = { sent: { displayName: null }, answered: { integration: INTEGRATION } };
    expect(found(exchange('PATCH', `${APP}/integrations/65f1a2b3c4d5e6f708192a3c`, patch))).toEqual([]);
    const search = 'page[size]=100&page[after]=x&filter[types]=custom';
    expect(found(exchange('GET', `${APP}/integrations`, { search }))).toEqual([]);
  });

  test.for<readonly [string, Exchange, string]>([
    ['an unknown path', exchange('GET', '/v2/apples'), 'there is no such operation'],
    ['an unknown method', exchange('PUT', APP, { sent: {} }), 'there is no such operation'],
    [
      'an unknown query',
      exchange('GET', '/v2/apps', { search: 'page[sise]=1' }),
      'page[sise], which is not specified',
    ],
    ['a query of another type', exchange('GET', '/v2/apps', { search: 'page[size]=x' }), 'is no'],
    [
      'an undocumented field',
      exchange('PATCH', APP, { sent: { name: 'x' } }),
      'request/name is not specified',
    ],
    [
      'an undocumented setting',
      exchange('PATCH', APP, { sent: { settings: { a: 1 } } }),
      'request/settings/a is not',
    ],
    [
      'a value of another type',
      exchange('PATCH', APP, { sent: { displayName: 1 } }),
      'request/displayName must be string',
    ],
    ['no body', exchange('POST', '/v2/apps', { status: 201 }), 'no body is sent'],
    ['a body too many', exchange('DELETE', APP, { sent: {} }), 'a body is sent'],
    [
      'a custom integration without its webhook',
      exchange('POST', `${APP}/integrations`, { sent: { type: 'custom' }, ...made }),
      "must have required property 'webhooks'",
    ],
    [
      'a read-only field in a request',
      exchange('POST', `${APP}/integrations`, { sent: { type: 'web', status: 'active' }, ...made }),
      'request/status boolean schema is false',
    ],
    [
      'an undocumented field deep in a request',
      exchange('POST', `${APP}/integrations`, {
        sent: { type: 'custom', webhooks: [{ ...WEBHOOK, includeClient: true }] },
        ...made,
      }),
      'request/webhooks/0/includeClient is not specified',
    ],
    [
      'an answer that lacks what is required',
      exchange('GET', `${APP}/integrations/x`, {
        answered: { integration: { ...INTEGRATION, webhooks: [{}] } },
      }),
      "must have required property 'target'",
    ],
    [
      'a secret that is echoed',
      exchange('GET', `${APP}/integrations/x`, {
        answered: { integration: { type: 'telegram', id: 'x', token: 'secret' } },
      }),
      'response/integration/token boolean schema is false',
    ],
    ['an undocumented status', exchange('GET', APP, { status: 418 }), 'the status 418 is not specified'],
  ])('finds %s', ([, one, line], { skip }) => {
    expect(specificationOr('v2', skip).deviations(one).join('\n')).toContain(line);
  });
});
