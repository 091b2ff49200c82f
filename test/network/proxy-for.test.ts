import { describe, expect, test } from 'vitest';
import { ProvisionError } from '../../src/errors.ts';
import { proxyFor } from '../../src/network/proxy.ts';

const nameFor = (url: string, environment: Readonly<Record<string, string>>): string | undefined =>
  proxyFor(new URL(url), environment)?.name;

describe('which proxy', () => {
  test.each([
    ['https://a.example', { https_proxy: 'http://p:3128' }, 'p:3128'],
    ['https://a.example', { HTTPS_PROXY: 'http://p' }, 'p:80'],
    ['https://a.example', { https_proxy: 'https://p' }, 'p:443'],
    ['https://a.example', { https_proxy: 'p:3128' }, 'p:3128'],
    ['https://a.example', { https_proxy: 'me:secret@p:3128' }, 'p:3128'],
    ['https://a.example', { http_proxy: 'http://p:3128' }, undefined],
    ['http://a.example', { http_proxy: 'http://p:3128' }, 'p:3128'],
    ['https://a.example', { all_proxy: 'http://p:3128', http_proxy: 'http://q' }, 'p:3128'],
    ['https://a.example', { https_proxy: 'http://lower:1', HTTPS_PROXY: 'http://upper:1' }, 'lower:1'],
    ['https://a.example', { https_proxy: '' }, undefined],
  ])('%s with %o is %s', (url, environment, name) => {
    expect(nameFor(url, environment as unknown as Record<string, string>)).toBe(name);
  });
});

describe('which hosts are excepted', () => {
  test.each([
    ['example.com', 'https://example.com', true],
    ['example.com', 'https://api.example.com', true],
    ['example.com', 'https://a.b.EXAMPLE.com', true],
    ['example.com', 'https://badexample.com', false],
    ['.example.com', 'https://api.example.com', true],
    ['.example.com', 'https://example.com', true],
    ['*.example.com', 'https://api.example.com', true],
    ['api.example.com', 'https://example.com', false],
    ['one.example, example.com', 'https://api.example.com', true],
    ['one.example example.com', 'https://api.example.com', true],
    ['example.com:443', 'https://api.example.com', true],
    ['example.com:8443', 'https://api.example.com', false],
    ['*', 'https://api.example.com', true],
    ['127.0.0.1', 'http://127.0.0.1:8080', true],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080', true],
    ['127.0.0.1:8081', 'http://127.0.0.1:8080', false],
    ['::1', 'http://[::1]:8080', true],
    ['[::1]:8080', 'http://[::1]:8080', true],
    ['[::1]:8081', 'http://[::1]:8080', false],
  ])('no_proxy %s and %s: %s', (excepted, url, isExcepted) => {
    for (const variable of ['no_proxy', 'NO_PROXY']) {
      const environment = { all_proxy: 'http://p:3128', [variable]: excepted };
      expect(nameFor(url, environment) === undefined).toBe(isExcepted);
    }
  });
});

test.each([
  'socks5://me:secret@p:1080',
  'http://me:%zz-secret@p',
  'http://',
  '://secret',
  'http://secret/x@p:1',
  'http://secret#x@p:1',
])('%s is refused in words that do not repeat it', (https_proxy) => {
  const refusal = (): unknown => proxyFor(new URL('https://a.example'), { https_proxy });
  expect(refusal).toThrow(ProvisionError);
  expect(refusal).toThrow(/^The proxy cannot be used: `https_proxy` (?!.*secret)/);
});
