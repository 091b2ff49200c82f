/** Which `gh` and `git` a command starts: never one that the checkout holds. */

import { describe, expect, test } from 'vitest';
import { programNamed } from '../../src/runtime/program.ts';

/** A Windows machine with these files. */
const windows = (folders: string, ...files: readonly string[]) => ({
  platform: 'win32' as const,
  folders,
  exists: (file: string): boolean => files.includes(file),
});

describe('on Windows', () => {
  test('it is the first that PATH has', () => {
    const machine = windows(
      String.raw`C:\Windows;"C:\Program Files\GitHub CLI";D:\tools`,
      String.raw`C:\Program Files\GitHub CLI\gh.exe`,
      String.raw`D:\tools\gh.exe`,
    );
    expect(programNamed('gh', machine)).toBe(String.raw`C:\Program Files\GitHub CLI\gh.exe`);
  });

  test.each(['', '.', ';;', String.raw`.;bin;..\bin;C:`])(
    'none is taken from the current folder, with the PATH "%s"',
    (folders) => {
      const machine = windows(
        folders,
        'gh.exe',
        String.raw`bin\gh.exe`,
        String.raw`..\bin\gh.exe`,
        'C:gh.exe',
      );
      expect(programNamed('gh', machine)).toBeUndefined();
    },
  );
});

test('elsewhere PATH alone is looked at, by its name', () => {
  expect(programNamed('gh', { ...windows('/usr/bin'), platform: 'linux' })).toBe('gh');
});
