/** What a failed connection is called, and whose failure it is. */

import { ProvisionError } from '../errors.ts';
import { ownValue } from '../text/own-value.ts';

/** How far a request had come. */
export type Stage = 'proxy' | 'connecting' | 'sent';

/** No whole answer came back. */
export class NoAnswer extends ProvisionError {
  override readonly name = 'NoAnswer';
  /** False when the request surely never reached the server. */
  readonly sent: boolean;
  /** Another try would end the same way: a certificate, or a proxy that refuses. */
  readonly isLasting: boolean;

  constructor(
    message: string,
    about: { sent: boolean; isLasting: boolean; remedy: string | undefined; cause?: unknown },
  ) {
    super('connection-failed', message, { remedy: about.remedy, cause: about.cause });
    this.sent = about.sent;
    this.isLasting = about.isLasting;
  }
}

/** Where a request was on its way to. */
export interface Way {
  /** Host and port of the server. */
  readonly host: string;
  /** Host and port of the proxy in between; undefined without one. */
  readonly proxy: string | undefined;
  /** What to check when the server cannot be reached, such as an input. */
  readonly check: string;
}

/** What came of a request whose connection failed at a stage. */
export function noAnswer(error: NodeJS.ErrnoException & Address, stage: Stage, way: Way): NoAnswer {
  const { host, proxy } = way;
  const code = error.code ?? '';
  if (stage === 'proxy' && proxy !== undefined) {
    const isLasting = isCertificate(code) || isNoTls(code);
    return new NoAnswer(`${words(error, `the proxy ${proxy}`)}, on the way to ${host}`, {
      sent: false,
      isLasting,
      remedy: isCertificate(code) ? CERTIFICATE : PROXY,
      cause: error,
    });
  }
  const through = proxy === undefined ? '' : `, through the proxy ${proxy}`;
  const isConnected = stage === 'sent';
  const isLasting = !isConnected && (isCertificate(code) || isNoTls(code));
  const remedy = isConnected ? AGAIN : isCertificate(code) ? CERTIFICATE : unreached(way);
  const cause = error;
  return new NoAnswer(`${words(error, host)}${through}`, { sent: isConnected, isLasting, remedy, cause });
}

/** What came of a request that a proxy answered in place of the server. */
export function refusedByProxy(status: number, { host, proxy = '' }: Way): NoAnswer {
  const why =
    status === 407
      ? 'it requires a user name and password, or refuses the ones given'
      : 'it refused to connect';
  return new NoAnswer(`the proxy ${proxy} answered ${status} on the way to ${host}: ${why}`, {
    sent: false,
    isLasting: status < 500 && status !== 408 && status !== 429,
    remedy:
      status === 407
        ? `${PROXY} Write its credentials before the host: http://user:password@host:port.`
        : PROXY,
  });
}

/** What came of a request that took too long. */
export function tookTooLong(milliseconds: number, stage: Stage, way: Way): NoAnswer {
  const { host, proxy } = way;
  const within = `within ${milliseconds / 1000} s`;
  const through = proxy === undefined ? '' : `, through the proxy ${proxy}`;
  if (stage === 'sent') {
    const message = `no complete answer ${within} from ${host}${through}`;
    return new NoAnswer(message, { sent: true, isLasting: false, remedy: AGAIN });
  }
  const message =
    stage === 'proxy' && proxy !== undefined
      ? `no connection ${within} from the proxy ${proxy}, on the way to ${host}`
      : `no connection ${within} from ${host}${through}`;
  const remedy = stage === 'proxy' ? PROXY : unreached(way);
  return new NoAnswer(message, { sent: false, isLasting: false, remedy });
}

/** What came of a request whose answer is of no use. */
export function brokenAnswer(message: string, cause?: unknown): NoAnswer {
  return new NoAnswer(message, { sent: true, isLasting: false, remedy: AGAIN, cause });
}

const AGAIN = 'Run again: nothing is created twice.';
const PROXY = 'Check `https_proxy`, `http_proxy` and `no_proxy`, and the proxy itself.';
const CERTIFICATE =
  'Check the address. If your network uses its own certificate authority, such as that of an inspecting proxy, set ' +
  '`NODE_EXTRA_CA_CERTS` in the environment of the step to the file with its certificate.';

function unreached({ check, proxy }: Way): string {
  return proxy === undefined
    ? check
    : `${check} Check \`no_proxy\` too: the request goes through the proxy ${proxy}.`;
}

/** What Node says of a socket's error. */
interface Address {
  readonly address?: string;
  readonly port?: number;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'DNS has no address for',
  EAI_AGAIN: 'DNS lookup failed for',
  ECONNREFUSED: 'connection refused by',
  ECONNRESET: 'the connection was reset by',
  EPIPE: 'the connection was closed by',
  ETIMEDOUT: 'the connection timed out to',
  CERT_HAS_EXPIRED: 'expired certificate at',
  CERT_NOT_YET_VALID: 'certificate not valid yet at',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed certificate at',
  SELF_SIGNED_CERT_IN_CHAIN: 'self-signed certificate chain at',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unverifiable certificate at',
  UNABLE_TO_GET_ISSUER_CERT: 'unverifiable certificate at',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unverifiable certificate at',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate with other names at',
};

function words(error: NodeJS.ErrnoException & Address, who: string): string {
  const code = error.code ?? '';
  const known = ownValue(WORDS, code);
  if (known === undefined) return `the connection to ${who} failed (${code || error.message})`;
  const address = error.address === undefined ? '' : ` ${error.address}:${error.port}`;
  return `${known} ${who} (${code}${address})`;
}

/** Node's codes for a certificate that is not accepted (documentation, page "TLS", "X509 certificate error codes"). */
function isCertificate(code: string): boolean {
  return /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|CRL_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH)/.test(
    code,
  );
}

/** The other side speaks no TLS, or none that fits. */
function isNoTls(code: string): boolean {
  return /^(EPROTO$|ERR_SSL_)/.test(code);
}
