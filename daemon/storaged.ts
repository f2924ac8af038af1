#!/usr/bin/env node
/** The daemon's program: what needs no daemon is answered here, before the modules that make one are loaded. */
import { ControlError } from '../src/base/errors.js';
import { possibleCpus } from '../src/control/cpus.js';
import { isInBackground, startInBackground } from '../src/control/daemonize.js';
import { startPoolThreads, type WorkerThread } from '../src/control/worker-thread.js';
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

const has = (option: GivenOption['name']): boolean => given.some(({ name }) => name === option);

/**
 * The threads of the queue workers, where an export will ask for them: they take longer to start than all else takes to
 * load.
 */
function threadsWanted(): readonly WorkerThread[] | undefined {
  const wanted = given.some(({ name, value }) => name === 'export' && !/iothread|help/.test(value));
  return wanted ? startPoolThreads(possibleCpus()) : undefined;
}

async function main(): Promise<void> {
  if (has('help')) process.stdout.write(helpText());
  else if (has('version')) process.stdout.write(`storaged ${(await import('../src/base/version.js')).VERSION}\n`);
  else if (has('daemonize') && !isInBackground()) process.exit(await startInBackground());
  else {
    const threads = threadsWanted();
    const { run } = await import('./run.js');
    await run(given, threads);
  }
}

void main();
