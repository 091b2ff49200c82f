/** Limiting a run to a part of the manifest: to addresses, or to one of several equal parts. Pure. */

import { createHash } from 'node:crypto';
import { ProvisionError } from '../../errors.ts';
import type {
  ActualApp,
  DesiredApp,
  DesiredKey,
  DesiredPublication,
  DesiredServiceAccount,
  Manifest,
  Problem,
  Shard,
} from '../../model.ts';
import { closest } from '../../text/suggest.ts';
import { type ChildKind, childAddress, declaredIn } from '../kind.ts';
import { appKeyOf } from '../marks.ts';
import { needsOf } from '../needs.ts';
import type { AppStep, ChildStep, Difference, Scope } from './steps.ts';

/** Whether an app belongs to a part; every key belongs to exactly one of `count`, whatever else the manifest holds. */
export function isInPart(appKey: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(appKey).digest().readUInt32BE(0) % count === index - 1;
}

/** What a run is about. */
export interface InScope {
  readonly apps: readonly DesiredApp[];
  readonly serviceAccounts: readonly DesiredServiceAccount[];
}

/** What of the manifest a run is limited to. Throws ProvisionError for an address that the manifest lacks. */
export function declaredInScope(
  { apps, serviceAccounts, publish }: Pick<Manifest, 'apps' | 'serviceAccounts' | 'publish'>,
  {
    only,
    part,
    kinds,
  }: {
    readonly only: readonly string[];
    readonly part: Shard | undefined;
    readonly kinds: readonly ChildKind[];
  },
): InScope {
  const published = publish.length === 0 ? [] : ['publish', ...publish.map(({ address }) => address)];
  const services = serviceAccounts.flatMap(serviceAddressesOf);
  const ofApps = apps.flatMap((app) => addressesOf(app, kinds));
  const known = [...ofApps, ...services, ...published];
  for (const address of only) {
    if (known.includes(address)) continue;
    const near = closest(address, known);
    throw new ProvisionError('input-invalid', `Not found in the manifest: ${JSON.stringify(address)}.`, {
      remedy:
        near === undefined
          ? 'Addresses look like apps.support or apps.support.keys.backend.'
          : `Did you mean ${near}?`,
    });
  }
  const sources = sourcesFor(publish, only);
  const named = [...only, ...sources];
  const isNamed = (holder: string): boolean =>
    only.length === 0 || named.some((address) => isWithin(address, holder));
  const about = <D extends { readonly key: string }>(declared: readonly D[], section: string): D[] =>
    declared.filter(({ key }) => (part === undefined || isInPart(key, part)) && isNamed(`${section}.${key}`));
  return { apps: about(apps, 'apps'), serviceAccounts: about(serviceAccounts, 'serviceAccounts') };
}

/** The publications that a run is limited to: those that are named, and those of what is named. */
export function publicationsInScope(
  publish: readonly DesiredPublication[],
  only: readonly string[],
  part: Shard | undefined,
): readonly DesiredPublication[] {
  return publish
    .filter(({ source }) => part === undefined || isInPart(keyOf(source.holder), part))
    .filter(
      ({ address, source }) =>
        only.length === 0 || only.some((one) => isWithin(address, one) || isWithin(sourceOf(source), one)),
    );
}

/** What a comparison is limited to by addresses. */
export function scopeOf(publish: readonly DesiredPublication[], only: readonly string[]): Scope {
  return { only, sources: sourcesFor(publish, only) };
}

/** What must be looked at, though not changed, to publish what is named. */
function sourcesFor(publish: readonly DesiredPublication[], only: readonly string[]): ReadonlySet<string> {
  const named = publish.filter(({ address }) => only.some((one) => isWithin(address, one)));
  return new Set(named.map(({ source }) => sourceOf(source)));
}

/** The address of what a publication is taken from, without the part of it. */
export function sourceOf({ holder, child }: DesiredPublication['source']): string {
  return child === undefined ? holder : `${holder}.${child.section}.${child.key}`;
}

function keyOf(holder: string): string {
  return holder.slice(holder.indexOf('.') + 1);
}

/** Whether a run looks at an app outside the manifest that has the owner's marks: not when it is limited to addresses. */
export function isStrayInScope(
  { metadata }: ActualApp,
  only: readonly string[],
  part: Shard | undefined,
): boolean {
  return only.length === 0 && (part === undefined || isInPart(appKeyOf(metadata) ?? '', part));
}

/** The difference with only those steps that the addresses cover; what is left out is as if it were not there. */
export function limited(difference: Difference, { only, sources }: Scope): Difference {
  if (only.length === 0) return difference;
  const covers = (address: string): boolean => only.some((one) => isWithin(address, one));
  const missing = difference.apps.filter(
    ({ observed: { address, actual, owned, subject } }) =>
      !covers(address) && (actual === undefined || (subject.carriesMarks && !owned)),
  );
  return {
    ...difference,
    apps: difference.apps.map((step): AppStep => {
      if (covers(step.observed.address)) return step;
      const named = step.children.filter(({ desired, address }) => desired !== undefined && covers(address));
      return {
        ...step,
        change: undefined,
        children: step.children.flatMap((child): ChildStep[] => {
          if (named.includes(child)) return [child];
          if (child.desired === undefined || child.actual === undefined) return [];
          if (sources.has(child.address)) return [{ ...child, change: undefined }];
          return isExternal(child, named) ? [{ ...child, change: undefined, beside: true }] : [];
        }),
      };
    }),
    unmanaged: difference.unmanaged.filter(({ app }) => app === undefined || covers(app)),
    warnings: difference.warnings.filter(({ address }) => covers(address)),
    problems: [
      ...difference.problems.filter(({ address }) => covers(address)),
      ...difference.apps
        .filter(({ observed }) => !covers(observed.address))
        .flatMap(({ children }) => unmetNeeds(children, covers)),
      ...missing.map(({ observed: { address, subject } }) => ({
        address,
        message: `\`only\` names a resource inside this ${subject.noun}, which does not exist or is not managed yet. Add ${address} to \`only\`.`,
      })),
    ],
  };
}

/** Whether one is what a step of those that a run is limited to needs or links to. */
function isExternal(child: ChildStep, named: readonly ChildStep[]): boolean {
  return named.some(({ kind, desired }) => {
    const references = desired && [...needsOf(kind, desired), ...(kind.links?.to(desired) ?? [])];
    return references?.some((one) => one.kind === child.kind && one.key === child.key) === true;
  });
}

/** What a named step needs, and is neither there nor named itself. */
function unmetNeeds(children: readonly ChildStep[], covers: (address: string) => boolean): Problem[] {
  const absent = children.filter(
    ({ desired, actual, address }) => desired !== undefined && actual === undefined && !covers(address),
  );
  return children
    .filter(({ desired, address }) => desired !== undefined && covers(address))
    .flatMap((step) => absent.filter((one) => isExternal(one, [step])).map((one) => ({ step, one })))
    .map(({ step, one }) => ({
      address: step.address,
      message: `Requires ${one.address}, which does not exist yet and is not in \`only\`. Add it.`,
    }));
}

/** Whether an address is the other one or lies inside it. */
function isWithin(address: string, outer: string): boolean {
  return address === outer || address.startsWith(`${outer}.`);
}

function serviceAddressesOf({ key, keys }: { readonly key: string; readonly keys: readonly DesiredKey[] }) {
  const address = `serviceAccounts.${key}`;
  return [address, ...keys.map((one) => `${address}.keys.${one.key}`)];
}

function addressesOf(app: DesiredApp, kinds: readonly ChildKind[]): string[] {
  const address = `apps.${app.key}`;
  return [
    address,
    ...kinds.flatMap((kind) => declaredIn(kind, app).map(({ key }) => childAddress(kind, address, key))),
  ];
}
