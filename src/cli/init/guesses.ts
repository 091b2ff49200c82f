/** What a checkout tells about itself: its repository on GitHub, its main branch, its commit. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { programNamed } from '../../runtime/program.ts';

/** A repository on a server. */
export interface Remote {
  /** Such as `github.com`; where it is one of SSH's own configuration, nothing else knows it. */
  readonly host: string;
  /** Owner and name, such as `acme/messaging`. */
  readonly repository: string;
}

/** What git knows of a folder; parts stay undefined where there is no git, no remote or no commit. */
export interface Checkout {
  /** Its root, by its real path. */
  readonly root: string | undefined;
  /** Where it comes from. */
  readonly remote: Remote | undefined;
  /** The branch that pull requests are merged into. */
  readonly branch: string | undefined;
  /** The commit that is checked out, in full. */
  readonly commit: string | undefined;
}

/** Asks git about the checkout that `folder` lies in. Nothing is thrown: what git does not tell is undefined. */
export async function checkoutAt(folder: string): Promise<Checkout> {
  const [root, remote, head, commit] = await Promise.all([
    git(folder, 'rev-parse', '--show-toplevel'),
    git(folder, 'config', '--get', 'remote.origin.url'),
    git(folder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD'),
    git(folder, 'rev-parse', '--verify', 'HEAD'),
  ]);
  const branch = head?.replace(/^origin\//, '');
  return {
    root,
    remote: remote === undefined ? undefined : remoteIn(remote),
    // What git allows in a name and a workflow reads as a pattern is left out.
    branch: branch !== undefined && /^[A-Za-z][\w./-]*$/.test(branch) ? branch : undefined,
    commit: commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined,
  };
}

/** The repository in a remote's address (`git@host:owner/name.git`, `https://host/owner/name`), undefined for a path. */
export function remoteIn(address: string): Remote | undefined {
  const [, host = '', path = ''] =
    /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address) ??
    /^[\w.-]+@([\w.-]+):(.+)$/.exec(address) ??
    [];
  const repository = path.replace(/\/+$/, '').replace(/\.git$/, '');
  return /^[\w.-]+\/[\w.-]+$/.test(repository) ? { host, repository } : undefined;
}

const run = promisify(execFile);

async function git(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  const program = programNamed('git');
  if (program === undefined) return undefined;
  try {
    const { stdout } = await run(program, ['-C', folder, ...args], { timeout: 5_000 });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
