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
    about: { sent: boolean; isLasting: boolean; remedy: string; cause?: unknown },
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
  const { who, detour, remedy } = otherSide(stage, way);
  const code = error.code ?? '';
  const sent = stage === 'sent';
  const isUntrusted = !sent && isCertificate(code);
  return new NoAnswer(`${words(error, who)}${detour}`, {
    sent,
    isLasting: isUntrusted || (!sent && isNoTls(code)),
    remedy: isUntrusted ? CERTIFICATE : remedy,
    cause: error,
  });
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
  const { who, detour, remedy } = otherSide(stage, way);
  const sent = stage === 'sent';
  const missing = sent ? 'complete answer' : 'connection';
  const message = `no ${missing} within ${milliseconds / 1000} s from ${who}${detour}`;
  return new NoAnswer(message, { sent, isLasting: false, remedy });
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

/** Who did not answer at a stage, for messages: who it is, what the way has beside it, and what to check. */
function otherSide(
  stage: Stage,
  { host, proxy, check }: Way,
): { readonly who: string; readonly detour: string; readonly remedy: string } {
  if (stage === 'proxy')
    return { who: `the proxy ${proxy}`, detour: `, on the way to ${host}`, remedy: PROXY };
  const through =
    proxy === undefined
      ? check
      : `${check} Check \`no_proxy\` too: the request goes through the proxy ${proxy}.`;
  return {
    who: host,
    detour: proxy === undefined ? '' : `, through the proxy ${proxy}`,
    remedy: stage === 'sent' ? AGAIN : through,
  };
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
