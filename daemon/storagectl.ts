#!/usr/bin/env node
/** storagectl: the daemon's commands for people and scripts. */
import { ControlError, messageOf } from '../src/base/errors.js';
import { nearest } from '../src/base/nearest.js';
import { VERSION } from '../src/base/version.js';
import { type Client, ConnectionError, connect, QmpError } from '../src/client/index.js';
import { type CommandWords, commandArguments } from '../src/ctl/arguments.js';
import { completion } from '../src/ctl/completion.js';
import {
  type CtlCommandLine,
  DEFAULT_SOCKET,
  helpText,
  type OwnCommand,
  optionWords,
  ownCommands,
  parseArguments,
} from '../src/ctl/options.js';
import { saveConfiguration } from '../src/ctl/save.js';
import { columns, formatResult } from '../src/ctl/table.js';
import { top } from '../src/ctl/top.js';
import { progressBar, waitForJob } from '../src/ctl/wait-job.js';
import { commands } from '../src/qmp/generated/schema.js';

/** Exit status: the daemon has refused, the command line makes no sense, the daemon cannot be reached. */
const REFUSED = 1;
const USAGE = 2;
const UNREACHABLE = 3;

const DEFAULT_COLUMNS = 80;

// Who reads the output may have enough of it.
process.stdout.on('error', () => process.exit(0));

const print = (text: string): void => {
  process.stdout.write(text);
};

/** Whether results are for people. */
function forPeople({ given }: CtlCommandLine): boolean {
  if (given.json !== undefined) return false;
  return given.table !== undefined || process.stdout.isTTY === true;
}

function printResult(line: CtlCommandLine, value: unknown): void {
  if (forPeople(line)) print(formatResult(value, process.stdout.columns ?? DEFAULT_COLUMNS));
  else print(`${JSON.stringify(value, null, process.stdout.isTTY ? 2 : 0)}\n`);
}

function positive(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!(number > 0)) throw new ControlError(`Option '--${option}' expects a number above 0, not '${text}'`);
  return number;
}

function describeCommand(command: string | undefined): string {
  if (command !== undefined) {
    const described = commandArguments(command, ['help']);
    return 'help' in described ? described.help : '';
  }
  const rows = Object.entries(commands).map(([name, { description }]) => [name, description.replace(/[.:].*/s, '')]);
  return `${columns(rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))).join('\n')}\n`;
}

function eventLine(
  line: CtlCommandLine,
  event: { event: string; data?: object; timestamp: { seconds: number } },
): string {
  if (!forPeople(line)) return `${JSON.stringify(event)}\n`;
  const time = new Date(event.timestamp.seconds * 1000).toTimeString().slice(0, 8);
  const details = Object.entries(event.data ?? {}).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `${[time, event.event, ...details].join(' ')}\n`;
}

async function printEvents(client: Client, line: CtlCommandLine): Promise<void> {
  let left = positive(line.given.count, 'count') ?? Number.POSITIVE_INFINITY;
  const wanted = new Set(line.words);
  for await (const event of client.events()) {
    if (wanted.size > 0 && !wanted.has(event.event)) continue;
    print(eventLine(line, event));
    if (--left <= 0) return;
  }
  // Whoever waits for events wants to know why there are no more.
  throw new ConnectionError('the daemon has ended');
}

async function wait(client: Client, line: CtlCommandLine): Promise<void> {
  const id = line.words[0];
  if (id === undefined || line.words.length > 1) throw new ControlError('wait-job needs one job: wait-job ID');
  const bar = process.stderr.isTTY === true;
  try {
    await waitForJob(client, id, (job) => {
      if (bar) process.stderr.write(`\r\u001b[K${progressBar(job, process.stderr.columns ?? DEFAULT_COLUMNS)}`);
    });
  } finally {
    if (bar) process.stderr.write('\n');
    if (line.given.dismiss !== undefined) await client.execute('job-dismiss', { id }).catch(() => {});
  }
}

/** For a command that this program does not know: the name that may have been meant. */
function commandHint(command: string): string {
  if (Object.hasOwn(commands, command)) return '';
  const meant = nearest(command, [...Object.keys(commands), ...Object.keys(ownCommands)]);
  return meant === undefined ? '' : `; did you mean '${meant}'?`;
}

function readWords(command: string, words: readonly string[]): CommandWords {
  try {
    return commandArguments(command, words);
  } catch (error) {
    throw new ControlError(`${command}: ${messageOf(error)}${commandHint(command)}`);
  }
}

/** Executes a command of the daemon. */
async function executeCommand(client: Client, command: string, args: object, line: CtlCommandLine): Promise<void> {
  try {
    printResult(line, await client.executeUntyped(command, args));
  } catch (error) {
    if (!(error instanceof QmpError) || error.errorClass !== 'CommandNotFound') throw error;
    throw new QmpError(`${error.message}${commandHint(command)}`, error.errorClass, command);
  }
}

/** What needs no daemon. Whether it was that. */
function answerAlone({ command, words, given }: CtlCommandLine): boolean {
  if (given.version !== undefined) print(`storagectl ${VERSION}\n`);
  else if (given.help !== undefined) print(helpText());
  else if (command === undefined) throw new ControlError('There is no command: see storagectl --help');
  else if (command === 'help') print(describeCommand(words[0]));
  else if (command === 'completion') {
    const shell = words[0];
    if (shell !== 'bash' && shell !== 'zsh') throw new ControlError('completion is there for bash and for zsh');
    print(completion(shell, { own: Object.keys(ownCommands), options: optionWords() }));
  } else return false;
  return true;
}

async function work(): Promise<void> {
  const line = parseArguments(process.argv.slice(2));
  if (answerAlone(line)) return;
  const { command = '', given } = line;
  const own = Object.hasOwn(ownCommands, command) ? (command as OwnCommand) : undefined;
  const described = own === undefined ? readWords(command, line.words) : { args: {} };
  if ('help' in described) return print(described.help);
  const interval_ms = (positive(given.delay, 'delay') ?? 1) * 1000;
  const count = positive(given.count, 'count');
  const address = given.socket ?? process.env.STORAGED_SOCKET ?? DEFAULT_SOCKET;
  const client = await connect(address, { reconnect: given.reconnect !== undefined });
  try {
    if (own === 'events') await printEvents(client, line);
    else if (own === 'wait-job') await wait(client, line);
    else if (own === 'save') await saveConfiguration(client, given.output, print);
    else if (own === 'top') await top(client, { interval_ms, count, redraw: process.stdout.isTTY === true, print });
    else await executeCommand(client, command, described.args, line);
  } finally {
    client.close();
  }
}

work().catch((error: unknown) => {
  if (!(error instanceof ControlError || error instanceof ConnectionError || error instanceof QmpError)) throw error;
  process.stderr.write(`storagectl: ${messageOf(error)}\n`);
  process.exitCode = error instanceof QmpError ? REFUSED : error instanceof ConnectionError ? UNREACHABLE : USAGE;
});
