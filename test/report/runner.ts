/** What GitHub's runner makes of a line of output, as far as it matters here. */

/** A workflow command that the runner found in a line. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The command in a line, by both of the runner's rules and for any name: `::name key=value::data` after white space,
 * and the older `##[name key=value;…]data` anywhere in the line.
 */
export function commandIn(line: string): Command | undefined {
  const trimmed = line.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '');
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    if (end > 2) return commandOf(trimmed.slice(2, end), ',', trimmed.slice(end + 2));
  }
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start >= 0 && end > start) return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1));
  return undefined;
}

/** The commands in a whole output; the runner reads it line by line, and a lone CR ends no line for it. */
export function commandsIn(output: string): Command[] {
  return output.split(/\r?\n/).flatMap((line) => commandIn(line) ?? []);
}

function commandOf(head: string, separator: string, data: string): Command {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator);
  const properties = Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', ...value] = pair.trim().split('=');
      return [key, unescaped(value.join('='))];
    }),
  );
  return { name, properties, data: unescaped(data) };
}

function unescaped(text: string): string {
  const characters = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '5D': ']', '3B': ';', '25': '%' };
  return text.replace(/%(0D|0A|3A|2C|5D|3B|25)/g, (_, code: keyof typeof characters) => characters[code]);
}
