/** The form of owners. */

import type { ListShape, TextShape } from './shape.ts';

/** Who owns what a manifest creates; also the form of the `owner` input. */
export const ownerShape: TextShape = {
  type: 'text',
  description:
    'Who owns what this manifest creates. It is written into every app, and what another owner created is never touched. Compared without case. Default: the repository; required outside GitHub Actions.',
  examples: ['acme/messaging'],
  pattern: '[A-Za-z0-9._/-]{1,200}',
  rule: 'one to 200 letters, digits and the characters . _ - /',
};

/** Who owned it before. */
export const previousOwnersShape: ListShape = {
  type: 'list',
  isSet: true,
  description:
    'Former names of the owner, such as those of a renamed repository. Apps with their marks are adopted: the plan says adopt, and the marks are rewritten to the owner. What several files say is taken together.',
  examples: [['acme/chat']],
  of: { ...ownerShape, description: 'A former name of the owner.' },
  most: 20,
};
