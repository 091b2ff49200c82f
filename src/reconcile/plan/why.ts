/** The words of a change. */

/** Why a resource is changed: the fields that differ. */
export function whyOf(fields: readonly { readonly path: string }[]): string {
  const names = fields.map(({ path }) => path);
  if (names.length === 1) return `${names[0]} differs`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} differ`;
}
