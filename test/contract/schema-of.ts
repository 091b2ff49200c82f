/**
 * From the schemas of an OpenAPI document to JSON Schema, for requests or for answers. The vendor's documents say more
 * than a validator knows of: null is allowed by `nullable`, a `discriminator` chooses the schema, and what is required
 * depends on the direction.
 */

/** A schema, or any other part of the document. */
export type Part = Readonly<Record<string, unknown>>;

/** Which way a body goes. */
export type Direction = 'request' | 'response';

/** Follows a pointer such as `#/components/schemas/app`. */
export function followed(document: Part, part: unknown): Part {
  let found = part;
  while (isPart(found) && typeof found['$ref'] === 'string') {
    const steps = found['$ref'].split('/').slice(1);
    found = steps.reduce<unknown>((at, step) => (isPart(at) ? at[step] : undefined), document);
  }
  return isPart(found) ? found : {};
}

/** The name under which the schema that a discriminator belongs to stands without it. */
const BASE = '-without-discriminator';

/** The whole document with JSON Schemas in the places of its own. */
export function schemasFor(document: Part, direction: Direction): Part {
  const translated = translate(document, document, direction) as Part;
  const components = translated['components'];
  if (!isPart(components) || !isPart(components['schemas'])) return translated;
  const schemas: Record<string, unknown> = { ...components['schemas'] };
  for (const [name, schema] of Object.entries(schemas)) {
    const choices = isPart(schema) ? mappingOf(schema) : undefined;
    if (choices === undefined) continue;
    const ref = `#/components/schemas/${name}`;
    schemas[name + BASE] = schema;
    schemas[name] = {
      allOf: [{ $ref: ref + BASE }, ...choices.map(([value, target]) => when(value, target))],
    };
    for (const [, target] of choices) {
      const chosen = target.split('/').at(-1) ?? '';
      // The chosen schema builds upon the one that chooses.
      schemas[chosen] = redirected(schemas[chosen], ref, ref + BASE);
    }
  }
  return { ...translated, components: { ...components, schemas } };
}

/** What each value of a discriminator's property stands for. */
export function mappingOf(schema: Part): [string, string][] | undefined {
  const discriminator = schema['discriminator'];
  const mapping = isPart(discriminator) ? discriminator['mapping'] : undefined;
  return isPart(mapping)
    ? Object.entries(mapping).map(([value, target]) => [value, String(target)])
    : undefined;
}

/** Whether something is an object. */
export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function when(value: string, target: string): Part {
  return { anyOf: [{ properties: { type: { not: { const: value } } } }, { $ref: target }] };
}

function translate(node: unknown, document: Part, direction: Direction): unknown {
  if (Array.isArray(node)) return node.map((one) => translate(one, document, direction));
  if (!isPart(node)) return node;
  const schema: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, translate(value, document, direction)]),
  );
  // A body of one type fits the schemas of many: the branches say nothing about what they do not know.
  if (Array.isArray(node['oneOf'])) {
    schema['anyOf'] = schema['oneOf'];
    delete schema['oneOf'];
  }
  closeOneWay(node, schema, document, direction);
  delete schema['nullable'];
  return node['nullable'] === true ? orNull(schema) : schema;
}

/** What is for the other direction alone is not required in this one, and must not be there. */
function closeOneWay(
  node: Part,
  schema: Record<string, unknown>,
  document: Part,
  direction: Direction,
): void {
  const { properties, required } = node;
  if (!isPart(properties)) return;
  const other = direction === 'request' ? 'readOnly' : 'writeOnly';
  const closed = Object.keys(properties).filter(
    (name) => followed(document, properties[name])[other] === true,
  );
  schema['properties'] = {
    ...(schema['properties'] as Part),
    ...Object.fromEntries(closed.map((name) => [name, false])),
  };
  if (Array.isArray(required)) schema['required'] = required.filter((name) => !closed.includes(String(name)));
}

function orNull(schema: Record<string, unknown>): Part {
  const { type, enum: values } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [type, 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

function redirected(node: unknown, from: string, to: string): unknown {
  if (Array.isArray(node)) return node.map((one) => redirected(one, from, to));
  if (!isPart(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === '$ref' && value === from ? to : redirected(value, from, to),
    ]),
  );
}
