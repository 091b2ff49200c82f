/**
 * The shape of the section `publish`. What GitHub takes as names is from its documentation ("Secrets reference",
 * "Variables reference"): letters, digits and `_`, no digit first, no `GITHUB_` first, compared without regard to case.
 */

import { APIS } from '../../model.ts';
import type { FieldsShape, ListShape, TextShape } from './shape.ts';
import { type SourceHolder, sourcePattern, sourceText } from './source.ts';

const name = (description: string, example: string): TextShape => ({
  type: 'text',
  description,
  examples: [example],
  pattern: '(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}',
  rule: 'a name of letters, digits and _',
  judge: (text) => {
    if (/^github_/i.test(text))
      return 'begins with GITHUB_, which GitHub keeps for itself; choose another name';
    if (/^\d/.test(text)) return 'begins with a digit; begin with a letter or _';
    return undefined;
  },
});

const repositoryName: TextShape = {
  type: 'text',
  description: 'The name of a repository of the organization, without the organization.',
  examples: ['web'],
  pattern: String.raw`(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}`,
  rule: 'the name of a repository, without its owner, such as web',
};

function publication(sources: readonly SourceHolder[]): FieldsShape {
  return {
    type: 'fields',
    noun: 'publication',
    oneOf: ['secret', 'variable'],
    description: 'A GitHub secret or variable that takes a value of what this run hands out.',
    fields: {
      secret: {
        shape: name('The name of a GitHub secret. GitHub keeps it in upper case.', 'SMOOCH_SUPPORT_JWT'),
      },
      variable: {
        shape: name(
          'The name of a GitHub variable, which anyone who can read the repository sees: for ids only.',
          'SMOOCH_SUPPORT_APP_ID',
        ),
      },
      from: {
        required: APIS,
        shape: {
          type: 'text',
          description: `What to publish, as the output \`credentials\` has it: ${sourceText(sources)}. basic is the base64 of id:secret.`,
          examples: ['apps.support.keys.backend.jwt'],
          pattern: sourcePattern(sources),
          rule: `what a run hands out: ${sourceText(sources)}`,
        },
      },
      environment: {
        shape: {
          type: 'text',
          description:
            'An environment of the repository. It is created, without protection, if it is missing.',
          examples: ['staging'],
          pattern: String.raw`(?!(?:.*[/\\])?\.{1,2}(?:[/\\]|$))[^\s\u0000-\u001f\u007f](?:[^\u0000-\u001f\u007f]{0,253}[^\s\u0000-\u001f\u007f])?`,
          rule: 'the name of an environment: one line of one to 255 characters',
          judge: (text) =>
            text.split(/[/\\]/).some((part) => part === '.' || part === '..')
              ? 'has `.` or `..` as a step of a path, which would lead to another place on GitHub; choose another name'
              : undefined,
        },
      },
      organization: {
        shape: {
          type: 'text',
          description: 'An organization, in place of a repository.',
          examples: ['acme'],
          pattern: '[A-Za-z0-9][A-Za-z0-9_-]{0,99}',
          rule: 'the name of an organization, such as acme',
        },
      },
      visibility: {
        shape: {
          type: 'choice',
          description: 'Which repositories of the organization see it. Default: private.',
          of: [
            { value: 'all', description: 'all repositories' },
            { value: 'private', description: 'private and internal repositories' },
            { value: 'selected', description: 'those listed in repositories' },
          ],
          aliases: { public: 'all' },
        },
      },
      repositories: {
        shape: {
          type: 'list',
          isSet: true,
          empty: 'the list is empty: no repository will see it; name those that are to, as in [web]',
          most: 1000,
          description: 'The repositories of the organization that see it, with visibility: selected.',
          examples: [['web']],
          of: repositoryName,
        },
      },
      dependabot: {
        shape: { type: 'truth', description: 'A secret of Dependabot in place of one of Actions.' },
      },
      codespaces: {
        shape: { type: 'truth', description: 'A secret of Codespaces in place of one of Actions.' },
      },
      repository: {
        shape: {
          type: 'text',
          description: 'Another repository than the one that the run belongs to.',
          examples: ['acme/web'],
          pattern: String.raw`[A-Za-z0-9][A-Za-z0-9_-]{0,99}/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}`,
          rule: 'owner and name of a repository, such as acme/web',
        },
      },
    },
    aliases: {
      name: 'secret',
      source: 'from',
      value: 'from',
      env: 'environment',
      org: 'organization',
      organisation: 'organization',
      repo: 'repository',
      repos: 'repositories',
      selected: 'repositories',
    },
  };
}

/** The section `publish`. */
export function publishShape(sources: readonly SourceHolder[]): ListShape {
  return {
    type: 'list',
    description: 'GitHub secrets and variables that take what this run hands out.',
    examples: [[{ secret: 'SMOOCH_SUPPORT_JWT', from: 'apps.support.keys.backend.jwt' }]],
    of: publication(sources),
    most: 1000,
  };
}
