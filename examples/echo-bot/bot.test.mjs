// Talks to the bot as a user does: `node --test`, while the bot runs.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

const { SMOOCH_API_URL, CREDENTIALS_FILE = 'credentials.json' } = process.env;
const { echo } = JSON.parse(await readFile(CREDENTIALS_FILE, 'utf8'));

async function call(method, path, body) {
  const response = await fetch(`${SMOOCH_API_URL}/v2/apps/${echo.id}/${path}`, {
    method,
    headers: { authorization: `Bearer ${echo.keys.bot.jwt}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  assert.ok(response.ok, `${method} ${path} returned ${response.status}.`);
  return response.json();
}

async function answerIn(messages) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = (await call('GET', messages)).messages.find(({ author }) => author.type === 'business');
    if (answer !== undefined) return answer;
    await sleep(200);
  }
  return assert.fail('The bot has not answered.');
}

test('the bot repeats what a user says', async () => {
  const userExternalId = randomUUID();
  await call('POST', 'users', { externalId: userExternalId });
  const { conversation } = await call('POST', 'conversations', {
    type: 'personal',
    participants: [{ userExternalId }],
  });
  const messages = `conversations/${conversation.id}/messages`;
  await call('POST', messages, {
    author: { type: 'user', userExternalId },
    content: { type: 'text', text: 'Hello' },
  });
  assert.equal((await answerIn(messages)).content.text, 'You said: Hello');
});
