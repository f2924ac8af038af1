import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'tap';
import { mounts } from './mounts.js';
import { stillRunning } from './process.js';
import { loopDevices, runPrefix } from './temp.js';

/** Everything of this run of the suite that is still there: mounts, processes, loop devices, files. */
export function leftovers(): string[] {
  return [
    ...stillRunning().map((line) => `process ${line}`),
    ...processesNaming(runPrefix).map((line) => `process ${line}`),
    ...mounts()
      .filter((mount) => mount.mountpoint.includes(runPrefix))
      .map((mount) => `mount ${mount.mountpoint}`),
    ...loopDevices(runPrefix).map((line) => `loop device ${line}`),
    ...[tmpdir(), '/dev/shm'].flatMap((base) =>
      readdirSync(base)
        .filter((name) => name.startsWith(runPrefix))
        .map((name) => `directory ${base}/${name}`),
    ),
  ];
}

/** The processes whose command line contains a text, other than this one. */
function processesNaming(text: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        return line.includes(text) ? [`${pid}: ${line}`] : [];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
}

/** The last test of a file that starts daemons. */
export function leakTest(): void {
  test('nothing is left behind', async (t) => {
    t.strictSame(leftovers(), []);
  });
}
