// A bot that repeats what users say. Plain Node, no dependencies.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

const { SMOOCH_API_URL, CREDENTIALS_FILE = 'credentials.json', PORT = '8101' } = process.env;

async function statusFor(request) {
  // The check before the webhook is created: the bot has to run before it can have credentials.
  if (request.method === 'HEAD') return 200;
  const { echo } = JSON.parse(await readFile(CREDENTIALS_FILE, 'utf8'));
  if (request.headers['x-api-key'] !== echo.webhooks.bot.secret) return 401;
  const { events } = await json(request);
  for (const { type, payload } of events) {
    if (type === 'conversation:message') await answer(payload, echo);
  }
  return 200;
}

async function answer({ conversation, message }, { id, keys }) {
  // The bot's own messages come back as events too.
  if (message.author.type !== 'user' || message.content.type !== 'text') return;
  const response = await fetch(`${SMOOCH_API_URL}/v2/apps/${id}/conversations/${conversation.id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys.bot.jwt}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      author: { type: 'business', displayName: 'Echo' },
      content: { type: 'text', text: `You said: ${message.content.text}` },
    }),
  });
  if (!response.ok) throw new Error(`The API returned ${response.status}.`);
}

createServer(async (request, response) => {
  const status = await statusFor(request).catch((error) => {
    console.error(error);
    return 500; // the event is delivered again later
  });
  response.writeHead(status).end();
}).listen(Number(PORT), '127.0.0.1');
