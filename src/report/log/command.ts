/** Workflow commands, as the runner reads them from a job's output. Only the log writes them. */

/**
 * One workflow command as a line: `::name key=value,…::data`. Properties that are undefined are left out. Data and
 * properties are escaped in the way that the runner reverses, so neither can end the command or begin another.
 */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice' | 'debug' | 'group' | 'endgroup',
  data: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
    .join(',');
  return `::${name}${written === '' ? '' : ` ${written}`}::${escapedData(data)}`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
