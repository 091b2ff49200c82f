/** Paths as Windows and as other systems write them. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { commonFolder, isWithin, leadsOut, namesOf, withSlashes } from '../src/runtime/paths.ts';

const { win32, posix } = path;

test.each([
  ['..', true],
  ['..\\other', true],
  ['../other', true],
  ['D:\\other', true],
  ['D:/other', true],
  ['\\\\server\\share', true],
  ['.github\\smooch.yml', false],
  ['.github/smooch.yml', false],
  ['..hidden', false],
])('on Windows, %s leads out of a folder: %s', (relative, expected) => {
  expect(leadsOut(relative, win32)).toBe(expected);
});

test('on Windows a path has the same names with either separator, so a link among its folders is found', () => {
  expect(namesOf('.github/conf\\smooch.yml', win32)).toEqual(['.github', 'conf', 'smooch.yml']);
  expect(namesOf('.github/conf/smooch.yml', posix)).toEqual(['.github', 'conf', 'smooch.yml']);
});

test('elsewhere a backslash is a part of a name', () => {
  expect(namesOf('a\\b/c', posix)).toEqual(['a\\b', 'c']);
  expect(withSlashes('a\\b/c', posix)).toBe('a\\b/c');
});

test('a manifest is named with slashes', () => {
  expect(withSlashes('.github\\smooch.yml', win32)).toBe('.github/smooch.yml');
});

test('a folder that holds two files is found, and for two drives there is none', () => {
  expect(commonFolder('C:\\work\\app', 'C:\\work\\conf', win32)).toBe('C:\\work');
  expect(commonFolder('C:\\work', 'c:\\WORK\\conf', win32)).toBe('C:\\work');
  expect(commonFolder('C:\\work', 'D:\\conf', win32)).toBeUndefined();
  expect(commonFolder('/srv/app', '/srv/conf', posix)).toBe('/srv');
  expect(commonFolder('/srv', '/tmp/conf', posix)).toBe('/');
});

test('on Windows the case of a path does not count', () => {
  expect(isWithin('c:\\Work\\smooch.yml', 'C:\\work', win32)).toBe(true);
  expect(isWithin('/Srv/smooch.yml', '/srv', posix)).toBe(false);
});
