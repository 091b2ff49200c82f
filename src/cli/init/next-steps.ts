/** What is left to do when the first files are written. */

import type { InitCommand } from '../commands.ts';
import type { Answers } from './answers.ts';
import { APP_KEYS, ENVIRONMENTS, PREVIEW_ENVIRONMENT, secretNames } from './secret-names.ts';

/** Who is told, and how. */
export interface Guide {
  /** How this product is called here, such as `npx smooch-provision`. */
  readonly command: string;
  /** Takes one line for people. */
  readonly tell: (line: string) => void;
  /** Takes a command to copy, which is not to be broken into lines. */
  readonly show: (command: string) => void;
}

/** What the steps depend on. */
export interface Written {
  readonly answers: Answers;
  readonly asked: InitCommand;
  /** Whether the keys are in the environments. */
  readonly isStored: boolean;
}

interface Step {
  readonly text: string;
  readonly commands?: readonly string[];
}

/** Says what to do next, one step after the other. */
export function nextSteps(written: Written, { command, tell, show }: Guide): void {
  tell('');
  tell('Next:');
  for (const [index, { text, commands = [] }] of stepsAfter(written, command).entries()) {
    tell(`  ${index + 1}. ${text}`);
    for (const line of commands) show(`     ${line}`);
  }
}

function stepsAfter({ answers, asked, isStored }: Written, command: string): Step[] {
  const { subdomain, region, apps } = answers;
  const isSuite = subdomain !== '';
  const names = secretNames(isSuite ? apps : undefined, asked.reusable);
  const lines = apps.map(({ key }) => `${key}=app_…:…`).join('\n');
  // At a prompt, gh reads a single line.
  const reads = names.includes(APP_KEYS) && apps.length > 1 ? 'cat | ' : '';
  const commandsFor = (environment: string): string[] =>
    names.map((name) => `${reads}gh secret set ${name} --env ${environment}`);
  const stored: Step[] = [
    {
      text: isSuite
        ? 'Create a key for each app in Admin Center: Apps and integrations › Conversations API.'
        : 'Create an account key (act_…) on the dashboard, or a service account key (svc_…).',
    },
    {
      text: `Create the environments ${ENVIRONMENTS.join(' and ')} under Settings › Environments, unless they exist.`,
    },
    {
      text:
        reads === ''
          ? 'Store the key in each of them. gh prompts for the value:'
          : `Store the keys in each of them, a line for each app (${apps[0]?.key}=<key id>:<key secret>), and end with Ctrl+D:`,
      commands: ENVIRONMENTS.flatMap(commandsFor),
    },
  ];
  return [
    ...(isStored ? [] : stored),
    {
      text: 'See the plan:',
      commands: isSuite
        ? `SMOOCH_APP_KEYS='${lines}' ${command} plan --subdomain ${subdomain}`.split('\n')
        : [
            `SMOOCH_KEY_ID=… SMOOCH_KEY_SECRET=… ${command} plan${region === 'us' ? '' : ` --region ${region}`}`,
          ],
    },
    ...(asked.previews
      ? [
          {
            text: `Create the environment ${PREVIEW_ENVIRONMENT}, and store the key of a service account (svc_…) there: previews run code that nobody has merged.`,
            commands: commandsFor(PREVIEW_ENVIRONMENT),
          },
          {
            text: asked.reusable
              ? 'In .github/workflows/smooch-preview.yml, set where the webhook of a preview goes, and deploy your service in a job of its own.'
              : 'In .github/workflows/smooch-preview.yml, deploy your service, and set where its webhook goes.',
          },
        ]
      : []),
    {
      text: 'Commit the files and open a pull request: a comment shows the plan, and merging applies it.',
    },
  ];
}
