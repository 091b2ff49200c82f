/** A run that the command line starts: results on standard output; problems and progress on standard error. */

import { isWriting, type Mode } from '../input-modes.ts';
import { readOptions } from '../inputs.ts';
import type { Place } from '../model.ts';
import { provision } from '../provision.ts';
import { handedOutIn, outputsOf, shownCredentials } from '../publish/outputs.ts';
import { faultsIn } from '../report/log/faults.ts';
import { handedOutLines } from '../report/log/handed-out.ts';
import { inTerminalWords } from '../report/words/place.ts';
import type { Fault, RunOutcome } from '../run-outcome.ts';
import type { Answer, Host } from '../runtime/host.ts';
import type { Log } from '../runtime/log.ts';
import { currentFolder, onSignals } from '../runtime/signals.ts';
import type { Stop } from '../runtime/stop.ts';
import { redacted } from '../secrets/redaction.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import { escapedDocument } from '../text/escaped-document.ts';
import { inputInvalid } from './arguments.ts';
import { type Findings, findingsOf } from './findings.ts';
import type { RunCommand } from './options.ts';
import type { Validated } from './validate-formats.ts';
import { fromAnywhere, usualManifest } from './workspace.ts';

/** The process that a run has to itself. */
export interface RunProcess {
  readonly keeper: SecretRegistry;
  readonly stop: Stop;
  /** Results go to standard output, unless `document` needs it for itself. */
  readonly logFor: (document: boolean) => Log;
  /** Requests are logged. */
  readonly debug: boolean;
  /** Writes to standard output. */
  readonly say: (text: string) => void;
}

/**
 * Carries out a run, and gives the exit code. Throws ProvisionError for a run that cannot be started; a document of another format
 * than text says that, too.
 */
export async function runMode(
  asked: RunCommand,
  { keeper, stop, logFor, debug, say }: RunProcess,
): Promise<number> {
  const { format, mode } = asked;
  // An exported manifest has standard output to itself.
  const log = logFor(format !== 'text' || mode === 'export');
  const release = onSignals(stop, log, { inJob: false });
  try {
    const { options, workspace, asks, keepOutputs } = await started(asked, keeper).catch(async (error) => {
      if (format !== 'text') say(await documentText(unstarted(mode, error), format, keeper));
      throw error;
    });
    const answers: Answer[] = [];
    const trace = debug ? (await import('../report/log/requests.ts')).requestTrace(log, options) : undefined;
    const outcome = await provision(options, {
      ...terminalHost(workspace),
      log,
      keeper,
      stop,
      print: say,
      approve: asks ? () => ask(stop, answers) : undefined,
      trace,
    });
    const outputs = outputsOf(outcome);
    if (format === 'text') for (const line of handedOutLines(outcome, log.colour)) log.info(line);
    else
      say(
        await documentText({ ...documentOf(outcome, outputs), manifest: options.manifest }, format, keeper),
      );
    keepOutputs?.(`${JSON.stringify(Object.fromEntries(outputs), undefined, 2)}\n`);
    if (answers.includes('interrupted') && stop.reason === 'SIGINT') return INTERRUPTED;
    if (outcome.failed) return 1;
    if (mode === 'check' || mode === 'accept') return outcome.drifted ? 2 : 0;
    return mode === 'plan' && (outcome.plan?.changes.length ?? 0) > 0 ? 2 : 0;
  } finally {
    release();
  }
}

/** What a run is started with. */
interface Started extends ReturnType<typeof fromAnywhere> {
  /** Whether somebody is asked before something is written. */
  readonly asks: boolean;
  readonly keepOutputs: ((text: string) => void) | undefined;
}

async function started(asked: RunCommand, keeper: SecretRegistry): Promise<Started> {
  const { mode, format, yes, outputs } = asked;
  const given = optionsFor(asked, keeper);
  const asks = isAsked({ yes, writes: isWriting(mode) && !given.options.dryRun });
  if (asks && format === 'json') {
    throw inputInvalid(
      `\`${mode} --json\` on a terminal does not ask before it writes.`,
      'Say so with --yes, or leave --json out to see the plan and be asked. Nothing was changed.',
    );
  }
  // A file that cannot be written is told before anything is.
  const keepOutputs =
    outputs === undefined ? undefined : (await import('./outputs-file.ts')).openOutputsFile(outputs);
  return { ...given, asks, keepOutputs };
}

/** The options of a run, and the workspace in which they hold. Throws ProvisionError. */
export function optionsFor(
  { read, secretVariables }: Pick<RunCommand, 'read' | 'secretVariables'>,
  keeper: SecretRegistry,
): ReturnType<typeof fromAnywhere> {
  const current = currentFolder();
  const options = readOptions(read, keeper, secretVariables);
  const manifest = read('manifest') === '' ? [usualManifest(current)] : options.manifest;
  return fromAnywhere({ ...options, manifest }, current);
}

/** What every run of a command line is surrounded by: there is no job that it is a part of. */
export function terminalHost(
  workspace: string,
): Pick<Host, 'workspace' | 'environment' | 'event' | 'files' | 'now' | 'pace'> {
  return { workspace, environment: process.env, event: undefined, files: undefined, now: Date.now, pace: 1 };
}

/** What is to be said of a run that could not be started. */
function unstarted(mode: Mode, error: unknown): Validated {
  const faults = faultsIn(error);
  const document = { mode, failed: true, changed: false, ...errorsOf(faults) };
  return { ...document, ...findingsOf({ faults, warnings: [] }), manifest: [] };
}

/** Whether there is somebody at a terminal to be asked before something is written. */
function isAsked({ yes, writes }: { readonly yes: boolean; readonly writes: boolean }): boolean {
  const isJob = !/^(|0|false)$/i.test(process.env['CI'] ?? '');
  return writes && !yes && !isJob && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** The exit code of a process that Ctrl+C ended. */
export const INTERRUPTED = 130;

async function ask(stop: Stop, answers: Answer[]): Promise<Answer> {
  const { askToApply } = await import('./approval.ts');
  const answer = await askToApply({ input: process.stdin, output: process.stdout }, stop);
  answers.push(answer);
  return answer;
}

/** The faults as the log has them, and the first of them. */
function errorsOf(faults: readonly Fault[]): object {
  const said = faults.map(({ message, remedy, ...fault }) => ({
    ...fault,
    message: inTerminalWords(message),
    remedy: remedy && inTerminalWords(remedy),
  }));
  const errors = said.map(({ code, message, place, remedy }) => ({ code, message, ...place, remedy }));
  return { error: errors[0]?.message, errors };
}

/** Everything of a run for a script. Secrets in it are `***`: `--outputs` is the way to have them. */
function documentOf(outcome: RunOutcome, outputs: ReadonlyMap<string, string>): Findings {
  const { mode, changed, skipped = '', plan, results = [], drift, accepted, left } = outcome;
  const faults = [...outcome.faults, ...(drift === undefined ? [] : [drift])];
  const serviceAccounts = handedOutIn('serviceAccounts', outcome.credentials);
  const document = {
    mode,
    failed: faults.length > 0,
    changed,
    skipped,
    ...errorsOf(faults),
    ...findingsOf(outcome),
    digest: outputs.get('digest'),
    plan,
    changes: results,
    ...(accepted && { accepted: accepted.map(flat) }),
    ...(left && { left: left.map((one) => flat({ ...one, message: inTerminalWords(one.message) })) }),
    credentials: shownCredentials(handedOutIn('apps', outcome.credentials)),
    ...(serviceAccounts.size > 0 ? { serviceAccounts: shownCredentials(serviceAccounts) } : {}),
  };
  return document;
}

/** The same with its place beside the rest, as problems have it. */
function flat<T extends { readonly place?: Place | undefined }>({ place, ...rest }: T): object {
  return { ...place, ...rest };
}

/** A document as standard output has it. Data is redacted before it is encoded. */
async function documentText(
  { manifest, ...document }: Validated,
  format: Exclude<RunCommand['format'], 'text'>,
  keeper: SecretRegistry,
): Promise<string> {
  const shown = redacted(document, (text) => keeper.redact(text));
  const jsonOf = (data: object): string => `${escapedDocument(JSON.stringify(data, undefined, 2))}\n`;
  if (format === 'json') return jsonOf(shown);
  const { junitOf, sarifOf } = await import('./validate-formats.ts');
  return format === 'sarif' ? jsonOf(sarifOf({ ...shown, manifest })) : junitOf({ ...shown, manifest });
}
