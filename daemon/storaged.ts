#!/usr/bin/env node
/** The daemon's main thread: carries out the command line, says it is ready, serves its monitors, ends in order. */
import type { Duplex } from 'node:stream';
import { exitNow } from '../src/abi/libc.js';
import { ControlError, messageOf } from '../src/base/errors.js';
import { VERSION } from '../src/base/version.js';
import { type Chardev, openChardev } from '../src/control/chardev.js';
import { Daemon } from '../src/control/daemon.js';
import { createLog } from '../src/control/log.js';
import { Pidfile } from '../src/control/pidfile.js';
import { version } from '../src/qmp/commands/control.js';
import { commandHandlers } from '../src/qmp/commands/index.js';
import { QmpServer } from '../src/qmp/server.js';
import { type CommandLine, helpText, parseCommandLine } from './options.js';

/** However badly it goes, the process is gone after this. */
const END_TIMEOUT_MS = 30_000;

// Node would wait for the workers' threads, which wait in the kernel: no way out of the process may hang on them.
process.on('exit', (code) => exitNow(code));

function fail(error: unknown): never {
  const defect = !(error instanceof ControlError) && error instanceof Error;
  process.stderr.write(`storaged: ${defect ? (error.stack ?? error.message) : messageOf(error)}\n`);
  process.exit(1);
}

let commandLine: CommandLine;
try {
  commandLine = parseCommandLine(process.argv.slice(2));
} catch (error) {
  fail(error);
}
if (commandLine.help) {
  process.stdout.write(helpText());
  process.exit(0);
}
if (commandLine.version) {
  process.stdout.write(`storaged ${VERSION}\n`);
  process.exit(0);
}

const log = createLog(commandLine.logLevel);
const chardevs: Chardev[] = [];
let pidfile: Pidfile | undefined;
let ending: Promise<void> | undefined;
let exitCode = 0;

const daemon = new Daemon({
  exportDeleted: (id) => {
    log[ready ? 'info' : 'debug']({ export: id }, 'export deleted');
    server.broadcast('BLOCK_EXPORT_DELETED', { id });
  },
  imageCorrupted: (nodeName, { message, offset, length, fatal }) => {
    log.error({ node: nodeName, offset }, `image corrupted: ${message}`);
    server.broadcast('BLOCK_IMAGE_CORRUPTED', {
      device: '',
      'node-name': nodeName,
      msg: message,
      offset,
      size: length,
      fatal,
    });
  },
  warn: (message) => log.warn({}, message),
  fatal: (message) => {
    log.error({}, message);
    void end('a failure', 1);
  },
  quit: (reason) => void end(reason, 0),
});
const server = new QmpServer({
  handlers: commandHandlers,
  context: daemon,
  version,
  log: (level, message, details) => log[level](details, message),
});

/** Ends the daemon, once: monitors get their last answers, exports and images are closed, the process exits. */
function end(reason: string, code: number): Promise<void> {
  exitCode = Math.max(exitCode, code);
  ending ??= endInOrder(reason);
  return ending;
}

async function endInOrder(reason: string): Promise<void> {
  // A start that failed has said so in one sentence already.
  const level = ready ? 'info' : 'debug';
  log[level]({}, `ending: ${reason}`);
  const timer = setTimeout(() => {
    log.error(
      {},
      `not all could be ended in ${END_TIMEOUT_MS / 1000} s: see that no image's storage hangs, and that no mount is left`,
    );
    process.exit(1);
  }, END_TIMEOUT_MS);
  // The answer to `quit` is written when its handler has returned.
  await new Promise(setImmediate);
  const clean = async (what: string, work: () => unknown) => {
    try {
      await work();
    } catch (error) {
      exitCode = 1;
      log.error({}, `${what}: ${messageOf(error)}`);
    }
  };
  await clean('ending the daemon', () => daemon.close());
  await clean('ending the monitors', () => server.close());
  for (const chardev of chardevs) await clean(`closing chardev ${chardev.id}`, () => chardev.close());
  await clean('removing the pid file', () => pidfile?.remove());
  clearTimeout(timer);
  log[level]({}, 'ended');
  process.exit(exitCode);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(signal, 0));
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log.error({}, `defect: ${error instanceof Error ? error.stack : String(error)}`);
    void end('a defect', 1);
  });
}

/** Clients that came before the daemon is ready wait until it is. */
const early: (() => void)[] = [];
let ready = false;

function attach(stream: Duplex, name: string, pretty: boolean): void {
  const start = () => server.attach(stream, { name, pretty });
  if (ready) start();
  else early.push(start);
}

async function carryOut({ steps }: CommandLine): Promise<void> {
  const monitors = new Map<string, { pretty: boolean }>();
  for (const step of steps) {
    if (step.kind !== 'monitor') continue;
    const { chardev, pretty } = step.options;
    if (monitors.has(chardev)) throw new ControlError(`--monitor: chardev '${chardev}' has a monitor already`);
    monitors.set(chardev, { pretty: pretty ?? false });
  }
  const opened = new Set<string>();
  for (const step of steps) {
    switch (step.kind) {
      case 'chardev': {
        const { id } = step.options;
        if (id !== undefined && opened.has(id)) throw new ControlError(`--chardev: duplicate id '${id}'`);
        if (id !== undefined) opened.add(id);
        const pretty = monitors.get(id ?? '')?.pretty ?? false;
        chardevs.push(await openChardev(step.options, (stream, name) => attach(stream, name, pretty)));
        break;
      }
      case 'monitor':
        if (!opened.has(step.options.chardev)) {
          throw new ControlError(
            `--monitor: there is no chardev '${step.options.chardev}': give --chardev ...,id=${step.options.chardev} before it`,
          );
        }
        break;
      case 'object':
        await daemon.iothreads.add(step.options);
        break;
      case 'blockdev':
        await daemon.graph.add(step.options);
        break;
      case 'export':
        await daemon.exports.add(step.options);
        break;
    }
    if (ending) return;
  }
}

try {
  await carryOut(commandLine);
  if (!ending) {
    if (commandLine.pidfile !== undefined) pidfile = Pidfile.write(commandLine.pidfile);
    ready = true;
    for (const start of early) start();
    log.info({ exports: daemon.exports.all().length, nodes: daemon.graph.all().length }, 'ready');
  }
} catch (error) {
  process.stderr.write(
    `storaged: ${error instanceof ControlError || !(error instanceof Error) ? messageOf(error) : error.stack}\n`,
  );
  await end('the command line could not be carried out', 1);
}
