/** A repository as GitHub shows one, with all that its description requires. */

const URLS = [
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads',
  'events forks git_commits git_refs git_tags hooks html issue_comment issue_events issues keys labels languages merges',
  'milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees',
]
  .join(' ')
  .split(' ');

const PEOPLE_URLS = [
  'avatar html followers following gists starred subscriptions organizations repos events received_events',
].flatMap((names) => names.split(' '));

/** The body for one. */
export function repositoryView(fullName: string, id: number): object {
  const [login = '', name = ''] = fullName.split('/');
  const url = `https://api.github.com/repos/${fullName}`;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: fullName,
    private: true,
    fork: false,
    description: null,
    url,
    owner: {
      login,
      id: 1,
      node_id: 'O_1',
      gravatar_id: null,
      type: 'Organization',
      site_admin: false,
      url: `https://api.github.com/users/${login}`,
      ...Object.fromEntries(
        PEOPLE_URLS.map((one) => [`${one}_url`, `https://api.github.com/${login}/${one}`]),
      ),
    },
    ...Object.fromEntries(URLS.map((one) => [`${one}_url`, `${url}/${one}`])),
  };
}
