/**
 * Sets of descriptors that a client has given to the daemon (QMP's add-fd), to be opened by the name /dev/fdset/N: so a
 * daemon uses files that it could not open itself. Descriptors belong to the process, and so do the sets.
 */
import * as fs from 'node:fs';
import { EACCES, ENOENT } from '../abi/errno.js';
import * as libc from '../abi/libc.js';
import { ControlError } from '../base/errors.js';
import type { AddfdInfo, FdsetInfo } from '../qmp/generated/types.js';

const O_ACCMODE = 3;
const O_DIRECT = process.arch === 'arm64' ? 0o200000 : 0o40000;

function failure(errno: number): Error {
  return Object.assign(new Error(), { errno: -errno });
}

export class FdSets {
  /** By number; each has descriptors, with what the client noted about them. */
  private readonly sets = new Map<number, Map<number, string | undefined>>();

  /** Takes a descriptor into a set: one that is there, or a new one. */
  add(fd: number, given: number | undefined, opaque: string | undefined): AddfdInfo {
    let id = given ?? 0;
    while (given === undefined && this.sets.has(id)) id++;
    const set = this.sets.get(id) ?? new Map<number, string | undefined>();
    this.sets.set(id, set.set(fd, opaque));
    return { 'fdset-id': id, fd };
  }

  /** Closes one descriptor of a set, or all. Files that were opened by it stay open. */
  remove(id: number, fd: number | undefined): void {
    const set = this.sets.get(id);
    if (!set || (fd !== undefined && !set.has(fd))) {
      const name = fd === undefined ? `fdset-id:${id}` : `fdset-id:${id}, fd:${fd}`;
      throw new ControlError(`File descriptor named '${name}' not found`);
    }
    for (const each of fd === undefined ? [...set.keys()] : [fd]) {
      set.delete(each);
      libc.close(each);
    }
    if (set.size === 0) this.sets.delete(id);
  }

  info(): FdsetInfo[] {
    return [...this.sets].map(([id, set]) => ({
      'fdset-id': id,
      fds: [...set].map(([fd, opaque]) => ({ fd, ...(opaque !== undefined && { opaque }) })),
    }));
  }

  /** Whether a path is the name of a set. */
  isName(path: string): boolean {
    return numberIn(path) !== undefined;
  }

  /** Opens a set by its name: a duplicate of a descriptor that has the access wanted. Throws with errno. */
  open(path: string, flags: number): number {
    const set = this.sets.get(numberIn(path) ?? -1);
    if (!set) throw failure(ENOENT);
    const access = (fd: number) => libc.fcntlInt(fd, libc.F_GETFL, 0) & O_ACCMODE;
    const wanted = flags & O_ACCMODE;
    const found =
      [...set.keys()].find((fd) => access(fd) === wanted) ??
      [...set.keys()].find((fd) => wanted === fs.constants.O_RDONLY && access(fd) === fs.constants.O_RDWR);
    if (found === undefined) throw failure(EACCES);
    const fd = libc.duplicate(found);
    if (fd < 0) throw failure(-fd);
    const status = libc.fcntlInt(fd, libc.F_GETFL, 0);
    const result = libc.fcntlInt(fd, libc.F_SETFL, (status & ~O_DIRECT) | (flags & O_DIRECT));
    if (result < 0) {
      libc.close(fd);
      throw failure(-result);
    }
    return fd;
  }
}

function numberIn(path: string): number | undefined {
  const digits = /^\/dev\/fdset\/([0-9]{1,15})$/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export const fdsets = new FdSets();
