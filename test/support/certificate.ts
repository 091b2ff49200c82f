/** A self-signed certificate for this machine, from Node alone: X.509 (RFC 5280) in DER, of as few fields as TLS wants. */

import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** In PEM, as servers and `NODE_EXTRA_CA_CERTS` take it. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A fresh certificate for `localhost` and 127.0.0.1, good from yesterday to tomorrow, or until an hour ago. */
export function selfSigned({ expired = false }: { readonly expired?: boolean } = {}): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(COMMON_NAME, tagged(0x0c, Buffer.from('smooch-provision test')))));
  const names = sequence(tagged(0x82, Buffer.from('localhost')), tagged(0x87, Buffer.from([127, 0, 0, 1])));
  const extensions = [
    sequence(BASIC_CONSTRAINTS, octets(sequence(tagged(0x01, Buffer.from([0xff]))))),
    sequence(SUBJECT_ALT_NAME, octets(names)),
  ];
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    sequence(ECDSA_WITH_SHA256),
    name,
    sequence(time(-DAY), time(expired ? -HOUR : DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = sequence(body, sequence(ECDSA_WITH_SHA256), tagged(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** 2.5.4.3, 1.2.840.10045.4.3.2, 2.5.29.19 and 2.5.29.17. */
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const BASIC_CONSTRAINTS = Buffer.from('0603551d13', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex');

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

function set(...parts: readonly Buffer[]): Buffer {
  return tagged(0x31, ...parts);
}

function octets(content: Buffer): Buffer {
  return tagged(0x04, content);
}

function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

/** UTCTime, `YYMMDDHHMMSSZ`, this far from now. */
function time(milliseconds: number): Buffer {
  const text = new Date(Date.now() + milliseconds).toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return tagged(0x17, Buffer.from(text.slice(2)));
}
