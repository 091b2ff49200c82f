/** Output as tests compare it: what differs from run to run as placeholders. */

/** The colours of a log. */
const COLOUR = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g');

/** The text without colours, and with placeholders for ids, ports, times, folders and masked values. */
export function shown(text: string): string {
  return text
    .replaceAll(COLOUR, '')
    .replaceAll(/^::add-mask::.*$/gm, '::add-mask::<masked>')
    .replaceAll(/(?:::add-mask::<masked>\n)+/g, '::add-mask::<masked>\n')
    .replaceAll(/\b[0-9a-f]{24}\b/g, '<id>')
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<uuid>')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<time>')
    .replaceAll(/\/\S*smooch-provision-run-\w+/g, '<folder>')
    .replaceAll(/Took [\d.]+ m?s/g, 'Took <time>')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<hash>');
}

/** The lines of a log that are neither masks nor empty, without colours, and with the line ends inside annotations. */
export function linesOf(stdout: string): string[] {
  return stdout
    .replaceAll(COLOUR, '')
    .replaceAll('%0A', '\n')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('::add-mask::'));
}
