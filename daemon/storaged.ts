#!/usr/bin/env node
/** The daemon's program: what needs no daemon is answered here, before the modules that make one are loaded. */
import { ControlError } from '../src/base/errors.js';
import { VERSION } from '../src/base/version.js';
import { possibleCpus } from '../src/control/cpus.js';
import { isInBackground, startInBackground } from '../src/control/daemonize.js';
import type { WorkerPool } from '../src/control/workers.js';
import { type GivenOption, helpText, parseArguments } from './options.js';

function refuse(error: unknown): never {
  if (!(error instanceof ControlError)) throw error;
  process.stderr.write(`storaged: ${error.message}\n`);
  process.exit(1);
}

let given: readonly GivenOption[] = [];
try {
  given = parseArguments(process.argv.slice(2));
} catch (error) {
  refuse(error);
}
/**
 * The pool of queue workers, started already if an export will ask for it: the workers take as long as the modules that
 * make the daemon take to load.
 */
async function startPool(): Promise<WorkerPool> {
  const { exitNow } = await import('../src/abi/libc.js');
  const { WorkerPool } = await import('../src/control/workers.js');
  // Node would wait for the workers' threads, which wait in the kernel: no way out of the process may hang on them.
  process.on('exit', (code) => exitNow(code));
  const pool = new WorkerPool();
  // What goes wrong is told to the export that needs the pool.
  if (given.some(({ name, value }) => name === 'export' && !/iothread|help/.test(value)))
    pool.start(possibleCpus()).catch(() => {});
  return pool;
}

const has = (option: GivenOption['name']): boolean => given.some(({ name }) => name === option);
if (has('help')) process.stdout.write(helpText());
else if (has('version')) process.stdout.write(`storaged ${VERSION}\n`);
else if (has('daemonize') && !isInBackground()) process.exit(await startInBackground());
else {
  const pool = await startPool();
  await (await import('./run.js')).run(given, pool);
}
