/** What the client for GitHub is given in place of `fetch`. */

import { expect, test } from 'vitest';
import { fetchFrom } from '../../src/github/fetch.ts';
import { receiver } from '../support/receiver.ts';

test('an answer comes with its status, headers and text; an empty one too', async () => {
  const server = await receiver((request, response) => {
    if (request.url === '/none') response.writeHead(204).end();
    else response.writeHead(201, { 'x-it': 'yes', 'set-cookie': ['a=1', 'b=2'] }).end('{"a":1}');
  });
  const answer = await fetchFrom(`${server.url}/some?x=1`, { method: 'POST', body: '{}' });
  expect([answer.status, answer.headers.get('x-it'), await answer.json(), answer.url]).toEqual([
    201,
    'yes',
    { a: 1 },
    `${server.url}/some?x=1`,
  ]);
  expect((await fetchFrom(`${server.url}/none`)).status).toBe(204);
});

test.each([
  [301, 'GET', 'GET'],
  [301, 'POST', 'GET'],
  [301, 'PATCH', 'PATCH'],
  [303, 'PUT', 'GET'],
  [307, 'POST', 'POST'],
  [308, 'DELETE', 'DELETE'],
])('a repository that was renamed is found: %i of a %s is a %s', async (status, method, again) => {
  const server = await receiver((request, response) => {
    if (request.url === '/old') response.writeHead(status, { location: '/new' }).end();
    else response.end('here');
  });
  const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' };
  const answer = await fetchFrom(`${server.url}/old`, { method, ...body });
  expect(await answer.text()).toBe('here');
  expect(server.seen).toEqual([`${method} /old`, `${again} /new`]);
});

test('the token follows to no other address', async () => {
  const other = await receiver();
  const server = await receiver((_request, response) => {
    response.writeHead(302, { location: `${other.url}/` }).end();
  });
  await expect(fetchFrom(`${server.url}/`)).rejects.toThrow('redirects to another address');
  expect(other.seen).toEqual([]);
});

test('a circle comes to an end', async () => {
  const server = await receiver((_request, response) => response.writeHead(302, { location: '/' }).end());
  await expect(fetchFrom(`${server.url}/`)).rejects.toThrow('redirects more than 5 times');
});
