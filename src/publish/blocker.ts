/** Why GitHub does not let a token write to a scope, and what to do. */

import { messageOf, ProvisionError } from '../errors.ts';
import { GitHubError } from './github.ts';
import type { Environment, Permission, Scope } from './scope.ts';

/** Whose token it is. */
export interface TokenOrigin {
  /** It is the job's own token: no `publish-token` was given. */
  readonly isJobsOwn: boolean;
  /** It belongs to a user, whose role counts beside its permissions; false for the token of an App or of a job. */
  readonly isPersonal: boolean;
}

/** To create and delete an environment, beside the permission to write into it. */
const MANAGE_ENVIRONMENTS = repositoryPermission('Administration', 'write');
const SEE_ENVIRONMENT = repositoryPermission('Actions', 'read');
const SEE_REPOSITORY = repositoryPermission('Metadata', 'read');

function repositoryPermission(title: string, access: Permission['access']): Permission {
  return { title, access, level: 'repository', input: `permission-${title.toLowerCase()}` };
}

/** Why a scope cannot be read or written, from GitHub's answer. */
export function blockerOf(error: unknown, scope: Scope, token: TokenOrigin): string {
  return refusal(error, `write ${scope.whole}`, scope.owner, [scope.permission], token);
}

/** Why it is unknown whether an environment exists. */
export function unseenEnvironment(error: unknown, scope: Scope, token: TokenOrigin): string {
  const what = `see whether the environment ${scope.environment?.name} exists`;
  return refusal(error, what, scope.owner, [SEE_ENVIRONMENT], token);
}

/** Why an environment cannot be created. */
export function uncreatedEnvironment(error: unknown, scope: Scope, token: TokenOrigin): string {
  const what = `create the environment ${scope.environment?.name}, which ${scope.owner} does not have`;
  const text = refusal(error, what, scope.owner, [MANAGE_ENVIRONMENTS, scope.permission], token);
  return `${text} Or create the environment by hand.`;
}

/** Why an environment cannot be deleted. */
export function undeletedEnvironment(
  error: unknown,
  { name, repository }: Environment,
  token: TokenOrigin,
): string {
  const what = `delete the environment ${name} of ${repository}`;
  return refusal(error, what, repository, [MANAGE_ENVIRONMENTS], token);
}

/** Repositories that GitHub does not show. */
export function hiddenRepositories(repositories: readonly string[], { isJobsOwn }: TokenOrigin): string {
  const several = repositories.length > 1;
  return (
    `GitHub shows this token no ${several ? 'repositories' : 'repository'} ${repositories.join(', ')} (404). Correct the ` +
    `${several ? 'names' : 'name'}, or give the token access to ${several ? 'them' : 'it'}: a fine-grained token lists its ` +
    'repositories, a GitHub App must be installed there, and its token created with `owner` and `repositories`.' +
    (isJobsOwn ? " The job's own GITHUB_TOKEN sees only its own repository." : '')
  );
}

/** A read-only repository. */
export function archivedRepository(repository: string): string {
  return `the repository ${repository} is archived, so it is read-only. Unarchive it, or remove the entry.`;
}

/** A token whose owner may only read a repository, whatever the token's own permissions are. */
export function readersToken({ owner, whole }: Scope): string {
  return (
    `the token may not write ${whole}: its owner may only read ${owner}. Give the owner the role "Write" there, or ` +
    "pass another one's token as `publish-token`."
  );
}

/** Why it is unknown whether a repository exists. */
export function unseenRepository(
  error: unknown,
  repository: string,
  { owner }: Scope,
  token: TokenOrigin,
): string {
  return refusal(error, `see the repository ${repository}`, owner, [SEE_REPOSITORY], token);
}

/** No token was given at all. */
export const NO_TOKEN =
  'a token for GitHub is missing. Give one as `publish-token` (on a terminal: the variable PUBLISH_TOKEN): a fine-grained ' +
  'token or that of a GitHub App, with the permission to write secrets.';

/** The repository is unknown. */
export const NO_REPOSITORY =
  'no repository is named, and GITHUB_REPOSITORY is not set to one. Write `repository: acme/web` into the entry, or set the variable.';

/** The address in GITHUB_API_URL is not one to send a token to. */
export const UNSAFE_ADDRESS =
  'GITHUB_API_URL is not an https address, so no token is sent there. Correct the variable.';

const OWN_NEVER =
  " The job's own GITHUB_TOKEN was used (`publish-token` is empty): it can never do this, because `permissions:` of a " +
  'job does not cover secrets, variables or environments.';

type Needed = readonly [Permission, ...Permission[]];

function refusal(error: unknown, what: string, owner: string, needed: Needed, token: TokenOrigin): string {
  const said = messageOf(error).replace(/\.$/, '');
  if (!(error instanceof GitHubError)) {
    const remedy = error instanceof ProvisionError && error.remedy !== undefined ? ` ${error.remedy}` : '';
    return `GitHub could not be reached: ${said}.${remedy}`;
  }
  const { status, accepted, signOn } = error;
  if (status === undefined)
    return `GitHub did not let this run ${what}: no answer came (${said}). Run again later.`;
  if (status === 401) {
    return `GitHub refuses the token (401 ${said}): it has expired, was revoked, or is cut off. Give a fresh one as \`publish-token\`.`;
  }
  if (signOn !== undefined) {
    return `the token is not authorised for the single sign-on of the organization (${status}). Open ${signOn} with its owner's account.`;
  }
  if (/rate limit/i.test(said))
    return `GitHub's limit of requests is reached (${status} ${said}). Run again later.`;
  if (status !== 403 && status !== 404)
    return `GitHub did not let this run ${what} (${status} ${said}). Run again later.`;
  const requires = accepted === undefined ? '' : `; GitHub requires ${accepted}`;
  return (
    `the token may not ${what} (${status} ${said}${requires}). ${needsText(needed, owner)} Pass such a token as ` +
    `\`publish-token\`.${token.isJobsOwn ? OWN_NEVER : ''}`
  );
}

function needsText(needed: Needed, owner: string): string {
  const [{ level }] = needed;
  const titles = needed.map(
    ({ title, access }) => `"${title}: ${access === 'write' ? 'read and write' : 'read'}"`,
  );
  const inputs = needed.map(({ input, access }) => `\`${input}: ${access}\``);
  const app = needed.some(({ input }) => input === undefined)
    ? '(create-github-app-token has no `permission-` input for it: use an App that has little else, and no such input)'
    : `(with create-github-app-token: ${inputs.join(' and ')})`;
  const scope = level === 'organization' ? 'admin:org' : 'repo';
  return `A fine-grained token for ${owner} needs the ${level} permission ${titles.join(' and ')}, a GitHub App the same ${app}; a classic token the scope \`${scope}\`.`;
}
