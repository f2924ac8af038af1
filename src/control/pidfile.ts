/** The file that holds the daemon's process id while it is ready. */
import * as fs from 'node:fs';
import { errnoOf, errnoText } from '../abi/errno.js';
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

  /** Writes and locks it; throws where another daemon holds it. A symbolic link at its place is not followed. */
  static write(path: string): Pidfile {
    const { O_CREAT, O_RDWR, O_NOFOLLOW } = fs.constants;
    let fd: number;
    try {
      fd = fs.openSync(path, O_CREAT | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o644);
    } catch (error) {
      throw new ControlError(`Cannot create the pid file '${path}': ${errnoText(errnoOf(error))}`);
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
    fs.writeSync(fd, `${process.pid}\n`);
    return new Pidfile(path, fd);
  }

  remove(): void {
    fs.rmSync(this.path, { force: true });
    fs.closeSync(this.fd);
  }
}
