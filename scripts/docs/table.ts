/** Tables in Markdown. */

/** A table with a heading; cells are Markdown of one line. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heading), `|${'---|'.repeat(heading.length)}`, ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => inRow(cell)).join(' | ')} |`;
}

/** Outside of code, `<app>` would be a tag of HTML. */
function inRow(cell: string): string {
  return cell
    .trim()
    .replaceAll('|', String.raw`\|`)
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;')))
    .join('');
}
