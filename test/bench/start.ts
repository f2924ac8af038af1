#!/usr/bin/env node
/**
 * Measures how long it takes from the command to a daemon that is ready with one export, and to the first bytes that a
 * client has read, beside qemu-storage-daemon and a Node that does nothing; and the memory that exports take: see
 * README.md here. The targets take turns, so that a slow moment is one for all.
 */
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unmountAllSync } from '../support/mounts.js';
import { killAllSync, outcomeOf, sleep, start, within } from '../support/process.js';
import { hasCommand, uringEnabled } from '../support/require.js';

const HELP = `Usage: npm run bench:start -- [options]

  --repeat N     how often each target is started (default: 10)
  --program JS   another storaged.js to measure
  --help         shows this
`;

const { values: options } = parseArgs({
  options: {
    repeat: { type: 'string', default: '10' },
    program: { type: 'string', default: fileURLToPath(new URL('../../bin/storaged.cjs', import.meta.url)) },
    help: { type: 'boolean', default: false },
  },
});

/** What a start is to take at most, on a machine that has nothing else to do; what the daemon's memory is to be. */
const AIM_MS = 250;
const AIM_MIB = 120;
const AIM_EXPORT_MIB = 1.5;
/** Exports besides the first, for the memory of one more. */
const MORE_EXPORTS = 16;

const dir = mkdtempSync(join(tmpdir(), 'storaged-bench-'));
process.once('exit', () => {
  killAllSync();
  unmountAllSync(dir);
  rmSync(dir, { recursive: true, force: true });
});

interface Times {
  readonly ready_ms: number;
  readonly byte_ms?: number;
}

/** A daemon that has written its pid file. */
interface Started {
  readonly pid: number;
  readonly ready_ms: number;
  /** Until the first page has been read out of the export. */
  readonly byte_ms: number;
  end(): Promise<void>;
}

async function startDaemon(command: readonly string[], extra: string, exports = 1): Promise<Started> {
  const [image, pidfile] = [join(dir, 'disk.img'), join(dir, 'pid')];
  writeFileSync(image, '');
  truncateSync(image, 64 << 20);
  const wanted = Array.from({ length: exports }, (_, n) => {
    const file = join(dir, `export${n}`);
    writeFileSync(file, '');
    return ['--export', `type=fuse,id=e${n},node-name=disk0,mountpoint=${file}${extra}`];
  });
  const args = ['--blockdev', `driver=file,node-name=disk0,filename=${image}`, ...wanted.flat(), '--pidfile', pidfile];
  const begin = performance.now();
  const child = start(command[0]!, [...command.slice(1), ...args]);
  const outcome = outcomeOf(child);
  while (!existsSync(pidfile)) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} did not start: ${(await outcome).stderr}`);
    await sleep(1);
  }
  const ready_ms = performance.now() - begin;
  const fd = openSync(join(dir, 'export0'), 'r');
  if (readSync(fd, Buffer.alloc(4096), 0, 4096, 0) !== 4096) throw new Error('the export ends before its first page');
  const byte_ms = performance.now() - begin;
  closeSync(fd);
  const end = async (): Promise<void> => {
    child.kill('SIGTERM');
    await within('the end of the daemon', 20_000, outcome);
  };
  return { pid: child.pid!, ready_ms, byte_ms, end };
}

async function timesOf(command: readonly string[], extra: string): Promise<Times> {
  const { ready_ms, byte_ms, end } = await startDaemon(command, extra);
  await end();
  return { ready_ms, byte_ms };
}

/** Resident memory with so many exports of the default shape, in MiB, a while after the start. */
async function memory_MiB(command: readonly string[], extra: string, exports: number): Promise<number> {
  const { pid, end } = await startDaemon(command, extra, exports);
  await sleep(1000);
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  await end();
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

async function bareNode(): Promise<Times> {
  const begin = performance.now();
  await outcomeOf(start(process.execPath, ['-e', '0']));
  return { ready_ms: performance.now() - begin };
}

const storaged = [process.execPath, options.program];
const daemons: ReadonlyArray<readonly [name: string, available: boolean, command: readonly string[], extra: string]> = [
  ['qemu-storage-daemon', hasCommand('qemu-storage-daemon'), ['qemu-storage-daemon'], ''],
  ['storaged, classic', true, storaged, ''],
  ['storaged, uring', uringEnabled(), storaged, ',uring=on'],
];

function row(name: string, times: readonly number[], digits = 0): string {
  const sorted = [...times].sort((a, b) => a - b);
  const figures = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  return `| ${[name, ...figures.map((figure) => (figure ?? 0).toFixed(digits))].join(' | ')} |`;
}

async function main(): Promise<void> {
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  const available = daemons.filter(([, there]) => there);
  const idle: number[] = [];
  const ready = available.map((): number[] => []);
  const byte = available.map((): number[] => []);
  for (let turn = 0; turn < Number(options.repeat); turn++) {
    idle.push((await bareNode()).ready_ms);
    for (const [index, [, , command, extra]] of available.entries()) {
      const { ready_ms, byte_ms } = await timesOf(command, extra);
      ready[index]!.push(ready_ms);
      byte[index]!.push(byte_ms!);
    }
  }
  const machine = `${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`;
  const lines = [`A start with one export, ms (${machine}; aim: ${AIM_MS} or less)`, ''];
  lines.push('| target | best | median | worst |', '| --- | ---: | ---: | ---: |');
  lines.push(row('node, doing nothing', idle));
  for (const [index, [name]] of available.entries())
    lines.push(row(`${name}: ready`, ready[index]!), row(`${name}: first bytes read`, byte[index]!));
  lines.push('', `Resident memory, MiB (aim: ${AIM_MIB} or less, and ${AIM_EXPORT_MIB} for each further export)`, '');
  lines.push('| target | one export | each further one |', '| --- | ---: | ---: |');
  for (const [name, , command, extra] of available) {
    const one = await memory_MiB(command, extra, 1);
    const many = await memory_MiB(command, extra, 1 + MORE_EXPORTS);
    lines.push(`| ${name} | ${one.toFixed(1)} | ${((many - one) / MORE_EXPORTS).toFixed(2)} |`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
