/** Masked outputs that a workflow passes on to another job: GitHub drops them there, with a warning that is easy to miss. */

import path from 'node:path';
import { parse } from 'yaml';
import { pathWithin, readRegularFile } from '../../runtime/regular-file.ts';
import { ownValue } from '../../text/own-value.ts';

/** Bytes; GitHub takes workflow files of half a megabyte. */
const LARGEST = 1_000_000;

/** Outputs that hold app ids, which are masked unless `mask-app-ids` is false. */
const WITH_APP_IDS = /steps\.[\w-]+\.outputs\.(app-id|app-ids)\b/;

/**
 * The job outputs of the running workflow that contain app ids, such as `jobs.up.outputs.app-id`. Empty when the workflow's file
 * (`GITHUB_WORKFLOW_REF`) is not in the workspace. Never throws.
 */
export async function maskedAppIdOutputs(
  environment: Readonly<Record<string, string | undefined>>,
  workspace: string,
): Promise<string[]> {
  const [, file] =
    /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@/]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  if (file === undefined) return [];
  try {
    const workflow: unknown = parse(
      readRegularFile(pathWithin(path.join(workspace, file), [workspace]), LARGEST).toString('utf8'),
    );
    return entries(member(workflow, 'jobs')).flatMap(([job, body]) =>
      entries(member(body, 'outputs'))
        .filter(([, value]) => typeof value === 'string' && WITH_APP_IDS.test(value))
        .map(([name]) => `jobs.${job}.outputs.${name}`),
    );
  } catch {
    return [];
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? ownValue(value as Record<string, unknown>, name)
    : undefined;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
