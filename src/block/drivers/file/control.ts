/** The control half of `file` and `host_device`: opening, locking, describing. */
import * as fs from 'node:fs';
import { EACCES, EINVAL, EOPNOTSUPP, EPERM, EROFS, errnoOf, errnoText } from '../../../abi/errno.js';
import { TMPFS_MAGIC } from '../../../abi/libc.js';
import { ControlError } from '../../../base/errors.js';
import { clearDeadMount } from '../../../export/fuse/mount.js';
import type { BlockdevOptions } from '../../../qmp/generated/types.js';
import {
  type FileDescription,
  TRANSFER_INLINE,
  TRANSFER_RING,
  TRANSFER_TRY_INLINE,
  type Transfer,
} from '../../contracts.js';
import type { BlockDriver, NodeControl, OpenContext } from '../../control.js';
import { FdStore } from '../../fd-store.js';
import { PERM_RESIZE, PERM_WRITE } from '../../permissions.js';
import { SharedLength } from '../../shared-length.js';
import { ImageLocks } from './locks.js';

const O_CLOEXEC = 0o2000000;
const O_DIRECT = process.arch === 'arm64' ? 0o200000 : 0o40000;

type Options = Extract<BlockdevOptions, { driver: 'file' | 'host_device' }>;

/** Ways to open that mean "not for writing", after which auto-read-only opens read-only. */
const NOT_WRITABLE = [EACCES, EROFS, EPERM];

function openFile(filename: string, flags: number): number {
  return fs.openSync(filename, flags | O_CLOEXEC);
}

function cannotOpen(filename: string, error: unknown, hint = ''): ControlError {
  return new ControlError(`Could not open '${filename}': ${errnoText(errnoOf(error))}${hint}`, 'GenericError', {
    cause: error,
  });
}

class FileControl implements NodeControl {
  readonly children = [];
  readonly size: SharedLength;
  readonly store: FdStore;
  private readonly transfer: Transfer;
  private readonly locks: ImageLocks | undefined;

  constructor(
    private readonly driver: 'file' | 'host_device',
    readonly filename: string,
    private readonly fd: number,
    private readonly bufferedFd: number,
    readonly readOnly: boolean,
    private readonly options: Options,
  ) {
    this.size = new SharedLength();
    this.size.bytes = deviceOrFileLength(fd);
    this.store = new FdStore(bufferedFd >= 0 ? bufferedFd : fd, this.size);
    this.transfer = transferOf(fd, options);
    this.locks = options.locking === 'off' ? undefined : new ImageLocks(fd, filename);
  }

  get wholeFileFd(): number {
    return this.driver === 'file' ? this.fd : -1;
  }

  describe(id: number): FileDescription {
    return {
      id,
      driver: this.driver,
      size: this.size.buffer,
      fd: this.fd,
      bufferedFd: this.bufferedFd,
      transfer: this.transfer,
      readOnly: this.readOnly,
      discard: this.options.discard === 'unmap',
      noFlush: this.options.cache?.['no-flush'] ?? false,
    };
  }

  permissionsChanged(permissions: number, shared: number): void {
    const writing = permissions & (PERM_WRITE | PERM_RESIZE);
    if (writing && this.readOnly)
      throw new ControlError(`'${this.filename}' is opened read-only: open its node with read-only=off`);
    // Several exports of one daemon may write to a node, but no other process beside them.
    this.locks?.set(permissions, writing ? shared & ~(PERM_WRITE | PERM_RESIZE) : shared);
  }

  async resize(length: number): Promise<number> {
    return this.size.locked(() => {
      if (this.driver === 'host_device') return length === this.size.bytes ? 0 : -EOPNOTSUPP;
      try {
        fs.ftruncateSync(this.fd, length);
      } catch (error) {
        return -errnoOf(error);
      }
      this.size.bytes = length;
      return 0;
    });
  }

  async allocatedBytes(): Promise<number> {
    const stat = fs.fstatSync(this.fd);
    return stat.isFile() ? stat.blocks * 512 : this.size.bytes;
  }

  async close(): Promise<void> {
    fs.closeSync(this.fd);
    if (this.bufferedFd >= 0) fs.closeSync(this.bufferedFd);
  }
}

/** tmpfs always takes the calling thread, direct I/O never; a file in the page cache wherever it does not wait. */
function transferOf(fd: number, options: Options): Transfer {
  if (options.driver === 'host_device' || options.cache?.direct || options.aio === 'threads') return TRANSFER_RING;
  return fs.statfsSync(`/proc/self/fd/${fd}`).type === TMPFS_MAGIC ? TRANSFER_INLINE : TRANSFER_TRY_INLINE;
}

/** A regular file's size, or a block device's, which stat(2) does not tell: /sys does. */
function deviceOrFileLength(fd: number): number {
  const stat = fs.fstatSync(fd);
  if (!stat.isBlockDevice()) return stat.size;
  const major = Number((BigInt(stat.rdev) >> 8n) & 0xfffn);
  const minor = (stat.rdev & 0xff) | ((stat.rdev >> 12) & 0xfff00);
  return Number(fs.readFileSync(`/sys/dev/block/${major}:${minor}/size`, 'utf8')) * 512;
}

async function open(options: Options, _context: OpenContext): Promise<NodeControl> {
  const { filename } = options;
  await clearDeadMount(filename);
  const direct = options.cache?.direct ?? false;
  const extra = direct ? O_DIRECT : 0;
  let readOnly = options['read-only'] ?? false;
  let fd: number;
  try {
    fd = openFile(filename, (readOnly ? fs.constants.O_RDONLY : fs.constants.O_RDWR) | extra);
  } catch (error) {
    if (errnoOf(error) === EINVAL && direct) {
      throw cannotOpen(filename, error, '; its file system does not do direct I/O: say cache.direct=off');
    }
    const retry = !readOnly && options['auto-read-only'] && NOT_WRITABLE.includes(errnoOf(error));
    if (!retry) {
      const hint = !readOnly && NOT_WRITABLE.includes(errnoOf(error)) ? '; say read-only=on if reading is enough' : '';
      throw cannotOpen(filename, error, hint);
    }
    readOnly = true;
    fd = openFile(filename, fs.constants.O_RDONLY | extra);
  }
  let bufferedFd = -1;
  try {
    const stat = fs.fstatSync(fd);
    if (options.driver === 'file' && !stat.isFile()) {
      throw new ControlError(
        `'${filename}' is not a regular file${stat.isBlockDevice() ? ': use the driver host_device for a block device' : ''}`,
      );
    }
    if (options.driver === 'host_device' && !stat.isBlockDevice()) {
      throw new ControlError(`'${filename}' is not a block device: use the driver file for a regular file`);
    }
    // Requests that are not aligned for O_DIRECT go through the page cache, by the file that is already open.
    if (direct) bufferedFd = openFile(`/proc/self/fd/${fd}`, readOnly ? fs.constants.O_RDONLY : fs.constants.O_RDWR);
    return new FileControl(options.driver, filename, fd, bufferedFd, readOnly, options);
  } catch (error) {
    fs.closeSync(fd);
    if (bufferedFd >= 0) fs.closeSync(bufferedFd);
    throw error instanceof ControlError ? error : cannotOpen(filename, error);
  }
}

export const fileDriver: BlockDriver<Options> = { open };
