#!/usr/bin/env node
/**
 * Measures how long it takes from the command to a daemon that is ready with one export, beside qemu-storage-daemon and
 * a Node that does nothing: see README.md here. The targets take turns, so that a slow moment is one for all.
 */
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
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
    program: { type: 'string', default: fileURLToPath(new URL('../../daemon/storaged.js', import.meta.url)) },
    help: { type: 'boolean', default: false },
  },
});

/** What a start is to take at most, on a machine that has nothing else to do. */
const AIM_MS = 250;

const dir = mkdtempSync(join(tmpdir(), 'storaged-bench-'));
process.once('exit', () => {
  killAllSync();
  unmountAllSync(dir);
  rmSync(dir, { recursive: true, force: true });
});

/** Milliseconds until the daemon has written its pid file. It is ended afterwards. */
async function startDaemon(command: readonly string[], extra: string): Promise<number> {
  const [image, file, pidfile] = ['disk.img', 'export', 'pid'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(image, '');
  truncateSync(image, 64 << 20);
  writeFileSync(file, '');
  const begin = performance.now();
  const child = start(command[0]!, [
    ...command.slice(1),
    ...['--blockdev', `driver=file,node-name=disk0,filename=${image}`],
    ...['--export', `type=fuse,id=e0,node-name=disk0,mountpoint=${file}${extra}`, '--pidfile', pidfile],
  ]);
  const outcome = outcomeOf(child);
  while (!existsSync(pidfile)) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} did not start: ${(await outcome).stderr}`);
    await sleep(1);
  }
  const taken_ms = performance.now() - begin;
  child.kill('SIGTERM');
  await within('the end of the daemon', 20_000, outcome);
  return taken_ms;
}

async function bareNode(): Promise<number> {
  const begin = performance.now();
  await outcomeOf(start(process.execPath, ['-e', '0']));
  return performance.now() - begin;
}

const storaged = [process.execPath, options.program];
const targets: ReadonlyArray<readonly [name: string, available: boolean, measure: () => Promise<number>]> = [
  ['node, doing nothing', true, bareNode],
  ['qemu-storage-daemon', hasCommand('qemu-storage-daemon'), () => startDaemon(['qemu-storage-daemon'], '')],
  ['storaged, classic', true, () => startDaemon(storaged, '')],
  ['storaged, uring', uringEnabled(), () => startDaemon(storaged, ',uring=on')],
];

async function main(): Promise<void> {
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  const available = targets.filter(([, there]) => there);
  const taken = new Map(available.map(([name]) => [name, [] as number[]]));
  for (let turn = 0; turn < Number(options.repeat); turn++) {
    for (const [name, , measure] of available) taken.get(name)!.push(await measure());
  }
  const machine = `${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`;
  const lines = [`Start to ready with one export, ms (${machine}; aim: ${AIM_MS} or less)`, ''];
  lines.push('| target | best | median | worst |', '| --- | ---: | ---: | ---: |');
  for (const [name, times] of taken) {
    const sorted = times.sort((a, b) => a - b);
    const figures = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((time) => (time ?? 0).toFixed(0));
    lines.push(`| ${[name, ...figures].join(' | ')} |`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
