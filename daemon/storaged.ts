#!/usr/bin/env node
/** The daemon's program: what needs no daemon is answered here, before the modules that make one are loaded. */
import { ControlError } from '../src/base/errors.js';
import { VERSION } from '../src/base/version.js';
import { isInBackground, startInBackground } from '../src/control/daemonize.js';
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
if (has('help')) process.stdout.write(helpText());
else if (has('version')) process.stdout.write(`storaged ${VERSION}\n`);
else if (has('daemonize') && !isInBackground()) process.exit(await startInBackground());
else await (await import('./run.js')).run(given);
