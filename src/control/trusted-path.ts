/**
 * Paths of a privileged daemon that lead through directories of others. A symbolic link is followed only if it belongs
 * to root or to the daemon's user: anybody else could have put it there to make the daemon act on a file that is not
 * theirs. What was found is named by a descriptor from then on, so that nothing put in its place later matters.
 */
import { close, fstat } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { errnoText } from '../abi/errno.js';
import * as libc from '../abi/libc.js';
import { ControlError } from '../base/errors.js';

const MAX_LINKS = 40; // as in the kernel, path_resolution(7)
const statOf = promisify(fstat);

/** A place in the file system. */
export interface Place {
  /** Names it (O_PATH). */
  readonly fd: number;
  /** Names the directory that it is in. */
  readonly folder: number;
  /** Its name there. */
  readonly name: string;
  /** Its path, without symbolic links. */
  readonly path: string;
}

export function closePlace({ fd, folder }: Place): void {
  close(fd);
  close(folder);
}

class NotFound extends Error {
  constructor(readonly errno: number) {
    super(errnoText(errno));
  }
}

/** Looks for what an absolute path names. Throws a ControlError whose sentence says what is wrong with it. */
export async function findPlace(path: string): Promise<Place> {
  const rest = path.split('/').filter((part) => part !== '');
  const open: number[] = [];
  const opened = async (at: number | undefined, name: string): Promise<number> => {
    const fd = await libc.openPlace(at, name);
    if (fd < 0) throw new NotFound(fd);
    open.push(fd);
    return fd;
  };
  let links = 0;
  try {
    let folder = await opened(undefined, '/');
    for (;;) {
      const name = rest.shift() ?? '.';
      const fd = await opened(folder, name);
      const link = libc.readLink(fd);
      if (typeof link === 'string') {
        const { uid } = await statOf(fd);
        if (uid !== 0 && uid !== process.geteuid?.())
          throw new ControlError(
            `'${await readlink(`/proc/self/fd/${fd}`)}' is a symbolic link of user ${uid}, which is not followed; name the file itself`,
          );
        if (++links > MAX_LINKS) throw new ControlError('Too many symbolic links');
        if (link.startsWith('/')) folder = await opened(undefined, '/');
        rest.unshift(...link.split('/').filter((part) => part !== ''));
      } else if (rest.length === 0) {
        const found = { fd, folder, name, path: await readlink(`/proc/self/fd/${fd}`) };
        for (const other of open) if (other !== fd && other !== folder) close(other);
        return found;
      } else folder = fd;
    }
  } catch (error) {
    for (const fd of open) close(fd);
    throw error instanceof NotFound ? new ControlError(error.message, 'GenericError', { cause: error }) : error;
  }
}
