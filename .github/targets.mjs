// A server that answers wherever the webhooks of the example manifest point. Prints one line of JSON with its `url`.

import { createServer } from 'node:http';

const server = createServer((request, response) => {
  request.resume();
  response.end();
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }));
});
