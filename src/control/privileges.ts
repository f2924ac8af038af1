/**
 * What the daemon gives up once it is ready: being root, and system calls that it does not make. The kernel keeps both
 * by thread, and this process has many, of V8, of libuv, of its own and of io_uring; all of them have to lose them.
 */
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { errnoOf, errnoText } from '../abi/errno.js';
import * as libc from '../abi/libc.js';
import * as seccomp from '../abi/seccomp.js';
import { ControlError } from '../base/errors.js';
import type { RunWithOptions, SandboxOptions } from '../qmp/generated/types.js';

const CAP_SYS_ADMIN = 21;
/** Threads of io_uring, which nobody can tell to change, end when they have been idle for five seconds. */
const THREADS_TIMEOUT_MS = 15_000;

function statusField(status: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(status)?.[1] ?? '';
}

/** Whether the main thread may mount, and what else CAP_SYS_ADMIN allows. */
export function isSystemAdministrator(): boolean {
  const effective = BigInt(`0x${statusField(readFileSync('/proc/thread-self/status', 'utf8'), 'CapEff')}`);
  return ((effective >> BigInt(CAP_SYS_ADMIN)) & 1n) === 1n;
}

/** A user by name, or by numbers: UID:GID. */
export interface User extends libc.UserIds {
  readonly name: string | undefined;
}

export function findUser({ user }: RunWithOptions): User {
  const numbers = /^(\d{1,9}):(\d{1,9})$/.exec(user);
  if (numbers) return { name: undefined, uid: Number(numbers[1]), gid: Number(numbers[2]) };
  const found = libc.userIds(user);
  if (!found) throw new ControlError(`There is no user '${user}': give the name of one, or UID:GID`);
  return { name: user, ...found };
}

/** Whose the exports are: the daemon's user, or whom it is to become. */
let owner: libc.UserIds = { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };

export function exportOwner(): libc.UserIds {
  return owner;
}

/** Exports belong to that user from now on. */
export function setExportOwner({ uid, gid }: libc.UserIds): void {
  owner = { uid, gid };
}

function hasFusermount(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, 'fusermount3'), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Throws where the options could not be carried out, or would leave a daemon that cannot end its exports. */
export function checkPrivileges(runWith: RunWithOptions | undefined, sandbox: SandboxOptions | undefined): void {
  const mayMount = isSystemAdministrator();
  if (runWith) {
    const { uid } = findUser(runWith);
    if (process.geteuid?.() !== 0) throw new ControlError('--run-with: only root can become another user');
    if (uid === 0) throw new ControlError('--run-with: the user is root, which the daemon is already: leave it out');
    if (!libc.isKnownUser(uid))
      throw new ControlError(
        `--run-with: user ${uid} has no name, and fusermount3, which unmounts a user's exports, wants one`,
      );
    if (!hasFusermount())
      throw new ControlError(
        "--run-with: a user unmounts exports through fusermount3, which is not installed: install the package 'fuse3'",
      );
  }
  if (!sandbox?.enable) return;
  const { elevateprivileges = 'allow', spawn = 'allow' } = sandbox;
  if ((runWith || !mayMount) && (elevateprivileges !== 'allow' || spawn === 'deny'))
    throw new ControlError(
      '--sandbox: without root, exports are unmounted by fusermount3, a setuid program that elevateprivileges and spawn would stop: allow both',
    );
  if (!mayMount) throw new ControlError('--sandbox: needs root (CAP_SYS_ADMIN) to begin with; see --run-with');
}

/** Installs the filter in every thread. Throws. */
export function enterSandbox(options: SandboxOptions): void {
  if (!options.enable) return;
  const { obsolete = 'deny', elevateprivileges = 'allow', spawn = 'allow', resourcecontrol = 'allow' } = options;
  const denied = [
    ...seccomp.NEVER,
    ...(obsolete === 'deny' ? seccomp.OBSOLETE : []),
    ...(elevateprivileges === 'deny' ? seccomp.CHANGE_PRIVILEGES : []),
    ...(resourcecontrol === 'deny' ? seccomp.CONTROL_RESOURCES : []),
    ...(spawn === 'deny' ? seccomp.START_PROGRAMS : []),
  ];
  const program = seccomp.filterProgram({ denied, threadsOnly: spawn === 'deny' });
  const result = libc.filterSystemCalls(program, elevateprivileges !== 'allow');
  if (result < 0) throw new ControlError(`--sandbox: the kernel refuses the filter: ${errnoText(result)}`);
}

/** The threads that have more than the user has, by what the kernel says of them. */
function privilegedThreads({ uid, gid }: libc.UserIds): string[] {
  return readdirSync('/proc/self/task').filter((thread) => {
    let status: string;
    try {
      status = readFileSync(`/proc/self/task/${thread}/status`, 'utf8');
    } catch {
      return false; // It has ended meanwhile.
    }
    const all = (name: string, id: number) =>
      statusField(status, name)
        .split(/\s+/)
        .every((word) => word === String(id));
    const none = (name: string) => /^0+$/.test(statusField(status, name));
    return !(all('Uid', uid) && all('Gid', gid) && ['CapInh', 'CapPrm', 'CapEff', 'CapAmb'].every(none));
  });
}

/** Throws where the user could not unmount an export for want of a way to it. */
function checkReachable({ uid, gid }: User, mountpoint: string): void {
  const folder = dirname(mountpoint);
  process.setegid?.(gid);
  process.seteuid?.(uid);
  try {
    statSync(`${folder}/.`);
  } catch (error) {
    throw new ControlError(
      `--run-with: the user could not unmount the export at '${mountpoint}': ${errnoText(errnoOf(error))} in '${folder}'`,
    );
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/**
 * Becomes the user, in every thread, without any capability. libc changes all threads that it knows of; those that the
 * kernel has made for io_uring keep what they began with, and are waited for. Throws where one stays.
 */
export async function becomeUser(user: User, mountpoints: readonly string[]): Promise<void> {
  for (const mountpoint of mountpoints) checkReachable(user, mountpoint);
  if (user.name === undefined) process.setgroups?.([]);
  else {
    const result = libc.setUserGroups(user.name, user.gid);
    if (result < 0) throw new ControlError(`--run-with: the user's groups cannot be set: ${errnoText(result)}`);
  }
  process.setgid?.(user.gid);
  process.setuid?.(user.uid);
  const end = Date.now() + THREADS_TIMEOUT_MS;
  for (;;) {
    const left = privilegedThreads(user);
    if (left.length === 0) return;
    if (Date.now() > end)
      throw new ControlError(
        `--run-with: thread ${left[0]} keeps root's privileges: let no client use the exports before the daemon is ready`,
      );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
