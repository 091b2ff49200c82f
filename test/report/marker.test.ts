/** The hidden lines by which comments and issues are found again, and the pages that they stand on. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markerFor } from '../../src/report/github/marker.ts';
import { BODY_CHARACTERS, pageOf } from '../../src/report/github/page.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { hostilePlan, hostileText } from './hostile.ts';
import { SAMPLE } from './samples.ts';

const NOTHING = { manifest: ['.github/smooch.yml'], instance: undefined, only: [], shard: undefined };
const RUN = {
  mode: 'plan',
  failed: false,
  faults: [],
  error: undefined,
  errors: [],
  drifted: false,
  warnings: [],
  interrupted: false,
  changed: false,
  requests: 1,
  seconds: 1,
} as const;

/** A page with the marker `<!-- m -->`. */
function page(plan: typeof SAMPLE, maskAppIds: boolean): string {
  return pageOf(
    { ...RUN, plan },
    {
      options: { maskAppIds },
      host: { environment: {}, keeper: new SecretRegistry() },
      markers: ['<!-- m -->'],
      closing: () => 'the end',
    },
  );
}

test('whatever owner, paths and instance are, nobody sees the marker: it stays one HTML comment', () => {
  fc.assert(
    fc.property(
      hostileText,
      fc.array(hostileText),
      hostileText,
      fc.array(hostileText),
      (owner, manifest, instance, only) => {
        const marker = markerFor('plan', owner, { manifest, instance, only, shard: { index: 1, count: 2 } });
        expect(marker).toMatch(/^<!-- (?!.*--.* -->)[^<>\s]+ -->$/);
        expect(marker.length).toBeLessThan(400);
      },
    ),
  );
});

test('other owners, manifests, instances and parts have other markers', () => {
  const markers = [
    markerFor('plan', 'acme/a', NOTHING),
    markerFor('drift', 'acme/a', NOTHING),
    markerFor('plan', 'acme/b', NOTHING),
    markerFor('plan', 'acme/a', { ...NOTHING, manifest: ['other.yml'] }),
    markerFor('plan', 'acme/a', { ...NOTHING, manifest: ['.github/smooch.yml', 'other.yml'] }),
    markerFor('plan', 'acme/a', { ...NOTHING, instance: 'pr-1' }),
    markerFor('plan', 'acme/a', { ...NOTHING, only: ['pr-1'] }),
    markerFor('plan', 'acme/a', { ...NOTHING, shard: { index: 1, count: 2 } }),
    markerFor('plan', 'acme/a', { ...NOTHING, manifest: [`${'x'.repeat(400)}1`] }),
    markerFor('plan', 'acme/a', { ...NOTHING, manifest: [`${'x'.repeat(400)}2`] }),
  ];
  expect(new Set(markers).size).toBe(markers.length);
  expect(markers[0]).toBe('<!-- smooch-provision:plan:acme/a:.github/smooch.yml -->');
});

test('a page fits into a comment whatever the plan is, begins with its marker, and nothing in it looks like one', () => {
  fc.assert(
    fc.property(hostilePlan, fc.boolean(), (plan, maskAppIds) => {
      const text = page(plan, maskAppIds);
      expect(text.length).toBeLessThanOrEqual(BODY_CHARACTERS);
      expect(text.startsWith('<!-- m -->\n')).toBe(true);
      expect(text.indexOf('<!--', 1)).toBe(-1);
      expect(text.endsWith('the end\n')).toBe(true);
    }),
  );
});

test('ids of apps are hidden where that is asked for, those of what stands in them are not', () => {
  const shown = page(SAMPLE, false);
  const hidden = page(SAMPLE, true);
  for (const { kind, id } of [...SAMPLE.changes, ...SAMPLE.unmanaged]) {
    if (id === undefined) continue;
    expect(shown).toContain(id);
    expect(hidden.includes(id), `${kind} ${id}`).toBe(kind !== 'app');
  }
});
