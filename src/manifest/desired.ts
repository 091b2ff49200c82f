/** A checked app, as plain JSON, to the nouns of the model. */

import type { DesiredApp, DesiredChild, DesiredJwt, Json, Scalar } from '../model.ts';
import type { DesiredContext, Language } from './language.ts';
import { entriesOf, isObject, type JsonObject } from './yaml/record.ts';

/** The app that a checked and merged entry declares; undefined when the entry turned out to be unusable. */
export function desiredApp(
  key: string,
  app: Json,
  { sections }: Language,
  context: DesiredContext,
): DesiredApp | undefined {
  if (!isObject(app)) return undefined;
  const { name, id, protect, settings, metadata, jwt } = app;
  if (typeof name !== 'string') return undefined;
  const children = new Map<string, readonly DesiredChild[]>();
  for (const [kind, section] of sections) {
    const declared = section.desired(app, context);
    if (declared.length > 0) children.set(kind, declared);
  }
  return {
    key,
    name,
    ...(typeof id === 'string' ? { id } : {}),
    protect: protect === true,
    ...(isObject(jwt) ? { jwt: ownJwt(jwt) } : {}),
    settings: isObject(settings) ? settings : {},
    metadata: Object.fromEntries(entriesOf(metadata).filter(isScalarEntry)),
    children,
  };
}

function ownJwt({ expiresIn }: JsonObject): DesiredJwt {
  const jwt: DesiredJwt = { from: 'sign', scope: 'app' };
  return expiresIn === 'never' || typeof expiresIn === 'number' ? { ...jwt, expiresIn } : jwt;
}

function isScalarEntry(entry: [string, Json]): entry is [string, Scalar | null] {
  return typeof entry[1] !== 'object' || entry[1] === null;
}
