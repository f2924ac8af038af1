/**
 * A daemon as it lives for a long time, everything at once: exports of raw and qcow2 images over both transports, loads
 * whose data fio verifies, drains, resizes, nodes and iothreads that come and go, storms of clients. What it uses is
 * sampled all the time, and at moments of rest compared: what only grows is a leak. A picture of it all is left in
 * dist/endurance.svg.
 */
import { closeSync, constants, openSync, read, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Test, test } from 'tap';
import { MiB, mountpoint, Random } from '../support/content.js';
import { type Daemon, fuseExport, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { type Panel, plot } from '../support/plot.js';
import { must, sleep, until, within } from '../support/process.js';
import { qemuImg } from '../support/qcow2.js';
import { QmpClient } from '../support/qmp.js';
import { requireCommand, requireUring } from '../support/require.js';
import { SEED } from '../support/soak.js';
import { tempDir } from '../support/temp.js';

const SECONDS = Number(process.env.STORAGED_SOAK_SECONDS ?? 3600);
const PICTURE = fileURLToPath(new URL('../../endurance.svg', import.meta.url));
const SAMPLES = 400;
const RESTS = 20;
const SIZE = 32 * MiB;
const LOADED = 8 * MiB;
const readAsync = promisify(read);

const formats = ['raw', 'qcow2'] as const;
const kinds = formats.flatMap((format) => [true, false].map((uring) => ({ format, uring })));
type Kind = (typeof kinds)[number];

/** Lets everybody go on, or nobody. */
class Gate {
  private busy = 0;
  private opened: Promise<void> = Promise.resolve();

  /** Does something that is not to be under way at a moment of rest. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    for (let seen: unknown; seen !== this.opened; ) {
      seen = this.opened;
      await this.opened;
    }
    this.busy++;
    try {
      return await work();
    } finally {
      this.busy--;
    }
  }

  async rest<T>(work: () => Promise<T>): Promise<T> {
    let open = () => {};
    this.opened = new Promise((resolve) => {
      open = resolve;
    });
    try {
      await until('a moment of rest', () => this.busy === 0, 120_000);
      return await work();
    } finally {
      open();
    }
  }
}

interface Usage {
  readonly time_s: number;
  readonly rss_MiB: number;
  readonly heap_MiB: number;
  readonly fds: number;
  readonly threads: number;
}

interface Sample extends Usage {
  readonly half_ms: number;
  readonly most_ms: number;
  readonly longest_ms: number;
}

/** The heap is the daemon's to know: it says so in its log, on SIGUSR1. */
async function heap_MiB(daemon: Daemon): Promise<number> {
  const heaps = () => [...daemon.stderr.matchAll(/"heap":(\d+)/g)];
  const before = heaps().length;
  daemon.signal('SIGUSR1');
  await until('the state', () => heaps().length > before);
  const found = Number(heaps().at(-1)![1]) / MiB;
  daemon.stderr = daemon.stderr.replace(/^.*(state|client is connected).*\n/gm, '').slice(-20_000);
  return found;
}

class Soak {
  readonly gate = new Gate();
  readonly counts = { loads: 0, exports: 0, drains: 0, resizes: 0, iothreads: 0, clients: 0, probes: 0 };
  readonly samples: Sample[] = [];
  readonly rests: Usage[] = [];
  private latencies_ms: number[] = [];
  private readonly start_ms = Date.now();

  constructor(
    readonly daemon: Daemon,
    readonly client: QmpClient,
    readonly dir: string,
  ) {}

  get time_s(): number {
    return (Date.now() - this.start_ms) / 1000;
  }

  get goesOn(): boolean {
    return this.time_s < SECONDS;
  }

  async usage(): Promise<Usage> {
    const { daemon } = this;
    const heap = await heap_MiB(daemon);
    const now = { rss_MiB: daemon.rss_KiB() / 1024, heap_MiB: heap, fds: daemon.fds(), threads: daemon.threads() };
    return { time_s: this.time_s, ...now };
  }

  async sample(): Promise<void> {
    const sorted = this.latencies_ms.sort((a, b) => a - b);
    this.latencies_ms = [];
    const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
    const usage = await this.usage();
    this.samples.push({ ...usage, half_ms: at(0.5), most_ms: at(0.9), longest_ms: at(1) });
  }

  probed(time_ms: number): void {
    this.latencies_ms.push(time_ms);
    this.counts.probes++;
  }

  node(kind: Kind, name: string, direct = false): object {
    const file = { driver: 'file', 'node-name': `${name}-file`, filename: join(this.dir, name), cache: { direct } };
    return { driver: kind.format, 'node-name': name, file };
  }

  /** Opens an image and exports it. */
  async show(kind: Kind, name: string, more: object = {}): Promise<string> {
    const file = mountpoint(join(this.dir, `${name}.export`));
    await this.client.execute('blockdev-add', this.node(kind, name));
    const options = { id: `e-${name}`, 'node-name': name, mountpoint: file, writable: true, growable: false, ...more };
    await this.client.execute('block-export-add', fuseExport(kind.uring, options));
    this.counts.exports++;
    return file;
  }

  async hide(name: string, mode: 'safe' | 'hard'): Promise<void> {
    await this.client.execute('block-export-del', { id: `e-${name}`, mode });
    await this.client.waitEvent('BLOCK_EXPORT_DELETED', (event) => event.data?.id === `e-${name}`);
    await this.client.execute('blockdev-del', { 'node-name': name });
  }
}

/** Writes all of a part of the file at random, and reads it back to compare. */
async function verifiedLoad(random: Random, file: string): Promise<void> {
  await must('fio', [
    ...['--name=load', `--filename=${file}`, '--allow_file_create=0', '--direct=1', '--ioengine=libaio'],
    ...[`--rw=${['randwrite', 'write', 'randrw'][random.below(3)]}`, `--size=${LOADED}`, '--verify=crc32c'],
    ...[
      '--verify_fatal=1',
      '--verify_state_save=0',
      `--bs=${['4k', '16k', '64k'][random.below(3)]}`,
      `--iodepth=${1 << random.below(6)}`,
    ],
    `--randseed=${random.below(1 << 30)}`,
  ]);
}

async function storm(soak: Soak, random: Random): Promise<void> {
  const clients = Array.from({ length: 20 + random.below(100) }, async (_, n) => {
    soak.counts.clients++;
    if (n % 5 === 0) {
      // One that goes without a word, or in the middle of one.
      const socket = createConnection(soak.daemon.socket);
      socket.on('error', () => {});
      await new Promise((resolve) => socket.once('connect', resolve));
      if (n % 2 === 0) socket.write('{"execute": "query-');
      await sleep(random.below(30));
      socket.destroy();
      return;
    }
    const client = await QmpClient.connect(soak.daemon.socket);
    await client.negotiate();
    await client.execute(['query-block-exports', 'query-named-block-nodes', 'query-status'][n % 3]!).catch(() => {});
    client.close();
  });
  await within('the storm', 60_000, Promise.all(clients));
}

/** Growth from the first third of the moments of rest to the last. */
function growth(rests: readonly Usage[], field: 'rss_MiB' | 'heap_MiB' | 'fds' | 'threads'): [number, number] {
  const third = Math.max(1, Math.floor(rests.length / 3));
  const middle = (part: readonly Usage[]) => {
    const sorted = part.map((usage) => usage[field]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)]!;
  };
  return [middle(rests.slice(0, third)), middle(rests.slice(-third))];
}

function picture(soak: Soak): string {
  const line = (name: string, field: keyof Sample) => ({
    name,
    points: soak.samples.map((sample) => [sample.time_s, sample[field]] as const),
  });
  const rest = (name: string, field: keyof Usage) => ({
    name,
    dots: true,
    points: soak.rests.map((usage) => [usage.time_s, usage[field]] as const),
  });
  const panels: Panel[] = [
    {
      title: 'Memory',
      unit: 'MiB',
      curves: [line('resident', 'rss_MiB'), line('heap (main)', 'heap_MiB'), rest('resident at rest', 'rss_MiB')],
    },
    { title: 'Descriptors', unit: 'open', curves: [line('open', 'fds'), rest('at rest', 'fds')] },
    { title: 'Threads', unit: 'threads', curves: [line('all', 'threads'), rest('at rest', 'threads')] },
    {
      title: 'Latency of a read of 4 KiB beside all this',
      unit: 'ms',
      logarithmic: true,
      curves: [line('half', 'half_ms'), line('90 %', 'most_ms'), line('longest', 'longest_ms')],
    },
  ];
  const counted = Object.entries(soak.counts).map(([name, count]) => `${count} ${name}`);
  return plot(`storaged for ${SECONDS} s, seed ${SEED}`, counted.join(', '), panels, SECONDS);
}

async function endure(t: Test, soak: Soak): Promise<void> {
  const { gate, counts, client } = soak;
  const shown = new Map<Kind, string>();
  const nameOf = ({ format, uring }: Kind) => `stays-${format}-${uring ? 'uring' : 'classic'}`;
  const grown = new Map<Kind, number>();
  for (const kind of kinds) {
    await qemuImg('create', '-q', '-f', kind.format, join(soak.dir, nameOf(kind)), String(SIZE));
    shown.set(kind, await soak.show(kind, nameOf(kind)));
    grown.set(kind, SIZE);
  }
  // One load at a time on each file: fio verifies what it alone has written.
  const taken = new Set<Kind>();
  let number = 0;
  const random = (nth: number) => new Random(SEED * 100 + nth);
  const until = async (nth: number, work: (random: Random) => Promise<void>, pause_ms: number) => {
    const own = random(nth);
    while (soak.goesOn) {
      await gate.pass(() => work(own));
      await sleep(own.below(pause_ms));
    }
  };
  const load = async (own: Random) => {
    const free = kinds.filter((kind) => !taken.has(kind));
    const kind = free[own.below(free.length)]!;
    taken.add(kind);
    await verifiedLoad(own, shown.get(kind)!);
    taken.delete(kind);
    counts.loads++;
  };
  const comesAndGoes = async (own: Random) => {
    const kind = kinds[own.below(kinds.length)]!;
    const id = ++number;
    const name = `goes-${id}`;
    await qemuImg('create', '-q', '-f', kind.format, join(soak.dir, name), String(SIZE));
    const iothread = own.below(3) === 0 ? `io-${id}` : undefined;
    if (iothread !== undefined) {
      counts.iothreads++;
      await client.execute('object-add', { 'qom-type': 'iothread', id: iothread });
    }
    const file = await soak.show(kind, name, iothread === undefined ? {} : { iothread });
    await verifiedLoad(own, file);
    await soak.hide(name, own.below(2) === 0 ? 'safe' : 'hard');
    if (iothread !== undefined) await client.execute('object-del', { id: iothread });
    await must('rm', [join(soak.dir, name), file]);
  };
  const drain = async (own: Random) => {
    const kind = kinds[own.below(kinds.length)]!;
    const file = { ...(soak.node(kind, nameOf(kind), own.below(2) === 1) as { file: object }).file };
    await client.execute('blockdev-reopen', { options: [file] });
    counts.drains++;
  };
  const resize = async (own: Random) => {
    const kind = kinds[own.below(kinds.length)]!;
    // qcow2 shrinks only where nothing is; growing back and forth beyond the load is enough for both.
    const size = kind.format === 'raw' ? SIZE + own.below(16) * MiB : grown.get(kind)! + 65_536;
    grown.set(kind, size);
    await client.execute('block_resize', { 'node-name': nameOf(kind), size });
    counts.resizes++;
  };
  const fds = kinds.map((kind) => openSync(shown.get(kind)!, constants.O_RDONLY));
  const probe = async (own: Random) => {
    const start = performance.now();
    await within(
      'a read',
      60_000,
      readAsync(fds[own.below(fds.length)]!, Buffer.alloc(4096), 0, 4096, own.below(LOADED / 4096) * 4096),
    );
    soak.probed(performance.now() - start);
  };
  const watch = async () => {
    let due_s = 0;
    let rest_s = Math.min(3, SECONDS / RESTS);
    while (soak.goesOn) {
      if (soak.time_s >= due_s) {
        due_s += SECONDS / SAMPLES;
        await soak.sample();
      }
      if (soak.time_s >= rest_s) {
        rest_s = soak.time_s + SECONDS / RESTS;
        soak.rests.push(await gate.rest(() => soak.usage()));
      }
      await sleep(Math.min(200, (SECONDS / SAMPLES) * 1000));
    }
  };
  try {
    await Promise.all([
      ...[until(1, load, 50), until(2, load, 400), until(3, comesAndGoes, 600), until(4, comesAndGoes, 600)],
      ...[until(5, drain, 700), until(6, resize, 900), until(7, (own) => storm(soak, own), 3000)],
      ...[until(8, probe, 40), watch()],
    ]);
    await soak.sample();
    soak.rests.push(await soak.usage());
  } finally {
    for (const fd of fds) closeSync(fd);
    writeFileSync(PICTURE, picture(soak));
    t.comment(`the picture is ${PICTURE}`);
  }
  for (const kind of kinds) await soak.hide(nameOf(kind), 'safe');
}

test('everything at once, for a long time', async (t) => {
  if (!requireUring(t) || !requireCommand(t, 'fio', 'qemu-img')) return;
  const dir = tempDir(t);
  const daemon = await startDaemon(t, { dir });
  const client = await daemon.client(t);
  const soak = new Soak(daemon, client, dir);
  await endure(t, soak);
  t.comment(`seed ${SEED}: ${JSON.stringify(soak.counts)}`);
  for (const [what, count] of Object.entries(soak.counts)) t.ok(count > 0, `${count} ${what}`);
  // The first moment of rest has seen the least: caches and code come with use.
  const rests = soak.rests.slice(1);
  for (const [field, factor, more] of [
    ['rss_MiB', 1.2, 24],
    ['heap_MiB', 1.3, 8],
    ['fds', 1, 1],
    // libuv's pool and the kernel's threads for io_uring.
    ['threads', 1, 8],
  ] as const) {
    const [first, last] = growth(rests, field);
    t.comment(`${field} at rest: ${first.toFixed(1)}, then ${last.toFixed(1)}`);
    t.ok(last <= first * factor + more, `${field} at rest does not grow: ${first.toFixed(1)}, then ${last.toFixed(1)}`);
  }
  t.equal((await daemon.end()).code, 0, daemon.stderr.slice(-500));
  t.ok(readFileSync(PICTURE, 'utf8').endsWith('</svg>\n'));
  t.strictSame(
    readdirSync(dir).filter((name) => name.startsWith('goes-')),
    [],
  );
});

leakTest();
