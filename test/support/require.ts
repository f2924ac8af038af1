import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Test } from 'tap';

const URING_SWITCH = '/sys/module/fuse/parameters/enable_uring';

/**
 * Each of these says whether a test can run, and skips it with the reason when it cannot. What the main job needs must be
 * there where CI is set to 'true': a suite that skips its main job there has not passed.
 */
function demand(t: Test, reason: string | undefined, main: boolean): boolean {
  if (reason === undefined) return true;
  if (main && process.env.CI === 'true') {
    t.fail(`the main job cannot be tested: ${reason}`);
    t.end();
  } else {
    t.plan(0, reason);
  }
  return false;
}

export function requireRoot(t: Test): boolean {
  return demand(t, process.getuid?.() === 0 ? undefined : 'needs root', true);
}

/** What every test of an export needs. */
export function requireFuse(t: Test): boolean {
  if (!requireRoot(t)) return false;
  return demand(t, canOpen('/dev/fuse') ? undefined : 'needs /dev/fuse', true);
}

export function requireUring(t: Test): boolean {
  if (!requireFuse(t)) return false;
  return demand(t, uringEnabled() ? undefined : `needs Y in ${URING_SWITCH} (Linux 6.14 and later have it)`, true);
}

export function requireCommand(t: Test, ...commands: string[]): boolean {
  const missing = commands.filter((command) => !hasCommand(command));
  return demand(t, missing.length === 0 ? undefined : `needs ${missing.join(', ')}`, false);
}

export function requireLoop(t: Test): boolean {
  return demand(t, canOpen('/dev/loop-control') ? undefined : 'needs loop devices', false);
}

export function uringEnabled(): boolean {
  return existsSync(URING_SWITCH) && readFileSync(URING_SWITCH, 'utf8').startsWith('Y');
}

export function hasCommand(command: string): boolean {
  // Ordinary users often lack the sbin directories, where the tools for file systems are.
  const path = `${process.env.PATH ?? ''}${delimiter}/usr/sbin${delimiter}/sbin`;
  return path.split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function canOpen(path: string): boolean {
  return spawnSync('sh', ['-c', `: <>${path}`], { stdio: 'ignore' }).status === 0;
}
