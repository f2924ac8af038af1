/**
 * Mounting and unmounting a FUSE export: /dev/fuse, mount(2), INIT, and every way to end a connection. Control plane.
 */
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EBUSY, EINVAL, ENODEV, ENOTCONN, EPERM, errnoName, errnoOf } from '../../abi/errno.js';
import * as fuse from '../../abi/fuse.js';
import * as libc from '../../abi/libc.js';
import { ControlError } from '../../base/errors.js';
import { type Mount, topMount } from '../../control/mountinfo.js';

const FSTYPE = 'fuse.storaged';
const ENABLE_URING = '/sys/module/fuse/parameters/enable_uring';
const O_CLOEXEC = 0o2000000;
const MAX_BACKGROUND = 65535;

/** Throws with what to do where the kernel does not offer FUSE-over-io_uring. */
export function requireFuseOverIoUring(): void {
  let enabled: string;
  try {
    enabled = fs.readFileSync(ENABLE_URING, 'utf8').trim();
  } catch {
    throw new ControlError(
      "This kernel has no FUSE-over-io_uring, which 'uring' asks for (it came with Linux 6.14, CONFIG_FUSE_IO_URING): use uring=off",
    );
  }
  if (enabled !== 'Y' && enabled !== '1') {
    throw new ControlError(
      `FUSE-over-io_uring, which 'uring' asks for, is switched off in this kernel: switch it on with 'echo Y > ${ENABLE_URING}' as root, or use uring=off`,
    );
  }
}

/** The largest request that the kernel sends, in bytes (fs.fuse.max_pages_limit; 1 MiB where it cannot be set). */
export function kernelMaxRequest_bytes(): number {
  try {
    return Number(fs.readFileSync('/proc/sys/fs/fuse/max_pages_limit', 'utf8')) * 4096;
  } catch {
    return 256 * 4096;
  }
}

/** The path without symbolic links, also where the file itself cannot be looked at (a mount whose daemon is gone). */
function resolveMountpoint(path: string): string {
  return join(fs.realpathSync(dirname(path)), basename(path));
}

/**
 * Unmounts what a killed storaged left at `path`: a mount of ours whose connection is dead. Leaves everything else alone.
 * True if something was unmounted.
 */
export async function clearDeadMount(path: string): Promise<boolean> {
  let cleared = false;
  for (;;) {
    try {
      fs.statSync(path);
      return cleared;
    } catch (error) {
      if (errnoOf(error) !== ENOTCONN) return cleared;
    }
    const resolved = resolveMountpoint(path);
    if (topMount(resolved)?.fstype !== FSTYPE) return cleared;
    const result = await libc.umount2(resolved, libc.MNT_DETACH | libc.UMOUNT_NOFOLLOW);
    if (result < 0) {
      throw new ControlError(
        `The mount that an ended storaged left at '${path}' cannot be unmounted: ${errnoName(result)}; run 'umount -l ${path}' as root`,
      );
    }
    cleared = true;
  }
}

export type AllowOther = 'off' | 'on' | 'auto';

export interface MountOptions {
  readonly id: string;
  readonly mountpoint: string;
  readonly allowOther: AllowOther;
  readonly writable: boolean;
}

/** A mounted FUSE file system whose INIT is still to be answered. */
export class FuseMount {
  private device: string;
  private unmounted = false;
  private readonly clones: number[] = [];

  private constructor(
    readonly fd: number,
    readonly mountpoint: string,
    readonly allowOther: boolean,
    mounted: Mount | undefined,
  ) {
    this.device = mounted?.device ?? '';
  }

  /** Mounts at an existing regular file. */
  static async mount(options: MountOptions): Promise<FuseMount> {
    const { mountpoint } = options;
    await clearDeadMount(mountpoint);
    let resolved: string;
    let stat: fs.Stats;
    try {
      resolved = fs.realpathSync(mountpoint);
      stat = fs.statSync(resolved);
    } catch (error) {
      throw new ControlError(
        `The mountpoint '${mountpoint}' cannot be used: ${errnoName(errnoOf(error))}; it must be an existing regular file, make one with 'touch ${mountpoint}'`,
        'GenericError',
        { cause: error },
      );
    }
    if (!stat.isFile()) {
      throw new ControlError(
        `The mountpoint '${mountpoint}' is not a regular file; make one with 'touch FILE' and mount there`,
      );
    }
    if (topMount(resolved)?.fstype === FSTYPE) {
      throw new ControlError(`The mountpoint '${mountpoint}' is already an export of a running storaged`);
    }
    let fd: number;
    try {
      fd = fs.openSync('/dev/fuse', fs.constants.O_RDWR | fs.constants.O_NONBLOCK | O_CLOEXEC);
    } catch (error) {
      throw new ControlError(
        `Cannot open /dev/fuse: ${errnoName(errnoOf(error))}; see that the kernel has FUSE ('modprobe fuse') and that this user may open the device`,
        'GenericError',
        { cause: error },
      );
    }
    const flags = libc.MS_NOSUID | libc.MS_NODEV | libc.MS_NOATIME;
    const mountWith = (allowOther: boolean): number => {
      const owner = `user_id=${process.geteuid?.() ?? 0},group_id=${process.getegid?.() ?? 0}`;
      const data = `fd=${fd},rootmode=100000,${owner},default_permissions${allowOther ? ',allow_other' : ''}`;
      return libc.mount(`storaged:${options.id}`, resolved, FSTYPE, flags, data);
    };
    let allowOther = options.allowOther !== 'off';
    let result = mountWith(allowOther);
    if (result < 0 && allowOther && options.allowOther === 'auto') {
      allowOther = false;
      result = mountWith(false);
    }
    if (result < 0) {
      fs.closeSync(fd);
      const hint =
        result === -EPERM
          ? '; mounting needs root (CAP_SYS_ADMIN)'
          : result === -ENODEV
            ? '; the kernel has no FUSE'
            : '';
      throw new ControlError(`Cannot mount the export '${options.id}' at '${mountpoint}': ${errnoName(result)}${hint}`);
    }
    return new FuseMount(fd, resolved, allowOther, topMount(resolved));
  }

  /**
   * Answers the kernel's INIT, which mount(2) has queued. What the kernel offers and we do not ask for stays off.
   * True if passthrough was asked for and the kernel has it.
   */
  negotiate(settings: {
    readonly uring: boolean;
    readonly passthrough: boolean;
    readonly maxRequest_bytes: number;
  }): boolean {
    const request = new Uint32Array(fuse.FUSE_MIN_READ_BUFFER / 4);
    fs.readSync(this.fd, new Uint8Array(request.buffer));
    const args = fuse.IN_HEADER_BYTES / 4;
    if (request[fuse.IN_OPCODE_WORD] !== fuse.FUSE_INIT)
      throw new ControlError('The kernel did not begin with FUSE INIT');
    const kernel = (field: keyof typeof fuse.INIT_IN) => request[args + fuse.INIT_IN[field]] as number;
    if (kernel('major') !== fuse.FUSE_KERNEL_VERSION || kernel('minor') < 31) {
      throw new ControlError(
        `The kernel speaks FUSE ${kernel('major')}.${kernel('minor')}; storaged needs 7.31 (Linux 5.4) or later`,
      );
    }
    let flags = fuse.FUSE_ASYNC_READ | fuse.FUSE_BIG_WRITES | fuse.FUSE_ASYNC_DIO | fuse.FUSE_MAX_PAGES;
    let flags2 = fuse.FUSE_DIRECT_IO_ALLOW_MMAP_2;
    if (settings.uring) flags2 |= fuse.FUSE_OVER_IO_URING_2;
    if (settings.passthrough) flags2 |= fuse.FUSE_PASSTHROUGH_2;
    const offered2 = kernel('flags') & fuse.FUSE_INIT_EXT ? kernel('flags2') : 0;
    if (settings.uring && !(offered2 & fuse.FUSE_OVER_IO_URING_2)) {
      throw new ControlError(`The kernel offers no FUSE-over-io_uring for '${this.mountpoint}': use uring=off`);
    }
    flags &= kernel('flags');
    flags2 &= offered2;
    if (kernel('flags') & fuse.FUSE_INIT_EXT) flags |= fuse.FUSE_INIT_EXT;

    const bytes = fuse.OUT_HEADER_BYTES + fuse.INIT_OUT_BYTES;
    const answer = new DataView(new ArrayBuffer(bytes));
    const out = fuse.OUT_HEADER_BYTES;
    answer.setUint32(0, bytes, true);
    answer.setUint32(fuse.OUT_UNIQUE_WORD * 4, request[fuse.IN_UNIQUE_WORD] as number, true);
    answer.setUint32(fuse.OUT_UNIQUE_WORD * 4 + 4, request[fuse.IN_UNIQUE_WORD + 1] as number, true);
    answer.setUint32(out + fuse.INIT_OUT.major, fuse.FUSE_KERNEL_VERSION, true);
    answer.setUint32(out + fuse.INIT_OUT.minor, Math.min(kernel('minor'), fuse.FUSE_KERNEL_MINOR_VERSION), true);
    answer.setUint32(out + fuse.INIT_OUT.max_readahead, kernel('max_readahead'), true);
    answer.setUint32(out + fuse.INIT_OUT.flags, flags >>> 0, true);
    answer.setUint32(out + fuse.INIT_OUT.flags2, flags2 >>> 0, true);
    answer.setUint16(out + fuse.INIT_OUT.max_background, MAX_BACKGROUND, true);
    answer.setUint16(out + fuse.INIT_OUT.congestion_threshold, (MAX_BACKGROUND * 3) >> 2, true);
    answer.setUint32(out + fuse.INIT_OUT.max_write, settings.maxRequest_bytes, true);
    answer.setUint32(out + fuse.INIT_OUT.time_gran, 1, true);
    answer.setUint16(out + fuse.INIT_OUT.max_pages, settings.maxRequest_bytes / 4096, true);
    answer.setUint32(out + fuse.INIT_OUT.max_stack_depth, settings.passthrough ? 1 : 0, true);
    fs.writeSync(this.fd, new Uint8Array(answer.buffer));
    return (flags2 & fuse.FUSE_PASSTHROUGH_2) !== 0;
  }

  /** FUSE_NOTIFY_INVAL_INODE: the kernel drops the attributes that it remembers. */
  invalidateAttributes(): void {
    const bytes = fuse.OUT_HEADER_BYTES + 24;
    const notification = new DataView(new ArrayBuffer(bytes));
    notification.setUint32(0, bytes, true);
    notification.setInt32(fuse.OUT_ERROR_WORD * 4, fuse.FUSE_NOTIFY_INVAL_INODE, true);
    notification.setBigUint64(fuse.OUT_HEADER_BYTES, BigInt(fuse.FUSE_ROOT_ID), true);
    // A negative offset leaves the pages alone; there are none, all I/O is direct.
    notification.setBigInt64(fuse.OUT_HEADER_BYTES + 8, -1n, true);
    try {
      fs.writeSync(this.fd, new Uint8Array(notification.buffer));
    } catch {
      // ENOENT: the kernel knows nothing of the file yet.
    }
  }

  /** Another descriptor of the connection, for another worker to read requests from. */
  clone(): number {
    const fd = fs.openSync('/dev/fuse', fs.constants.O_RDWR | fs.constants.O_NONBLOCK | O_CLOEXEC);
    const result = libc.ioctl(fd, fuse.FUSE_DEV_IOC_CLONE, new Uint32Array([this.fd]));
    if (result < 0) {
      fs.closeSync(fd);
      throw new ControlError(
        `Cannot share the FUSE connection of '${this.mountpoint}' among workers: ${errnoName(result)}`,
      );
    }
    this.clones.push(fd);
    return fd;
  }

  /** Registers a file for passthrough; its backing id. */
  openBacking(fd: number): number {
    const argument = new Int32Array([fd, 0, 0, 0]);
    const id = libc.ioctl(this.fd, fuse.FUSE_DEV_IOC_BACKING_OPEN, argument);
    if (id < 0) {
      const hint = id === -EPERM ? '; passthrough needs root (CAP_SYS_ADMIN)' : '';
      throw new ControlError(`The kernel refuses passthrough for '${this.mountpoint}': ${errnoName(id)}${hint}`);
    }
    return id;
  }

  /** Somebody else may have unmounted it, or mounted over it: only a mount that is ours is touched. */
  private isMounted(): boolean {
    return topMount(this.mountpoint)?.device === this.device;
  }

  /** Unmounts if no client has the file open: 0, -EBUSY if one has, 0 also when somebody else has unmounted it. */
  async unmount(): Promise<number> {
    if (this.unmounted || !this.isMounted()) return 0;
    const result = await libc.umount2(this.mountpoint, libc.UMOUNT_NOFOLLOW);
    if (result === -EINVAL) return 0;
    if (result === 0) this.unmounted = true;
    return result;
  }

  /** Ends the connection whoever has the file open: their requests fail from now on. */
  async abort(): Promise<void> {
    if (this.unmounted) return;
    this.unmounted = true;
    if (this.isMounted()) {
      const result = await libc.umount2(this.mountpoint, libc.MNT_FORCE | libc.UMOUNT_NOFOLLOW);
      // EBUSY: the connection is aborted, but the file still open; the mount goes with the last user.
      if (result === -EBUSY) await libc.umount2(this.mountpoint, libc.MNT_DETACH | libc.UMOUNT_NOFOLLOW);
    } else {
      this.abortConnection();
    }
  }

  /** Detached by somebody else with files still open: fusectl is the one way left to end the connection. */
  private abortConnection(): void {
    const minor = this.device.split(':')[1];
    try {
      fs.writeFileSync(`/sys/fs/fuse/connections/${minor}/abort`, '1');
    } catch {
      // Gone already, or fusectl is not mounted: then the connection ends with its last client.
    }
  }

  /** After all workers are done with the connection. */
  close(): void {
    for (const fd of [this.fd, ...this.clones]) fs.closeSync(fd);
    this.clones.length = 0;
  }
}
