/**
 * QEMU's locks on an image file: shared open-file-description locks (fcntl(2), F_OFD_SETLK) on single bytes. Byte
 * 100 + n says "I use permission n", byte 200 + n says "I do not share permission n" (n: the bit's number). A process
 * that takes a permission first sees that nobody holds the byte that refuses it, and the other way round.
 */
import { EACCES, EAGAIN, errnoText } from '../../../abi/errno.js';
import * as libc from '../../../abi/libc.js';
import { ControlError } from '../../../base/errors.js';
import { PERM_ALL, permissionNames } from '../../permissions.js';

const PERMISSION_BASE = 100;
const UNSHARED_BASE = 200;
const BITS = 4;

const F_OFD_GETLK = 36;
const F_OFD_SETLK = 37;
const F_RDLCK = 0;
const F_WRLCK = 1;
const F_UNLCK = 2;

/** struct flock of 64-bit Linux: l_type (0), l_whence (2), l_start (8), l_len (16), l_pid (24). */
function flock(type: number, start: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  view.setInt16(0, type, true);
  view.setBigInt64(8, BigInt(start), true);
  view.setBigInt64(16, 1n, true);
  return new Uint8Array(view.buffer);
}

function set(fd: number, type: number, byte: number): number {
  return libc.fcntl(fd, F_OFD_SETLK, flock(type, byte));
}

/** Whether somebody else holds a lock on the byte. */
function isHeld(fd: number, byte: number): boolean {
  const lock = flock(F_WRLCK, byte);
  const result = libc.fcntl(fd, F_OFD_GETLK, lock);
  return result < 0
    ? result === -EAGAIN || result === -EACCES
    : new DataView(lock.buffer).getInt16(0, true) !== F_UNLCK;
}

export class ImageLocks {
  private permissions = 0;
  private unshared = 0;

  constructor(
    private readonly fd: number,
    private readonly filename: string,
    /** Whoever opens the image may choose to do without locks. */
    private readonly optional = true,
  ) {}

  /** Holds exactly these from now on, or throws and holds what it held. */
  set(permissions: number, shared: number): void {
    const unshared = ~shared & PERM_ALL;
    const before = { permissions: this.permissions, unshared: this.unshared };
    try {
      this.hold(this.permissions | permissions, this.unshared | unshared);
      // What was held before, nobody can have come to refuse since.
      const [taken, refused] = [permissions & ~before.permissions, unshared & ~before.unshared];
      this.check(taken, UNSHARED_BASE, (names) => `another process that has it open refuses '${names}'`);
      this.check(refused, PERMISSION_BASE, (names) => `another process uses it for '${names}'`);
    } catch (error) {
      this.hold(before.permissions, before.unshared);
      throw error;
    }
    this.hold(permissions, unshared);
  }

  private check(bits: number, base: number, why: (names: string) => string): void {
    let taken = 0;
    for (let n = 0; n < BITS; n++) if (bits & (1 << n) && isHeld(this.fd, base + n)) taken |= 1 << n;
    if (taken) {
      const choice = this.optional ? ', or say locking=off if you know better' : '';
      throw new ControlError(
        `The image '${this.filename}' is in use: ${why(permissionNames(taken))}; end that process${choice}`,
      );
    }
  }

  private hold(permissions: number, unshared: number): void {
    for (let n = 0; n < BITS; n++) {
      const bit = 1 << n;
      this.change(PERMISSION_BASE + n, (this.permissions & bit) !== 0, (permissions & bit) !== 0);
      this.change(UNSHARED_BASE + n, (this.unshared & bit) !== 0, (unshared & bit) !== 0);
    }
    this.permissions = permissions;
    this.unshared = unshared;
  }

  private change(byte: number, held: boolean, wanted: boolean): void {
    if (held === wanted) return;
    const result = set(this.fd, wanted ? F_RDLCK : F_UNLCK, byte);
    if (result < 0) {
      const choice = this.optional ? '; say locking=off where its file system has no locks' : '';
      throw new ControlError(`The image '${this.filename}' cannot be locked: ${errnoText(result)}${choice}`);
    }
  }
}

/**
 * The locks of a node, which stay the same while it is opened anew: those of another descriptor would refuse what these
 * hold. They have a descriptor of their own until all that share them have released them.
 */
export class SharedLocks extends ImageLocks {
  private users = 1;

  private constructor(
    private readonly own: number,
    filename: string,
  ) {
    super(own, filename);
  }

  static of(fd: number, filename: string): SharedLocks {
    const own = libc.duplicate(fd);
    if (own < 0) throw new ControlError(`The image '${filename}' cannot be locked: ${errnoText(own)}`);
    return new SharedLocks(own, filename);
  }

  share(): this {
    this.users++;
    return this;
  }

  release(): void {
    if (--this.users === 0) libc.close(this.own);
  }
}
