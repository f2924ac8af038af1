/**
 * Mounting and unmounting a FUSE export: /dev/fuse, mount(2), INIT, and every way to end a connection. Control plane.
 */
import * as fs from 'node:fs';
import { realpath, stat as statFile } from 'node:fs/promises';
import { resolve as absolute, basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EBUSY, EINVAL, ENODEV, ENOENT, ENOTCONN, EPERM, errnoOf, errnoText } from '../../abi/errno.js';
import * as fuse from '../../abi/fuse.js';
import * as libc from '../../abi/libc.js';
import { ControlError, messageOf } from '../../base/errors.js';
import { type Mount, topMount } from '../../control/mountinfo.js';
import { exportOwner, isSystemAdministrator } from '../../control/privileges.js';
import { closePlace, findPlace, type Place } from '../../control/trusted-path.js';

const statOf = promisify(fs.fstat);
const FSTYPE = 'fuse.storaged';
const ENABLE_URING = '/sys/module/fuse/parameters/enable_uring';
const F_SETFL = 4;
const O_CLOEXEC = 0o2000000;
const MAX_BACKGROUND = 65535;
const POLLERR = 8;
const POLLHUP = 16;

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

// A path may lead into an export of ours, which answers only once this thread lets it (it may be drained): nothing here
// waits for a file in the main thread.

/** The devices of the exports that are mounted, as in mountinfo: "0:53". */
const ownDevices = new Set<string>();

/** Whether a file is an export of this process. */
export async function isOwnExport(path: string): Promise<boolean> {
  const resolved = await realpath(path).catch(() => path);
  return ownDevices.has(topMount(resolved)?.device ?? '');
}

/** The path without symbolic links, also where the file itself cannot be looked at (a mount whose daemon is gone). */
async function resolveMountpoint(path: string): Promise<string> {
  return join(await realpath(dirname(path)), basename(path));
}

/**
 * Unmounts what a killed storaged left at `path`: a mount of ours whose connection is dead. Leaves everything else
 * alone. True if something was unmounted.
 */
export async function clearDeadMount(path: string): Promise<boolean> {
  let cleared = false;
  for (;;) {
    try {
      await statFile(path);
      return cleared;
    } catch (error) {
      if (errnoOf(error) !== ENOTCONN) return cleared;
    }
    const resolved = await resolveMountpoint(path);
    if (topMount(resolved)?.fstype !== FSTYPE) return cleared;
    const result = await unmountPath(resolved, libc.MNT_DETACH);
    if (result < 0) {
      throw new ControlError(
        `The mount that an ended storaged left at '${path}' cannot be unmounted: ${errnoText(result)}; run 'umount -l ${path}' as root`,
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

/** mount(2) and umount2(2) ask for CAP_SYS_ADMIN; who has it not asks fusermount3. */
const canMount = isSystemAdministrator;

interface Mounted {
  readonly fd: number;
  readonly allowOther: boolean;
}

async function mountDirectly({ id, mountpoint, allowOther: wanted }: MountOptions, place: Place): Promise<Mounted> {
  let fd: number;
  try {
    fd = fs.openSync('/dev/fuse', fs.constants.O_RDWR | fs.constants.O_NONBLOCK | O_CLOEXEC);
  } catch (error) {
    throw new ControlError(
      `Cannot open /dev/fuse: ${errnoText(errnoOf(error))}; see that the kernel has FUSE ('modprobe fuse') and that this user may open the device`,
      'GenericError',
      { cause: error },
    );
  }
  const flags = libc.MS_NOSUID | libc.MS_NODEV | libc.MS_NOATIME;
  const { uid, gid } = exportOwner();
  const mountWith = (allowOther: boolean): number => {
    const user = `user_id=${uid},group_id=${gid}`;
    const data = `fd=${fd},rootmode=100000,${user},default_permissions${allowOther ? ',allow_other' : ''}`;
    return libc.mount(`storaged:${id}`, `/proc/self/fd/${place.fd}`, FSTYPE, flags, data);
  };
  let allowOther = wanted !== 'off';
  let result = mountWith(allowOther);
  if (result < 0 && allowOther && wanted === 'auto') {
    allowOther = false;
    result = mountWith(false);
  }
  if (result < 0) {
    fs.closeSync(fd);
    const hints = new Map([
      [-EPERM, '; mounting needs root (CAP_SYS_ADMIN)'],
      [-ENODEV, '; the kernel has no FUSE'],
    ]);
    throw new ControlError(
      `Cannot mount the export '${id}' at '${mountpoint}': ${errnoText(result)}${hints.get(result) ?? ''}`,
    );
  }
  return { fd, allowOther };
}

/** Runs fusermount3; its complaints are the error's. `socket` is where it sends the descriptor of /dev/fuse. */
async function runFusermount(args: readonly string[], socket?: number): Promise<void> {
  // Root needs no other program.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = spawn('fusermount3', args, {
      stdio: ['ignore', 'ignore', 'pipe', ...(socket === undefined ? [] : [socket])],
      env: { ...process.env, LC_ALL: 'C', ...(socket !== undefined && { _FUSE_COMMFD: '3' }) },
    });
    let complaints = '';
    child.stderr?.on('data', (text: Buffer) => {
      complaints += text.toString();
    });
    child.on('error', (error) => {
      const missing = errnoOf(error) === ENOENT;
      reject(
        new ControlError(
          missing
            ? "A user other than root mounts through fusermount3, which is not installed: install the package 'fuse3', or run as root"
            : `Cannot run fusermount3: ${error.message}`,
        ),
      );
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new ControlError(complaints.trim().replace(/^fusermount3: /, '') || `fusermount3 ended with status ${code}`),
        );
    });
  });
}

async function mountByFusermount(
  { id, mountpoint, allowOther: wanted }: MountOptions,
  { path: resolved }: Place,
): Promise<Mounted> {
  const mountWith = async (allowOther: boolean): Promise<Mounted> => {
    const [ours, theirs] = libc.socketpair();
    try {
      const named = [`fsname=storaged:${id}`, 'subtype=storaged', 'nosuid', 'nodev', 'noatime', 'default_permissions'];
      await runFusermount(['-o', [...named, ...(allowOther ? ['allow_other'] : [])].join(','), '--', resolved], theirs);
      const fd = libc.receiveDescriptor(ours);
      if (fd < 0) throw new ControlError(`fusermount3 sent no descriptor: ${errnoText(fd)}`);
      libc.fcntlInt(fd, F_SETFL, fs.constants.O_NONBLOCK);
      return { fd, allowOther };
    } finally {
      libc.close(ours);
      libc.close(theirs);
    }
  };
  try {
    if (wanted === 'off') return await mountWith(false);
    try {
      return await mountWith(true);
    } catch (error) {
      // /etc/fuse.conf does not let users do that.
      if (wanted === 'on') throw error;
      return await mountWith(false);
    }
  } catch (error) {
    const message = messageOf(error);
    const hint = message.includes('user_allow_other')
      ? '; or say allow-other=off'
      : message.includes('/dev/fuse')
        ? "; let users open the device with 'chmod 666 /dev/fuse' as root, as udev does elsewhere"
        : '';
    throw new ControlError(`Cannot mount the export '${id}' at '${mountpoint}': ${message}${hint}`, 'GenericError', {
      cause: error,
    });
  }
}

/** Unmounts; 0 or -errno. fusermount3 knows no forced unmount: it detaches, and tells only that it failed. */
async function unmountPath(path: string, flags: number): Promise<number> {
  if (canMount()) return libc.umount2(path, flags | libc.UMOUNT_NOFOLLOW);
  const lazily = (flags & (libc.MNT_DETACH | libc.MNT_FORCE)) !== 0;
  try {
    await runFusermount([lazily ? '-uz' : '-u', '--', path]);
    return 0;
  } catch (error) {
    const message = messageOf(error);
    return /busy/i.test(message) ? -EBUSY : /not found|not mounted|Invalid argument/i.test(message) ? -EINVAL : -EPERM;
  }
}

/** Writes to a control file; false where it is not there (the connection may be gone already). */
function writeOne(path: string): boolean {
  try {
    fs.writeFileSync(path, '1');
    return true;
  } catch {
    return false;
  }
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
    ownDevices.add(this.device);
  }

  /** Mounts at an existing regular file. */
  static async mount(options: MountOptions): Promise<FuseMount> {
    const { mountpoint } = options;
    await clearDeadMount(mountpoint);
    let place: Place;
    try {
      place = await findPlace(absolute(mountpoint));
    } catch (error) {
      throw new ControlError(
        `The mountpoint '${mountpoint}' cannot be used: ${messageOf(error)}; it must be an existing regular file, make one with 'touch ${mountpoint}'`,
        'GenericError',
        { cause: error },
      );
    }
    try {
      // Only then is it asked for what it is: an export of ours would have to answer.
      if (topMount(place.path)?.fstype === FSTYPE)
        throw new ControlError(`The mountpoint '${mountpoint}' is already an export of a running storaged`);
      if (!(await statOf(place.fd)).isFile()) {
        throw new ControlError(
          `The mountpoint '${mountpoint}' is not a regular file; make one with 'touch FILE' and mount there`,
        );
      }
      const how = canMount() ? mountDirectly : mountByFusermount;
      const { fd, allowOther } = await how(options, place);
      return new FuseMount(fd, place.path, allowOther, topMount(place.path));
    } finally {
      closePlace(place);
    }
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
    // O_TRUNC comes to OPEN then, which leaves it out of account: the file is as long as the image, as a device is.
    let flags = fuse.FUSE_ATOMIC_O_TRUNC;
    flags |= fuse.FUSE_ASYNC_READ | fuse.FUSE_BIG_WRITES | fuse.FUSE_ASYNC_DIO | fuse.FUSE_MAX_PAGES;
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

  /** Another descriptor of the connection, for another worker to read requests from. */
  clone(): number {
    let fd: number;
    try {
      fd = fs.openSync('/dev/fuse', fs.constants.O_RDWR | fs.constants.O_NONBLOCK | O_CLOEXEC);
    } catch {
      // Where only root may open the device, the workers share the descriptor that fusermount3 has opened.
      return this.fd;
    }
    const result = libc.ioctl(fd, fuse.FUSE_DEV_IOC_CLONE, new Uint32Array([this.fd]));
    if (result < 0) {
      fs.closeSync(fd);
      throw new ControlError(
        `Cannot share the FUSE connection of '${this.mountpoint}' among workers: ${errnoText(result)}`,
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
      throw new ControlError(`The kernel refuses passthrough for '${this.mountpoint}': ${errnoText(id)}${hint}`);
    }
    return id;
  }

  /** Somebody else may have unmounted it, or mounted over it: only a mount that is ours is touched. */
  private isMounted(): boolean {
    return topMount(this.mountpoint)?.device === this.device;
  }

  /**
   * Unmounts if no client has the file open: 0, -EBUSY if one has; -EINVAL when somebody else has unmounted it, who may
   * have left clients with it.
   */
  async unmount(): Promise<number> {
    if (this.unmounted) return 0;
    if (!this.isMounted()) return -EINVAL;
    const result = await unmountPath(this.mountpoint, 0);
    if (result === 0) this.unmounted = true;
    return result;
  }

  /** Ends the connection whoever has the file open: their requests fail from now on. */
  async abort(): Promise<void> {
    if (this.unmounted) return;
    this.unmounted = true;
    if (this.isMounted()) {
      if (!canMount()) this.abortConnection();
      const result = await unmountPath(this.mountpoint, libc.MNT_FORCE);
      // EBUSY: the connection is aborted, but the file still open; the mount goes with the last user.
      if (result === -EBUSY) await unmountPath(this.mountpoint, libc.MNT_DETACH);
    } else {
      this.abortConnection();
    }
  }

  /**
   * Detached by somebody else with files still open: fusectl is the one way left to end the connection. Where it is not
   * mounted, root mounts it for this moment, attached to no path.
   */
  private abortConnection(): void {
    // Its number is another connection's once this one has ended.
    if (libc.pollNow(this.fd, 0) & (POLLERR | POLLHUP)) return;
    const file = `${this.device.split(':')[1]}/abort`;
    if (writeOne(`/sys/fs/fuse/connections/${file}`)) return;
    const fusectl = libc.mountDetached('fusectl');
    if (fusectl < 0) return;
    writeOne(`/proc/self/fd/${fusectl}/${file}`);
    libc.close(fusectl);
  }

  /** After all workers are done with the connection. */
  close(): void {
    for (const fd of [this.fd, ...this.clones]) fs.closeSync(fd);
    this.clones.length = 0;
    ownDevices.delete(this.device);
  }
}
