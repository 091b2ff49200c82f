/** What can be between a run and a server: a proxy for CONNECT, and TLS with a certificate of its own. */

import http from 'node:http';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import tls from 'node:tls';
import { onTestFinished } from 'vitest';
import { type Certificate, selfSigned } from '../support/certificate.ts';

/** What a proxy does with a CONNECT. */
export type Behaviour = 'tunnel' | 'ask-for-password' | 'refuse' | 'reset' | 'unavailable';

/** A proxy on loopback. */
export interface Proxy {
  /** `127.0.0.1:PORT`. */
  readonly name: string;
  /** The targets of all CONNECTs, such as `api.smooch.io:443`. */
  readonly asked: readonly string[];
  /** `Proxy-Authorization` of each. */
  readonly credentials: readonly (string | undefined)[];
}

const STATUS = {
  'ask-for-password': '407 Proxy Authentication Required',
  refuse: '403 Forbidden',
  unavailable: '503 Service Unavailable',
} as const;

/** A proxy that ends with the test. */
export async function proxy(behaviour: Behaviour = 'tunnel'): Promise<Proxy> {
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server = http.createServer((_request, response) => response.writeHead(400).end());
  server.on('connect', ({ url = '', headers }, socket: Socket) => {
    asked.push(url);
    credentials.push(headers['proxy-authorization']);
    socket.on('error', () => {});
    if (behaviour === 'reset') {
      socket.resetAndDestroy();
      return;
    }
    if (behaviour !== 'tunnel') {
      socket.end(`HTTP/1.1 ${STATUS[behaviour]}\r\n\r\n`);
      return;
    }
    const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(url) ?? [];
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  return { name: await listening(server), asked, credentials };
}

/** TLS in front of a server that speaks none. */
export interface Terminator extends Certificate {
  readonly url: string;
  /** How many connections were tried. */
  readonly tries: () => number;
}

/** TLS with a self-signed certificate in front of the server at `url`; it ends with the test. */
export async function behindTls(url: string, how: { readonly expired?: boolean } = {}): Promise<Terminator> {
  const certificate = selfSigned(how);
  const { hostname, port } = new URL(url);
  let tries = 0;
  const server = tls.createServer({ ...certificate }, (socket) => {
    const onward = connect(Number(port), hostname);
    socket.on('error', () => onward.destroy());
    onward.on('error', () => socket.destroy());
    socket.pipe(onward).pipe(socket);
  });
  server.on('connection', () => {
    tries += 1;
  });
  server.on('tlsClientError', () => {});
  return { ...certificate, url: `https://${await listening(server)}`, tries: () => tries };
}

async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
