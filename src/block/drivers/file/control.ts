/** The control half of `file` and `host_device`: opening, locking, describing. */
import * as fs from 'node:fs';
import { promisify } from 'node:util';
import { EACCES, EINVAL, EOPNOTSUPP, EPERM, EROFS, errnoOf, errnoText } from '../../../abi/errno.js';
import { ControlError } from '../../../base/errors.js';
import { clearDeadMount, isOwnExport } from '../../../export/fuse/mount.js';
import type { BlockdevOptions } from '../../../qmp/generated/types.js';
import { type FileDescription, TRANSFER_RING, type Transfer } from '../../contracts.js';
import type { BlockDriver, NodeControl, OpenContext } from '../../control.js';
import { FdStore } from '../../fd-store.js';
import { fdsets } from '../../fdsets.js';
import { PERM_RESIZE, PERM_WRITE } from '../../permissions.js';
import { SharedLength } from '../../shared-length.js';
import { giveShared } from '../../shared-memory.js';
import { flushMemory } from './flusher.js';
import { SharedLocks } from './locks.js';
import { deviceNumber, transferOf } from './transfer.js';

const O_CLOEXEC = 0o2000000;
/**
 * Reading must not write. Where the time of the last access is to be noted, a read may wait for a file system's
 * journal, and that for a request to the very worker that reads.
 */
const O_NOATIME = 0o1000000;
const O_DIRECT = process.arch === 'arm64' ? 0o200000 : 0o40000;

type Options = Extract<BlockdevOptions, { driver: 'file' | 'host_device' }>;

/** Ways to open that mean "not for writing", after which auto-read-only opens read-only. */
const NOT_WRITABLE = [EACCES, EROFS, EPERM];

// What waits for the file waits in a thread of libuv's: the main thread goes on.
const openAsync = promisify(fs.open);
const fstat = promisify(fs.fstat);

async function openFile(filename: string, flags: number): Promise<number> {
  if (fdsets.isName(filename)) return fdsets.open(filename, flags);
  try {
    return await openAsync(filename, flags | O_CLOEXEC | O_NOATIME);
  } catch (error) {
    // It is for the file's owner, and root.
    if (errnoOf(error) !== EPERM) throw error;
    return openAsync(filename, flags | O_CLOEXEC);
  }
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
  private readonly flushMemory = flushMemory();
  private readonly locks: SharedLocks | undefined;

  constructor(
    private readonly driver: 'file' | 'host_device',
    readonly filename: string,
    readonly fd: number,
    private readonly bufferedFd: number,
    readonly readOnly: boolean,
    private readonly options: Options,
    replaced: FileControl | undefined,
  ) {
    const length = deviceOrFileLength(fd);
    if (length > Number.MAX_SAFE_INTEGER) {
      throw new ControlError(`'${filename}' has ${length} bytes, and more than 2^53 - 1 are not supported`);
    }
    // Whoever reads through this node goes on with the length that they know.
    this.size = replaced?.size ?? new SharedLength();
    this.size.bytes = length;
    this.store = new FdStore(bufferedFd >= 0 ? bufferedFd : fd, this.size, driver === 'host_device');
    const throughRing = options.driver === 'host_device' || options.cache?.direct || options.aio === 'threads';
    this.transfer = throughRing ? TRANSFER_RING : transferOf(fd);
    this.locks = options.locking === 'off' ? undefined : (replaced?.locks?.share() ?? SharedLocks.of(fd, filename));
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
      flushMemory: this.flushMemory,
    };
  }

  permissionsChanged(permissions: number, shared: number): void {
    const writing = permissions & (PERM_WRITE | PERM_RESIZE);
    // Several exports of one daemon may write to a node, but no other process beside them.
    this.locks?.set(permissions, writing ? shared & ~(PERM_WRITE | PERM_RESIZE) : shared);
  }

  async resize(length: number): Promise<number> {
    return this.size.locked(() => {
      if (this.driver === 'host_device') {
        // A device is as long as it is; it may have become longer.
        if (length !== deviceOrFileLength(this.fd)) return -EOPNOTSUPP;
        this.size.bytes = length;
        return 0;
      }
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
    const stat = await fstat(this.fd);
    return stat.isFile() ? stat.blocks * 512 : this.size.bytes;
  }

  async close(): Promise<void> {
    fs.closeSync(this.fd);
    if (this.bufferedFd >= 0) fs.closeSync(this.bufferedFd);
    this.locks?.release();
    giveShared(this.flushMemory);
  }
}

/** A regular file's size, or a block device's, which stat(2) does not tell: /sys does. */
function deviceOrFileLength(fd: number): number {
  const stat = fs.fstatSync(fd);
  if (!stat.isBlockDevice()) return stat.size;
  return Number(fs.readFileSync(`/sys/dev/block/${deviceNumber(stat.rdev)}/size`, 'utf8')) * 512;
}

async function open(options: Options, context: OpenContext): Promise<NodeControl> {
  const replaced = context.replaces as FileControl | undefined;
  if (replaced && replaced.filename !== options.filename) {
    throw new ControlError(
      `Cannot change the option 'filename' of node '${context.nodeName}': open another node, and name that to whoever reads this one`,
    );
  }
  const { filename } = options;
  // By the descriptor that it has: the file may have been renamed since.
  const path = replaced && !fdsets.isName(filename) ? `/proc/self/fd/${replaced.fd}` : filename;
  if (!replaced) {
    await clearDeadMount(filename);
    if (await isOwnExport(filename)) {
      throw new ControlError(`'${filename}' is an export of this storaged: name the exported node instead of the file`);
    }
  }
  const direct = options.cache?.direct ?? false;
  const extra = direct ? O_DIRECT : 0;
  let readOnly = options['read-only'] ?? false;
  let fd: number;
  try {
    fd = await openFile(path, (readOnly ? fs.constants.O_RDONLY : fs.constants.O_RDWR) | extra);
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
    fd = await openFile(path, fs.constants.O_RDONLY | extra);
  }
  let bufferedFd = -1;
  try {
    const stat = await fstat(fd);
    if (options.driver === 'file' && !stat.isFile()) {
      throw new ControlError(
        `'${filename}' is not a regular file${stat.isBlockDevice() ? ': use the driver host_device for a block device' : ''}`,
      );
    }
    if (options.driver === 'host_device' && !stat.isBlockDevice()) {
      throw new ControlError(`'${filename}' is not a block device: use the driver file for a regular file`);
    }
    // Requests that are not aligned for O_DIRECT go through the page cache, by the file that is already open.
    if (direct) {
      bufferedFd = await openFile(`/proc/self/fd/${fd}`, readOnly ? fs.constants.O_RDONLY : fs.constants.O_RDWR);
    }
    return new FileControl(options.driver, filename, fd, bufferedFd, readOnly, options, replaced);
  } catch (error) {
    fs.closeSync(fd);
    if (bufferedFd >= 0) fs.closeSync(bufferedFd);
    throw error instanceof ControlError ? error : cannotOpen(filename, error);
  }
}

export const fileDriver: BlockDriver<Options> = { open };
