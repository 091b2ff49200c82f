/** `smooch-provision migrate`: what it reads, writes and says. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { modeFrom, parseMigrate } from '../../src/cli/commands.ts';
import { migrateFiles, type Terminal } from '../../src/cli/migrate/command.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';
import { v1App, v2App } from './reading.ts';

const OLD = v1App('webhooks: { inbox: { target: https://a.example/, triggers: [message:appUser] } }');
const NEW = v2App('webhooks: { inbox: { target: https://a.example/, triggers: [conversation:message] } }');

interface Said {
  readonly out: string;
  readonly told: string;
}

/** Runs the command with these options in a workspace. */
async function migrate(workspace: string, ...args: readonly string[]): Promise<Said> {
  const asked = parseMigrate(args);
  if (asked === 'help') throw new Error('the options ask for help');
  const [out, told]: [string[], string[]] = [[], []];
  const terminal: Terminal = { workspace, out: (text) => out.push(text), tell: (line) => told.push(line) };
  await migrateFiles(asked, terminal);
  return { out: out.join(''), told: told.join('\n') };
}

const text = (folder: string, name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

describe('smooch-provision migrate', () => {
  test('prints the new manifest, tells what to review, and leaves the file alone', async () => {
    await inWorkspace({ [MANIFEST]: OLD }, async (folder) => {
      const { out, told } = await migrate(folder);
      expect(out).toBe(NEW);
      expect(await text(folder, MANIFEST)).toBe(OLD);
      expect(told).toContain(`${MANIFEST}:2:6: api: v1.1 is now v2`);
      expect(told).toMatch(
        /for you to review:\n.*smooch\.yml:6:65: apps\.support\.webhooks\.inbox\.triggers: message:appUser is now/,
      );
      expect(told).toContain('prune: all');
    });
  });

  test('writes to a file, or over the old one', async () => {
    await inWorkspace({ 'old.yml': OLD }, async (folder) => {
      expect((await migrate(folder, '-f', 'old.yml', '--output', 'new.yml')).out).toBe('');
      expect(await text(folder, 'new.yml')).toBe(NEW);
      expect(await text(folder, 'old.yml')).toBe(OLD);
      await migrate(folder, '--file', 'old.yml', '--in-place');
      expect(await text(folder, 'old.yml')).toBe(NEW);
    });
  });

  test('rewrites several files in place only, and none of them if one is wrong', async () => {
    const other = 'version: 1\napps: { shop: { name: Shop } }\n';
    await inWorkspace({ 'a.yml': OLD, 'b.yml': other, 'c.yml': 'apps: [\n' }, async (folder) => {
      await expect(migrate(folder, '-f', '[ab].yml', '-f', 'a.yml', '-f', 'b.yml')).rejects.toThrow();
      await expect(migrate(folder, '-f', 'a.yml', '-f', 'b.yml')).rejects.toThrow('2 files');
      await expect(migrate(folder, '-f', '*.yml', '--in-place')).rejects.toThrow('The manifest has');
      expect(await text(folder, 'a.yml')).toBe(OLD);
      await migrate(folder, '-f', 'a.yml', '-f', 'b.yml', '--in-place');
      expect(await text(folder, 'a.yml')).toBe(NEW);
      expect(await text(folder, 'b.yml')).toBe(other);
    });
  });

  test('says so when there is nothing to migrate', async () => {
    await inWorkspace({ [MANIFEST]: NEW }, async (folder) => {
      expect(await migrate(folder)).toEqual({
        out: NEW,
        told: 'The manifest is v2 already: nothing is changed.',
      });
    });
  });

  test('refuses options that make no sense, and is known to the hint for a wrong command', () => {
    expect(() => parseMigrate(['--output', 'x', '--in-place'])).toThrow('both given');
    expect(() => parseMigrate(['--in-plase'])).toThrow('Did you mean --in-place?');
    expect(parseMigrate(['-h'])).toBe('help');
    expect(() => modeFrom('migrat')).toThrow(expect.objectContaining({ remedy: 'Did you mean `migrate`?' }));
  });
});
