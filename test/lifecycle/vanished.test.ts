/** Runs that meet: the app that this one works on is taken away by the run that had made it. */

import { expect, test } from 'vitest';
import { APIS, fullApp, inLife, manifestOf, namesIn } from './life.ts';

const MOMENTS = [
  ['after the list of apps', 'GET', '/apps'],
  ['after the first write into it', 'POST', '/keys'],
] as const;
const CASES = APIS.flatMap((api) =>
  MOMENTS.map(([when, method, path]) => [api, when, method, path] as const),
);

test.each(CASES)(
  'in %s, an app that goes %s is made anew in the same run',
  (api, _when, onMethod, onPath) => {
    let whenListed: (() => void) | undefined;
    const onRequest = ({ method, path }: { method: string; path: string }): void => {
      if (method === onMethod && path.endsWith(onPath)) whenListed?.();
    };
    const declared = (keys: object): string =>
      manifestOf(api, { support: fullApp(api, 'Support', { keys }), shop: { name: 'Shop' } });
    return inLife(
      declared({ backend: {} }),
      async (life) => {
        const { emulator } = life;
        await life.succeed('apply');
        const support = [...emulator.store.apps.values()].find(({ name }) => name === 'Support');
        await life.write(declared({ backend: {}, second: {} }));
        whenListed = () => {
          whenListed = undefined;
          if (support !== undefined) emulator.store.removeApp(support);
        };
        const { outcome, log } = await life.succeed('apply');
        if (onMethod === 'POST')
          expect(log).toContain('was deleted while this run was applying changes to it');
        expect(outcome.results?.every(({ status }) => status === 'done')).toBe(true);
        expect(namesIn(emulator)).toEqual(['Shop', 'Support']);
        expect((await life.succeed('plan')).changes).toEqual([]);
      },
      { onRequest },
    );
  },
);

test('a run that is limited to a key does not create the app anew that went with it', () => {
  let whenListed: (() => void) | undefined;
  const declared = (keys: object): string =>
    manifestOf('v1.1', { support: fullApp('v1.1', 'Support', { keys }) });
  return inLife(
    declared({ backend: {} }),
    async (life) => {
      const { emulator } = life;
      await life.succeed('apply');
      const [support] = emulator.store.apps.values();
      await life.write(declared({ backend: {}, second: {} }));
      whenListed = () => {
        whenListed = undefined;
        if (support !== undefined) emulator.store.removeApp(support);
      };
      const { outcome, log } = await life.run('apply', { only: 'apps.support.keys.second' });
      expect(outcome.failed).toBe(true);
      expect(log).toContain('Add apps.support to `only`.');
      expect(namesIn(emulator)).toEqual([]);
    },
    { onRequest: ({ method, path }) => void (method === 'POST' && path.endsWith('/keys') && whenListed?.()) },
  );
});

test('a bound app that goes while it is worked on is an error: nothing can take its place', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    const { emulator } = life;
    await life.succeed('apply');
    const [support] = emulator.store.apps.values();
    await life.write(
      manifestOf('v2', { support: { name: 'Support', id: support?.id, keys: { backend: {} } } }),
    );
    emulator.faults.add({ kind: 'status', status: 404, method: 'POST', nth: 1 });
    const { outcome } = await life.run('apply');
    expect(outcome.failed).toBe(true);
    expect(outcome.results?.map(({ status }) => status)).toEqual(['failed']);
  }));
