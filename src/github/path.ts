/** Paths of GitHub's API, built from names that others have chosen: no name can lead to another path. */

import { ProvisionError } from '../errors.ts';

/** Whether a name, or a part of it between slashes, is a step in a path: HTTP clients walk it (RFC 3986, section 5.2.4). */
export function walks(name: string): boolean {
  return name.split(/[/\\]/).some((part) => part === '.' || part === '..');
}

/** A path of names, each encoded as one segment. Throws ProvisionError for an empty name and for one that walks. */
export function githubPath(...names: readonly string[]): string {
  const wrong = names.find((name) => name === '' || walks(name));
  if (wrong !== undefined) {
    throw new ProvisionError('input-invalid', `${JSON.stringify(wrong)} is not a valid name on GitHub.`, {
      remedy: 'Correct the name: it must not be empty, and no part of it may be `.` or `..`.',
    });
  }
  return `/${names.map(encodeURIComponent).join('/')}`;
}

/** Owner and name of a repository, as `GITHUB_REPOSITORY` has them; undefined for what is not one. */
export function repositoryNamed(
  text: string | undefined,
): { readonly owner: string; readonly repo: string } | undefined {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '') ?? [];
  if (owner === undefined || repo === undefined || walks(`${owner}/${repo}`)) return undefined;
  return { owner, repo };
}
