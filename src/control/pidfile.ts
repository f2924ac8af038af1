/** The file that holds the daemon's process id while it is ready. */
import * as fs from 'node:fs';
import { EACCES, EPERM, errnoOf, errnoText } from '../abi/errno.js';
import * as libc from '../abi/libc.js';
import { ControlError } from '../base/errors.js';

const O_CLOEXEC = 0o2000000;
const F_OFD_SETLK = 37;
const F_WRLCK = 1;

export class Pidfile {
  private constructor(
    private readonly path: string,
    private readonly fd: number,
  ) {}

  /**
   * Makes and locks it, empty; throws where another daemon holds it. A symbolic link at its place is not followed.
   */
  static create(path: string): Pidfile {
    const { O_CREAT, O_RDWR, O_NOFOLLOW } = fs.constants;
    let fd: number;
    try {
      fd = fs.openSync(path, O_CREAT | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o644);
    } catch (error) {
      throw new ControlError(`Cannot create the pid file '${path}': ${errnoText(errnoOf(error))}`);
    }
    // In a directory of somebody else's it could be anything, and another name of one of our files.
    const stat = fs.fstatSync(fd);
    if (!stat.isFile() || stat.nlink > 1 || stat.uid !== process.geteuid?.()) {
      fs.closeSync(fd);
      throw new ControlError(
        `Cannot create the pid file '${path}': what is there is not a file of this user's own; remove it, or name another`,
      );
    }
    const lock = new Uint8Array(32);
    lock[0] = F_WRLCK;
    if (libc.fcntl(fd, F_OFD_SETLK, lock) < 0) {
      fs.closeSync(fd);
      throw new ControlError(
        `The pid file '${path}' belongs to another running daemon: end that one, or name another file`,
      );
    }
    fs.ftruncateSync(fd);
    return new Pidfile(path, fd);
  }

  /** Says that the daemon is ready. */
  write(): void {
    fs.writeSync(this.fd, `${process.pid}\n`, 0);
  }

  remove(): void {
    try {
      fs.rmSync(this.path, { force: true });
    } catch (error) {
      // The user that the daemon has become may not write to the directory: an empty file names no process.
      if (errnoOf(error) !== EACCES && errnoOf(error) !== EPERM) throw error;
      fs.ftruncateSync(this.fd);
    }
    fs.closeSync(this.fd);
  }
}
