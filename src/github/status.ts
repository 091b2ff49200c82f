/** The status in an error of the client for GitHub. */

/**
 * The status of GitHub's answer; undefined when there was none. The client gives an error a status of 500 where the connection
 * broke off, which GitHub has never sent.
 */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  return 'response' in error && error.response !== undefined ? error.status : undefined;
}
