// Sends requests as fast as it can: node:http with a keep-alive agent, 8 at once, answers read and parsed, nothing else.

import { readFileSync } from 'node:fs';
import http from 'node:http';
import jsonwebtoken from 'jsonwebtoken';

const WIDTH = 8;
const { url, keyId, keySecret, before, each, after } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const token = jsonwebtoken.sign({ scope: 'account' }, keySecret, { keyid: keyId });
const { hostname, port } = new URL(url);
const agent = new http.Agent({ keepAlive: true, maxSockets: WIDTH, scheduling: 'lifo' });

for (const stage of [before, each, after]) {
  const chains = stage.values();
  await Promise.all(
    Array.from({ length: WIDTH }, async () => {
      for (const chain of chains) await inOrder(chain);
    }),
  );
}
agent.destroy();

async function inOrder(chain) {
  let appId = '';
  for (const { method, path, query, body } of chain) {
    const answer = await send(method, `${path.replace('{app}', appId)}${query ? `?${query}` : ''}`, body);
    if (method === 'POST' && path === '/v1.1/apps') appId = answer.app._id;
  }
}

function send(method, path, body) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const request = http.request({
      method,
      hostname,
      port,
      path,
      agent,
      headers: {
        authorization: `Bearer ${token}`,
        ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      },
    });
    request.on('error', reject).on('response', (response) => {
      const chunks = [];
      response
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          const answer = Buffer.concat(chunks).toString();
          if (response.statusCode < 300) resolve(JSON.parse(answer));
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${answer}`));
        });
    });
    request.end(text);
  });
}
