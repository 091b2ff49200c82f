/** The changelog, in the form of Keep a Changelog: one section a version, the newest first. */

/** One version's section. */
export interface Section {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  /** The Markdown below the heading. */
  readonly text: string;
}

/** All released sections, in the order of the file. Throws where a heading is neither `[Unreleased]` nor a version with its date. */
export function sectionsOf(changelog: string): Section[] {
  const [, ...parts] = changelog.split(/^(?=## )/m);
  return parts.flatMap((part) => {
    const end = part.indexOf('\n');
    const heading = part.slice(0, end === -1 ? part.length : end).trim();
    if (heading === '## [Unreleased]') return [];
    const [, version, date] = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/.exec(heading) ?? [];
    if (version === undefined || date === undefined) {
      throw new Error(`CHANGELOG.md: "${heading}" is not of the form "## [1.2.3] - 2026-01-31".`);
    }
    const text = part.slice(end).replace(/^\[[^\]]+\]: .*$/gm, '');
    return [{ version, date, text: `${text.trim()}\n` }];
  });
}
