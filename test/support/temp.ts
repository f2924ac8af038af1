import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Test } from 'tap';
import { mountsBelow, unmountAllSync } from './mounts.js';
import { killAllSync } from './process.js';

/**
 * The start of the name of every temporary directory of one run of the test suite: the test runner is the parent of
 * each test file's process, so a check in one file can find what another has left behind.
 */
export const runPrefix = `storaged-test-${process.ppid}-`;

const directories = new Set<string>();

/** A directory that goes, with every mount in it, when the test ends. */
export function tempDir(t: Test, base = tmpdir()): string {
  const path = mkdtempSync(join(realpathSync(base), runPrefix));
  directories.add(path);
  t.teardown(() => removeDir(path));
  return path;
}

function removeDir(path: string): void {
  unmountAllSync(path);
  if (mountsBelow(path).length > 0) return;
  rmSync(path, { recursive: true, force: true });
  directories.delete(path);
}

/** The loop devices whose backing file's path contains a text. */
export function loopDevices(text: string): string[] {
  const { stdout } = spawnSync('losetup', ['--list', '--noheadings', '--output', 'NAME,BACK-FILE'], {
    encoding: 'utf8',
  });
  return (stdout ?? '').split('\n').filter((line) => line.includes(text));
}

// A test file that fails half-way, or is ended by the runner's time limit, must not leave anything either.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
process.on('exit', () => {
  killAllSync();
  for (const path of directories) removeDir(path);
});
