/** The text of a terminal, with its colours, as a picture (SVG). */

import { stripVTControlCharacters } from 'node:util';

/** Pixels of a line, of a character, and of the frame. */
const LINE = 20;
const CHARACTER = 8.43;
const FRAME = 16;
const BAR = 28;

/** The colours that the command line uses, by their codes, in those of a dark terminal. */
const COLOURS: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e',
};
const TEXT = '#e6edf3';

/** Draws what was typed and what came of it. Throws for a code that has no colour here. */
export function terminalPicture(command: string, output: string): string {
  const lines = [`\u001b[90m$\u001b[0m ${command}`, ...output.split('\n')];
  const columns = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
  const width = Math.ceil(columns * CHARACTER + 2 * FRAME);
  const height = lines.length * LINE + 2 * FRAME + BAR;
  const rows = lines.map(
    (line, index) =>
      `<text x="${FRAME}" y="${BAR + FRAME + (index + 0.7) * LINE}" xml:space="preserve">${spans(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escaped(command)}</title>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<circle cx="18" cy="18" r="5" fill="#ff5f57"/><circle cx="36" cy="18" r="5" fill="#febc2e"/><circle cx="54" cy="18" r="5" fill="#28c840"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${TEXT}">
${rows.join('\n')}
</g>
</svg>
`;
}

/** A line in parts of one style each. */
function spans(line: string): string {
  const [plain = '', ...styled] = line.split('\u001b[');
  const parts = styled.map((part) => {
    const end = part.indexOf('m');
    return { style: styleOf(part.slice(0, end)), text: part.slice(end + 1) };
  });
  return [{ style: '', text: plain }, ...parts]
    .filter(({ text }) => text !== '')
    .map(({ style, text }) => `<tspan${style}>${escaped(text)}</tspan>`)
    .join('');
}

function styleOf(code: string): string {
  if (code === '0' || code === '') return '';
  if (code === '1') return ' font-weight="bold"';
  const colour = COLOURS[code];
  if (colour === undefined) throw new Error(`There is no colour for the code ${code}.`);
  return ` fill="${colour}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
