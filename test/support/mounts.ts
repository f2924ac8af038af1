import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

export interface Mount {
  readonly mountpoint: string;
  readonly type: string;
  readonly options: readonly string[];
  /** The number under /sys/fs/fuse/connections: the minor device number of a FUSE mount. */
  readonly connection: string;
}

/** Every mount of this process's namespace, the last mounted last. */
export function mounts(): Mount[] {
  const lines = readFileSync('/proc/self/mountinfo', 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const fields = line.split(' ');
    const tail = fields.slice(fields.indexOf('-') + 1);
    return {
      mountpoint: plainPath(fields[4]!),
      type: tail[0]!,
      options: [...fields[5]!.split(','), ...(tail[2] ?? '').split(',')],
      connection: fields[2]!.split(':')[1]!,
    };
  });
}

/** The kernel writes blanks and backslashes of a path in octal. */
function plainPath(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

export const mountsAt = (path: string): Mount[] => mounts().filter((mount) => mount.mountpoint === path);

export const mountsBelow = (path: string): Mount[] =>
  mounts().filter((mount) => mount.mountpoint === path || mount.mountpoint.startsWith(`${path}/`));

/** Takes away every mount below a directory, newest first, whatever state it is in. Never blocks on a dead server. */
export function unmountAllSync(path: string): void {
  for (const mount of mountsBelow(path).reverse()) {
    if (mount.type.startsWith('fuse')) abort(mount.connection);
    spawnSync('umount', ['--lazy', '--no-canonicalize', mount.mountpoint], { stdio: 'ignore' });
  }
}

/** Ends a FUSE connection from the kernel's side, so that nobody waits for its server any longer. */
export function abort(connection: string): void {
  try {
    writeFileSync(`/sys/fs/fuse/connections/${connection}/abort`, '1');
  } catch {
    // Gone already, or fusectl is not mounted.
  }
}
