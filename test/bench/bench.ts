#!/usr/bin/env node
/**
 * Measures storaged beside the image itself and qemu-storage-daemon, in one run on one machine: see README.md here.
 * Figures are good as ratios within one run, so every repetition measures every target before the next begins.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mountsAt, unmountAllSync } from '../support/mounts.js';
import { killAllSync, must, outcomeOf, start, until, within } from '../support/process.js';
import { hasCommand, uringEnabled } from '../support/require.js';

/** What fio is asked for. */
interface Load {
  readonly rw: 'randread' | 'randwrite' | 'read' | 'write' | 'randrw';
  readonly blockSize: string;
  readonly depth: number;
  readonly jobs: number;
  readonly unit: 'IOPS' | 'MiB/s';
}

/** Column names as fio-matrix has them: rr/rw DEPTH, sr, sw, mJOBS_DEPTH. */
function loadOf(column: string): Load {
  const random = /^(rr|rw)(\d+)$/.exec(column);
  if (random !== null) {
    const rw = random[1] === 'rr' ? 'randread' : 'randwrite';
    return { rw, blockSize: '4k', depth: Number(random[2]), jobs: 1, unit: 'IOPS' };
  }
  const mix = /^m(\d+)_(\d+)$/.exec(column);
  if (mix !== null) {
    return { rw: 'randrw', blockSize: '4k', depth: Number(mix[2]), jobs: Number(mix[1]), unit: 'IOPS' };
  }
  const sequential = /^s([rw])(4k)?$/.exec(column);
  if (sequential !== null) {
    const rw = sequential[1] === 'r' ? 'read' : 'write';
    return { rw, blockSize: sequential[2] ?? '128k', depth: 8, jobs: 1, unit: 'MiB/s' };
  }
  throw new Error(`there is no column ${column}: rrDEPTH, rwDEPTH, sr, sw, sr4k, sw4k and mJOBS_DEPTH are`);
}

const COLUMNS = ['rr1', 'rr32', 'rw1', 'rw32', 'sr', 'sw', 'm1_1', 'm1_64', 'm4_1', 'm4_64'];
/** Of --fresh: for them a column's writes are limited in number and not in time, see README.md. */
const FRESH_COLUMNS = ['rw1', 'rw32', 'sw4k', 'sw'];
const DEFAULT_TARGETS = ['file', 'qsd', 'c', 'uring', 'classic', 'null'];
const TARGETS = [...DEFAULT_TARGETS, 'cnull', 'passthrough'];

const HELP = `Usage: npm run bench -- [options]

  --targets LIST   of ${TARGETS.join(',')} (default: all but the last two)
                     file: the image itself      qsd: qemu-storage-daemon
                     c: passthrough.c, the least that a C program does over FUSE-over-io_uring (raw only)
                     uring, classic: storaged    null: storaged over null-co, by uring where it is on
                     cnull: the program in C, answering without an image, as null does
                     passthrough: storaged with passthrough=on (raw only)
  --format FORMAT  of the image: raw, or qcow2, allocated beforehand (default: raw)
  --fresh          each column begins with an empty image, so that its writes allocate: clusters of a qcow2 image, and
                   blocks of its file as of a raw one's (columns: ${FRESH_COLUMNS.join(',')})
  --exports LIST   how many exports of the image share a column's load: a target NAMExN for each number (default: 1)
  --cache-direct   the daemons open the image with cache.direct=on (without c); measures a disk, with --dir
  --columns LIST   of rrDEPTH,rwDEPTH,sr,sw,sr4k,sw4k,mJOBS_DEPTH (default: ${COLUMNS.join(',')})
  --seconds N      how long each column runs (default: 3)
  --repeat N       repetitions; the tables show medians (default: 1)
  --size SIZE      of the image, as fio takes it (default: 1G)
  --dir DIR        where the images are: a tmpfs takes the disk out of the figures (default: /dev/shm)
  --disk DIR       measures all once more with the images in DIR
  --engine NAME    fio's I/O engine (default: libaio)
  --buffered       through the page cache of the clients, instead of direct I/O
  --compare DIR    also measures the built storaged of another checkout, as uring@DIR and classic@DIR
  --json FILE      writes every figure to FILE
  --help           shows this
`;

const { values: options } = parseArgs({
  options: {
    targets: { type: 'string', default: DEFAULT_TARGETS.join(',') },
    format: { type: 'string', default: 'raw' },
    fresh: { type: 'boolean', default: false },
    exports: { type: 'string', default: '1' },
    'cache-direct': { type: 'boolean', default: false },
    columns: { type: 'string' },
    seconds: { type: 'string', default: '3' },
    repeat: { type: 'string', default: '1' },
    size: { type: 'string', default: '1G' },
    dir: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
    disk: { type: 'string' },
    engine: { type: 'string', default: 'libaio' },
    buffered: { type: 'boolean', default: false },
    compare: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const SECONDS = Number(options.seconds);
const RAMP_SECONDS = 0.5;
const COLUMN_NAMES = options.columns?.split(/[\s,]+/) ?? (options.fresh ? FRESH_COLUMNS : COLUMNS);
const LOADS = new Map(COLUMN_NAMES.map((column) => [column, loadOf(column)]));

/** One program's exports of one image, or the image itself. */
interface Target {
  readonly name: string;
  /** Starts it, and answers the files to measure and the process that serves them. */
  open(dir: string, image: string): Promise<Opened>;
}

interface Opened {
  readonly files: readonly string[];
  readonly child?: ChildProcess;
}

/**
 * A fresh image: its length, and what is written to it. Random writes of 4 KiB, each place once, find 94 % of the
 * clusters of 64 KiB that they hit unallocated on average.
 */
const FRESH = { size: '16G', random_writes: '120m', sequential_writes: options.size };

/** What a column came to: operations or MiB a second, the serving process's CPU time for each request, latency. */
interface Figure {
  readonly value: number;
  /** The completion latency that 99.9 % of the requests had at most; the larger one of reads and writes. */
  readonly p999_us: number;
  readonly cpu_us: number | undefined;
}

const STORAGED = fileURLToPath(new URL('../../bin/storaged.cjs', import.meta.url));
const C_SOURCE = fileURLToPath(new URL('../../../test/bench/passthrough.c', import.meta.url));

/** The image as a node; qcow2 over a file, raw as the file itself. */
function imageNode(image: string): object {
  const file = { driver: 'file', filename: image, ...(options['cache-direct'] ? { cache: { direct: true } } : {}) };
  return options.format === 'raw' ? file : { driver: options.format, file };
}

/** The daemon that `command` starts, with the image, or `blank` for one without contents; a target for each number. */
function daemon(name: string, command: readonly string[], extra: object, blank = false): Target[] {
  return options.exports.split(/[\s,]+/).map((exports) => ({
    name: exports === '1' ? name : `${name}x${exports}`,
    open: (dir, image) => {
      const node = blank
        ? { driver: 'null-co', size: sizeBytes(options.size), 'read-zeroes': false }
        : imageNode(image);
      return serve(dir, command, node, extra, Number(exports));
    },
  }));
}

function storaged(name: string, uring: boolean, program = STORAGED, blank = false, extra: object = {}): Target[] {
  return daemon(name, [process.execPath, program], { uring, ...extra }, blank);
}

function cProgram(name: string, ...args: readonly string[]): Target[] {
  const open = async (dir: string, image: string): Promise<Opened> => {
    const program = join(dir, 'passthrough');
    if (!existsSync(program)) await must('gcc', ['-O2', '-pthread', '-o', program, C_SOURCE]);
    const file = join(dir, 'export');
    writeFileSync(file, '');
    const child = start(program, [...args, image, file]);
    await until('the program in C to be ready', () => mountsAt(file).length > 0);
    return { files: [file], child };
  };
  return [{ name, open }];
}

async function serve(
  dir: string,
  command: readonly string[],
  node: object,
  extra: object,
  exports: number,
): Promise<Opened> {
  const files = Array.from({ length: exports }, (_, n) => join(dir, `export${n}`));
  const pidfile = join(dir, 'pid');
  for (const file of files) writeFileSync(file, '');
  const [program, ...args] = command;
  const child = start(program!, [
    ...args,
    ...['--blockdev', JSON.stringify({ ...node, 'node-name': 'disk0' })],
    ...files.flatMap((mountpoint, n) => {
      const wanted = { type: 'fuse', id: `e${n}`, 'node-name': 'disk0', mountpoint, writable: true, ...extra };
      return ['--export', JSON.stringify(wanted)];
    }),
    ...['--pidfile', pidfile],
  ]);
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  await until(`${program} to be ready`, () => {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} did not start: ${errors.trim()}`);
    return existsSync(pidfile) && files.every((file) => mountsAt(file).length > 0);
  });
  return { files, child };
}

async function close({ child }: Opened, dir: string): Promise<void> {
  if (child !== undefined && child.exitCode === null && child.signalCode === null) {
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill('SIGTERM');
    await within('the end of the daemon', 20_000, ended).catch(() => child.kill('SIGKILL'));
  }
  unmountAllSync(dir);
  rmSync(join(dir, 'pid'), { force: true });
}

/** CPU time of a process and its threads in µs: the kernel counts in hundredths of a second. */
function cpuTime_us(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

interface FioSide {
  readonly clat_ns: { readonly percentile?: Readonly<Record<string, number>> };
  readonly bw_bytes: number;
  readonly iops: number;
  readonly total_ios: number;
}

interface FioResult {
  readonly jobs: ReadonlyArray<{ readonly error: number; readonly read: FioSide; readonly write: FioSide }>;
}

/** How fio is told when to end. */
function limits({ rw }: Load): string[] {
  if (!options.fresh) {
    const times = [`--runtime=${SECONDS}`, `--ramp_time=${RAMP_SECONDS}`, '--norandommap', '--randrepeat=0'];
    return [`--size=${options.size}`, '--time_based', ...times];
  }
  if (!rw.startsWith('rand')) return [`--size=${FRESH.sequential_writes}`];
  return [`--size=${FRESH.size}`, `--io_size=${FRESH.random_writes}`, '--random_generator=lfsr'];
}

async function measure({ files, child }: Opened, load: Load): Promise<Figure> {
  const before = child?.pid === undefined ? 0 : cpuTime_us(child.pid);
  const fio = start('fio', [
    ...['--name=bench', `--filename=${files.join(':')}`, '--allow_file_create=0', ...limits(load)],
    ...[`--rw=${load.rw}`, '--rwmixread=70', `--bs=${load.blockSize}`, `--iodepth=${load.depth}`],
    ...[`--numjobs=${load.jobs}`, '--group_reporting', `--ioengine=${options.engine}`],
    ...[`--direct=${options.buffered ? 0 : 1}`, '--output-format=json'],
  ]);
  const limit_ms = (SECONDS + RAMP_SECONDS) * 1000 + 60_000;
  const { code, stdout, stderr } = await within('fio', limit_ms, outcomeOf(fio));
  if (code !== 0) throw new Error(`fio on ${files[0]}: ${stderr.trim()}`);
  // fio may print a note before its JSON.
  const { jobs } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as FioResult;
  const sides = jobs.flatMap(({ read, write }) => [read, write]);
  const sum = (key: 'iops' | 'bw_bytes' | 'total_ios'): number => sides.reduce((total, side) => total + side[key], 0);
  const iops = sum('iops');
  // The ramp's requests cost CPU time too, and fio does not count them.
  const requests = options.fresh ? sum('total_ios') : iops * (SECONDS + RAMP_SECONDS);
  return {
    p999_us: Math.max(...sides.map(({ clat_ns }) => clat_ns.percentile?.['99.900000'] ?? 0)) / 1000,
    value: load.unit === 'IOPS' ? iops : sum('bw_bytes') / 1024 ** 2,
    cpu_us: child?.pid === undefined ? undefined : (cpuTime_us(child.pid) - before) / requests,
  };
}

function sizeBytes(text: string): number {
  const match = /^(\d+)([kmg]?)/i.exec(text);
  if (match === null) throw new Error(`${text} is not a size`);
  return Number(match[1]) * 1024 ** ['', 'k', 'm', 'g'].indexOf(match[2]!.toLowerCase());
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Figures by target, then column; an undefined list where measuring failed. */
type Results = Map<string, Map<string, Figure[]>>;

async function measureAll(base: string, targets: readonly Target[]): Promise<Results> {
  const dir = mkdtempSync(join(base, 'storaged-bench-'));
  process.once('exit', () => {
    killAllSync();
    unmountAllSync(dir);
    rmSync(dir, { recursive: true, force: true });
  });
  const results: Results = new Map(targets.map(({ name }) => [name, new Map()]));
  const raw = join(dir, 'disk.img');
  const image = options.format === 'raw' ? raw : join(dir, `disk.${options.format}`);
  if (options.fresh) await measureFresh(dir, image, targets, results);
  else await measureFilled(dir, raw, image, targets, results);
  rmSync(dir, { recursive: true, force: true });
  return results;
}

/** A new image and a new daemon for each column. */
async function measureFresh(dir: string, image: string, targets: readonly Target[], results: Results): Promise<void> {
  for (let repetition = 1; repetition <= Number(options.repeat); repetition++) {
    for (const column of LOADS.keys()) {
      for (const target of targets) {
        process.stderr.write(`${repetition}/${options.repeat} ${target.name} ${column}\n`);
        if (options.format === 'raw') await must('truncate', ['-s', FRESH.size, image]);
        else await must('qemu-img', ['create', '-q', '-f', options.format, image, FRESH.size]);
        await measureColumns(dir, image, target, [column], results);
        rmSync(image);
      }
    }
  }
}

async function measureFilled(
  dir: string,
  raw: string,
  image: string,
  targets: readonly Target[],
  results: Results,
): Promise<void> {
  // A filled image: reading a hole would measure something else.
  await must('fio', [
    ...['--name=fill', `--filename=${raw}`, '--rw=write', '--bs=1m', `--size=${options.size}`, '--end_fsync=1'],
  ]);
  if (image !== raw) {
    await must('qemu-img', ['convert', '-f', 'raw', '-O', options.format, '-W', raw, image], { timeout_ms: 600_000 });
    rmSync(raw);
  }
  for (let repetition = 1; repetition <= Number(options.repeat); repetition++) {
    for (const target of targets) {
      process.stderr.write(`${repetition}/${options.repeat} ${target.name}:`);
      await measureColumns(dir, image, target, COLUMN_NAMES, results);
      process.stderr.write('\n');
    }
  }
}

async function measureColumns(
  dir: string,
  image: string,
  target: Target,
  columns: readonly string[],
  results: Results,
): Promise<void> {
  let opened: Opened | undefined;
  try {
    opened = await target.open(dir, image);
    for (const column of columns) {
      if (!options.fresh) process.stderr.write(` ${column}`);
      const figures = results.get(target.name)!;
      const figure = await measure(opened, LOADS.get(column)!);
      figures.set(column, [...(figures.get(column) ?? []), figure]);
    }
  } catch (error) {
    process.stderr.write(` failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
  await close(opened ?? { files: [] }, dir);
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return [row(heads), row(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
}

function report(title: string, results: Results): string {
  const value = (target: string, column: string): number | undefined => {
    const figures = results.get(target)?.get(column);
    return figures === undefined ? undefined : median(figures.map((figure) => figure.value));
  };
  const names = [...results.keys()];
  const heads = ['target', ...COLUMN_NAMES];
  const figures = names.map((name) => [
    name,
    ...COLUMN_NAMES.map((column) => {
      const figure = value(name, column);
      return figure === undefined ? '-' : String(Math.round(figure));
    }),
  ]);
  const parts = [`## ${title}`, 'rr, rw and m: requests a second; sr and sw: MiB a second.', table(heads, figures)];
  const base = ['qsd', 'file'].find((name) => value(name, COLUMN_NAMES[0]!) !== undefined);
  if (base !== undefined) {
    const ratios = names.map((name) => [
      name,
      ...COLUMN_NAMES.map((column) => {
        const [own, other] = [value(name, column), value(base, column)];
        return own === undefined || other === undefined ? '-' : (own / other).toFixed(2);
      }),
    ]);
    parts.push(`Ratios against ${base === 'qsd' ? 'qemu-storage-daemon' : 'the image itself'}:`, table(heads, ratios));
  }
  const medians = (of: (figure: Figure) => number | undefined, digits: number): string[][] =>
    names.flatMap((name) => {
      const cells = COLUMN_NAMES.map((column) => {
        const all = (results.get(name)?.get(column) ?? []).flatMap((figure) => of(figure) ?? []);
        return all.length === 0 ? '-' : median(all).toFixed(digits);
      });
      return cells.every((cell) => cell === '-') ? [] : [[name, ...cells]];
    });
  const cpu = medians((figure) => figure.cpu_us, 1);
  if (cpu.length > 0) parts.push("The daemon's CPU time, µs a request:", table(heads, cpu));
  parts.push(
    'What 99.9 % of the requests took at most, µs:',
    table(
      heads,
      medians((figure) => figure.p999_us, 0),
    ),
  );
  return parts.join('\n\n');
}

function chooseTargets(): Target[] {
  const uring = uringEnabled();
  const all: Record<string, Target[]> = {
    file: [{ name: 'file', open: async (_dir, image) => ({ files: [image] }) }],
    qsd: daemon('qsd', ['qemu-storage-daemon'], {}),
    c: cProgram('c'),
    cnull: cProgram('cnull', '-n'),
    uring: storaged('uring', true),
    classic: storaged('classic', false),
    null: storaged('null', uring, STORAGED, true),
    passthrough: storaged('passthrough', false, STORAGED, false, { passthrough: 'on' }),
  };
  const chosen = options.targets.split(/[\s,]+/).flatMap((name) => {
    const targets = all[name];
    if (targets === undefined) throw new Error(`there is no target ${name}: ${TARGETS.join(', ')} are`);
    return targets;
  });
  for (const checkout of options.compare) {
    const manifest = JSON.parse(readFileSync(resolve(checkout, 'package.json'), 'utf8')) as {
      bin: { storaged: string };
    };
    const program = resolve(checkout, manifest.bin.storaged);
    if (!existsSync(program)) throw new Error(`${program} is not there: build that checkout first`);
    chosen.push(...storaged(`uring@${checkout}`, true, program), ...storaged(`classic@${checkout}`, false, program));
  }
  return chosen.filter(({ name }) => {
    const missing =
      /^(c|cnull|uring.*)$/.test(name) && !uring
        ? 'FUSE-over-io_uring is switched off'
        : name.startsWith('qsd') && !hasCommand('qemu-storage-daemon')
          ? 'qemu-storage-daemon is not installed'
          : undefined;
    if (missing !== undefined) process.stderr.write(`${name} is left out: ${missing}\n`);
    return missing === undefined;
  });
}

async function main(): Promise<void> {
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
  const targets = chooseTargets().filter(
    ({ name }) =>
      !(options.format !== 'raw' && /^(file|c|cnull|null.*)$/.test(name)) && !(options['cache-direct'] && name === 'c'),
  );
  const possible = readdirSync('/sys/devices/system/cpu').filter((name) => /^cpu\d+$/.test(name)).length;
  const machine = `Linux ${release()}, ${cpus().length} of ${possible} CPUs, Node ${process.versions.node}`;
  const all: Record<string, unknown> = { machine, options };
  for (const base of [options.dir, ...(options.disk === undefined ? [] : [options.disk])]) {
    const results = await measureAll(base, targets);
    all[base] = Object.fromEntries([...results].map(([name, columns]) => [name, Object.fromEntries(columns)]));
    const clients = `${options.engine}, ${options.buffered ? 'buffered' : 'direct'}`;
    const how = `${clients}${options['cache-direct'] ? ', cache.direct' : ''}, ${SECONDS} s, ${options.repeat} times`;
    process.stdout.write(`${report(`Images in ${base} (${machine}; ${how})`, results)}\n\n`);
  }
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(all, undefined, 2)}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
