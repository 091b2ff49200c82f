/** The bill of materials of a release (CycloneDX): the packages that are bundled into dist/. */

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly 'bom-ref': string;
}

/** What `npm sbom` prints, as far as it is read here. */
export interface Bom {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/**
 * Keeps of an npm bill of materials what is bundled. `bundled`: the names of packages. Throws where one of them is not in the
 * bill.
 */
export function bundledOf<Of extends Bom>(bom: Of, bundled: readonly string[]): Of {
  const names = new Set(bundled);
  const components = bom.components.filter((component) => names.has(nameOf(component)));
  const found = new Set(components.map(nameOf));
  const lost = bundled.filter((name) => !found.has(name));
  if (lost.length > 0) throw new Error(`npm does not list ${lost.join(', ')}, which dist/ has in it.`);
  const refs = new Set(components.map((component) => component['bom-ref']));
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  return { ...bom, components, dependencies };
}

/** The packages that dist/licenses.txt names, each above its licence: `=== yaml (ISC)`. */
export function packagesIn(licenses: string): string[] {
  return [...licenses.matchAll(/^=== (\S+) \(/gm)].flatMap(([, name]) => name ?? []);
}

function nameOf({ group, name }: Component): string {
  return group === undefined || name.startsWith('@') ? name : `${group}/${name}`;
}
