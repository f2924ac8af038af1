/**
 * Loaded into a daemon under test before its own program (node --import), in the main thread and in every worker: makes
 * go wrong what the shipped code has no switch for. SIGUSR2 asks the main thread for the fault that a file names; a
 * worker takes a fault of its own from there when it next looks for completions. One thread takes a fault, once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** The file that names the fault, once there is to be one. */
export const FAULT_FILE = 'STORAGED_TEST_FAULT_FILE';

const faults = {
  throw: () => {
    throw new Error('an injected exception');
  },
  reject: () => {
    void Promise.reject(new Error('an injected rejection'));
  },
  exit: () => process.exit(3),
  /** Not faults, but what only the daemon itself can try. */
  spawn: () => {
    const { error } = spawnSync('true') as { error?: NodeJS.ErrnoException };
    process.stderr.write(`spawned: ${error?.code ?? 'well'}\n`);
  },
  unshare: () => {
    const { stderr } = spawnSync('unshare', ['--uts', 'true'], { encoding: 'utf8' });
    process.stderr.write(`unshare: ${/not permitted/.test(stderr) ? 'EPERM' : 'well'}\n`);
  },
  heap: () => {
    const kept: object[] = [];
    for (;;) kept.push(new Array(1000).fill(kept.length));
  },
} as const;

export type Fault = keyof typeof faults;

/** Where it is to happen, and what. */
export type FaultOrder = `${'main' | 'worker'} ${Fault}`;

const file = process.env[FAULT_FILE];

/** The fault that is due, if this thread is the one that gets hold of it. */
function due(): Fault | undefined {
  if (file === undefined) return undefined;
  try {
    const [where, fault] = readFileSync(file, 'utf8').split(' ') as [string, Fault];
    if ((where === 'main') !== isMainThread) return undefined;
    renameSync(file, `${file}.taken`);
    return fault;
  } catch {
    return undefined;
  }
}

if (file !== undefined && isMainThread) {
  process.on('SIGUSR2', () => {
    const fault = due();
    if (fault) setImmediate(faults[fault]);
  });
} else if (file !== undefined) {
  // A worker's program is one file, and nothing in it can be reached; but it looks at its completion queue with this.
  const { load } = Atomics;
  Atomics.load = ((array: Int32Array, index: number) => {
    if (existsSync(file) && new Error().stack?.includes('reap')) {
      const fault = due();
      if (fault) faults[fault]();
    }
    return load(array, index);
  }) as typeof Atomics.load;
}
