/** /proc/self/mountinfo (proc_pid_mountinfo(5)): what is mounted where. */
import { readFileSync } from 'node:fs';

export interface Mount {
  readonly id: number;
  /** "major:minor" of the file system. */
  readonly device: string;
  readonly mountpoint: string;
  readonly fstype: string;
  readonly source: string;
}

/** Octal escapes stand for space, tab, newline and backslash. */
function unescapeField(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_all, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

export function listMounts(): Mount[] {
  const mounts: Mount[] = [];
  for (const line of readFileSync('/proc/self/mountinfo', 'utf8').split('\n')) {
    const [left, right] = line.split(' - ');
    if (left === undefined || right === undefined) continue;
    const fields = left.split(' ');
    const [fstype, source] = right.split(' ');
    mounts.push({
      id: Number(fields[0]),
      device: fields[2] as string,
      mountpoint: unescapeField(fields[4] as string),
      fstype: fstype as string,
      source: unescapeField(source ?? ''),
    });
  }
  return mounts;
}

/** The mount that a path, without symbolic links, leads to; undefined where nothing is mounted right there. */
export function topMount(mountpoint: string): Mount | undefined {
  return listMounts().findLast((mount) => mount.mountpoint === mountpoint);
}
