/** Making image files: blockdev-create with the driver `file`. */
import * as fs from 'node:fs';
import { promisify } from 'node:util';
import { EEXIST, ENOSPC, EOPNOTSUPP, errnoOf, errnoText } from '../../../abi/errno.js';
import * as libc from '../../../abi/libc.js';
import { ControlError } from '../../../base/errors.js';
import type { JobControl } from '../../../jobs/job.js';
import type { BlockdevCreateOptions } from '../../../qmp/generated/types.js';
import { fdsets } from '../../fdsets.js';
import { IoError } from '../../image-store.js';
import { PERM_ALL, PERM_RESIZE, PERM_WRITE } from '../../permissions.js';
import type { CreateContext } from '../create.js';
import { ImageLocks } from './locks.js';

type Options = Extract<BlockdevCreateOptions, { driver: 'file' }>;

const O_CLOEXEC = 0o2000000;
/** Zeroes are written in pieces of this many bytes: between two of them the job can be paused. */
const WRITE_BYTES = 1 << 20;
/** Space is taken in pieces of this many bytes. */
const ALLOCATE_BYTES = 1 << 30;

// linux/fs.h
const FS_IOC_GETFLAGS = 0x80086601;
const FS_IOC_SETFLAGS = 0x40086602;
const FS_NOCOW_FL = 0x00800000;
const FS_IOC_FSGETXATTR = 0x801c581f;
const FS_IOC_FSSETXATTR = 0x401c5820;
const FS_XFLAG_EXTSIZE = 0x00000800;

// What waits for the file waits in a thread of libuv's: the main thread goes on.
const open = promisify(fs.open);
const truncate = promisify(fs.ftruncate);
const write = promisify(fs.write);
const sync = promisify(fs.fsync);
const stat = promisify(fs.fstat);
const statfs = promisify(fs.statfs);

/** Opens the file, making it if there is none; whether it was made. */
async function openOrMake(filename: string): Promise<{ fd: number; made: boolean }> {
  const { O_RDWR, O_CREAT, O_EXCL } = fs.constants;
  if (fdsets.isName(filename)) return { fd: fdsets.open(filename, O_RDWR), made: false };
  try {
    return { fd: await open(filename, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644), made: true };
  } catch (error) {
    if (errnoOf(error) !== EEXIST) throw error;
    return { fd: await open(filename, O_RDWR | O_CLOEXEC), made: false };
  }
}

/** Without copy on write: only where the file system knows that, and only while the file is empty. */
function setNoCow(fd: number): void {
  const flags = new Uint32Array(2);
  if (libc.ioctl(fd, FS_IOC_GETFLAGS, flags) < 0) return;
  flags[0] = (flags[0] as number) | FS_NOCOW_FL;
  libc.ioctl(fd, FS_IOC_SETFLAGS, flags);
}

/** 0 or -errno. */
function setExtentSizeHint(fd: number, bytes: number): number {
  // struct fsxattr: fsx_xflags, fsx_extsize, three more, padding.
  const attributes = new Uint32Array(7);
  const result = libc.ioctl(fd, FS_IOC_FSGETXATTR, attributes);
  if (result < 0) return result;
  attributes[0] = (attributes[0] as number) | FS_XFLAG_EXTSIZE;
  attributes[1] = bytes;
  return libc.ioctl(fd, FS_IOC_FSSETXATTR, attributes);
}

/**
 * Throws where the file system has no room for a file of `size` bytes in the place of this one. Taken piece by piece,
 * the space of a file system in memory could be all that the machine has.
 */
async function requireSpace(fd: number, size: number): Promise<void> {
  const { blocks, bfree, bsize } = await statfs(`/proc/self/fd/${fd}`);
  // None at all has one without a limit.
  if (blocks > 0 && size > bfree * bsize + (await stat(fd)).blocks * 512) throw new IoError(ENOSPC);
}

async function allocate(fd: number, size: number, job: JobControl): Promise<void> {
  for (let at = 0; at < size; at += ALLOCATE_BYTES) {
    const length = Math.min(ALLOCATE_BYTES, size - at);
    const result = await libc.fallocate(fd, 0, at, length);
    if (result < 0) {
      const hint = result === -EOPNOTSUPP ? '; its file system does not do it: say preallocation=full' : '';
      throw new ControlError(`Could not preallocate data for the new file: ${errnoText(result)}${hint}`);
    }
    job.advance(length);
    await job.throttle(length);
  }
}

async function writeZeroes(fd: number, size: number, job: JobControl): Promise<void> {
  const zeroes = Buffer.alloc(Math.min(WRITE_BYTES, size));
  for (let at = 0; at < size; ) {
    const { bytesWritten } = await write(fd, zeroes, 0, Math.min(WRITE_BYTES, size - at), at);
    at += bytesWritten;
    job.advance(bytesWritten);
    await job.throttle(bytesWritten);
  }
  await sync(fd);
}

export async function createFile(options: Options, { job, warn }: CreateContext): Promise<void> {
  const { filename, size, preallocation = 'off' } = options;
  if (preallocation === 'metadata') throw new ControlError("Unsupported preallocation mode 'metadata'");
  // Without preallocation there is one thing to do.
  job.setTotal(preallocation === 'off' ? 1 : size);
  const failed = (error: unknown) =>
    error instanceof ControlError
      ? error
      : new ControlError(`Could not create '${filename}': ${errnoText(errnoOf(error))}`);
  const { fd, made } = await openOrMake(filename).catch((error: unknown) => {
    throw failed(error);
  });
  let ours = made;
  try {
    // Nobody who has it open may write to it, or lose what he reads; the locks go with the descriptor.
    new ImageLocks(fd, filename, false).set(PERM_WRITE | PERM_RESIZE, PERM_ALL & ~(PERM_WRITE | PERM_RESIZE));
    if (preallocation !== 'off') await requireSpace(fd, size);
    ours = true;
    await truncate(fd, 0);
    if (options.nocow) setNoCow(fd);
    const hint = options['extent-size-hint'] ?? 0;
    const hinted = hint > 0 ? setExtentSizeHint(fd, hint) : 0;
    if (hinted < 0) warn(`'${filename}' has no extent size hint: ${errnoText(hinted)}`);
    if (preallocation === 'falloc') await allocate(fd, size, job);
    await truncate(fd, size);
    if (preallocation === 'full') await writeZeroes(fd, size, job);
    if (preallocation === 'off') job.advance(1);
  } catch (error) {
    if (made) fs.rmSync(filename, { force: true });
    else if (ours) await truncate(fd, 0).catch(() => {});
    throw failed(error);
  } finally {
    fs.closeSync(fd);
  }
}
