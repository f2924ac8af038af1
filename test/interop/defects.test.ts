import { closeSync, fsync, openSync, read, renameSync, write, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Test, test } from 'tap';
import { MiB, mountpoint } from '../support/content.js';
import {
  type Daemon,
  eachTransport,
  fuseExport,
  json,
  rawImage,
  standIn,
  startDaemon,
  type Transport,
} from '../support/daemon.js';
import { FAULT_FILE, type Fault, type FaultOrder } from '../support/faults.js';
import { leakTest } from '../support/leaks.js';
import { Load } from '../support/load.js';
import { mountsAt, unmountAllSync } from '../support/mounts.js';
import { until, within } from '../support/process.js';
import { checkImage, qemuImg } from '../support/qcow2.js';
import { requireCommand, requireFuse, requireUring } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/**
 * Defects of the daemon itself, as they would come: an exception, a rejection that nobody handles, a thread that ends,
 * a heap that is full, in the main thread and in a worker, over both transports, raw and qcow2, idle and under load.
 * Clients get errors and are never left waiting; the log says where; the exit status tells.
 */

const END_MS = 45_000;
const formats = ['raw', 'qcow2'] as const;
type Format = (typeof formats)[number];

interface Faulty {
  readonly daemon: Daemon;
  readonly dir: string;
  readonly image: string;
  readonly file: string;
  /** Makes a fault due, which the next thread to look takes. */
  order(fault: FaultOrder): void;
}

async function faulty(t: Test, uring: Transport, format: Format, nodeOptions = ''): Promise<Faulty> {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  await qemuImg('create', '-q', '-f', format, image, String(64 * MiB));
  const file = mountpoint(join(dir, 'export'));
  const faultFile = join(dir, 'fault');
  const preload = new URL('../support/faults.js', import.meta.url).href;
  const node =
    format === 'raw'
      ? rawImage('disk0', image)
      : { driver: 'qcow2', 'node-name': 'disk0', file: { driver: 'file', filename: image } };
  const daemon = await startDaemon(t, {
    dir,
    env: { NODE_OPTIONS: `--import=${preload} ${nodeOptions}`, [FAULT_FILE]: faultFile },
    args: [
      ...['--blockdev', json(node)],
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
    ],
  });
  // Whole at once: every worker looks for it all the time.
  const order = (fault: FaultOrder) => {
    writeFileSync(`${faultFile}.new`, fault);
    renameSync(`${faultFile}.new`, faultFile);
  };
  return { daemon, dir, image, file, order };
}

const calls = { read: promisify(read), write: promisify(write), fsync: promisify(fsync) };

/** Somebody who has flushed a block and keeps the file open. */
class Client {
  private constructor(private readonly fd: number) {}

  static async of(file: string): Promise<Client> {
    const client = new Client(openSync(file, 'r+'));
    await calls.write(client.fd, Buffer.alloc(4096, 7), 0, 4096, 60 * MiB);
    await calls.fsync(client.fd);
    return client;
  }

  async failed(t: Test): Promise<void> {
    const answer = within('an answer', END_MS, calls.read(this.fd, Buffer.alloc(4096), 0, 4096, 0));
    await t.rejects(answer, { code: /ENOTCONN|ECONNABORTED|EIO/ }, 'who has the file open gets an error');
    try {
      closeSync(this.fd);
    } catch {
      // It is closed all the same.
    }
  }
}

let turn = 0;

/** One transport after the other; with STORAGED_TEST_ALL both each time. */
function someTransport(name: string, body: (t: Test, uring: Transport) => Promise<void>): void {
  if (process.env.STORAGED_TEST_ALL !== undefined) {
    eachTransport(name, body);
    return;
  }
  const uring = turn++ % 2 === 0;
  test(`${name} (${uring ? 'uring' : 'classic'})`, async (t) => {
    if (uring ? requireUring(t) : requireFuse(t)) await body(t, uring);
  });
}

/** Node's own end of a process whose heap is full is SIGABRT, or SIGTRAP. */
const ABORTS = ['SIGABRT', 'SIGTRAP', 'SIGILL'];

async function endedInOrder(t: Test, { daemon, file }: Faulty, where: RegExp): Promise<void> {
  const { code, signal, stderr } = await within('the end', END_MS, daemon.exited);
  t.equal(signal, null, 'it ends by itself');
  t.equal(code, 1, 'the exit status tells');
  t.match(stderr, where, 'the log says what and where');
  t.notMatch(stderr, /not all could be ended/, 'all could be ended in order');
  t.strictSame(mountsAt(file), [], 'nothing stays mounted');
}

async function intact(t: Test, { image }: Faulty, format: Format): Promise<void> {
  if (format === 'raw') return;
  const { corruptions, errors } = await checkImage(image);
  t.strictSame({ corruptions, errors }, { corruptions: 0, errors: 0 }, 'the image is consistent');
}

const inMain: ReadonlyArray<[Fault, RegExp]> = [
  ['throw', /defect: Error: an injected exception.* at .*faults\.js:\d+/],
  ['reject', /defect: Error: an injected rejection.* at .*faults\.js:\d+/],
  ['exit', /./],
];

for (const [fault, where] of inMain) {
  for (const load of [false, true]) {
    someTransport(`main thread: ${fault}, ${load ? 'under load' : 'while the workers wait'}`, async (t, uring) => {
      if (standIn || !requireCommand(t, 'fio', 'qemu-img')) return;
      const format = load ? 'qcow2' : 'raw';
      const made = await faulty(t, uring, format);
      const { daemon, file, order } = made;
      const fio = load ? await Load.on(t, file) : undefined;
      const client = await Client.of(file);
      order(`main ${fault}`);
      daemon.signal('SIGUSR2');
      if (fault === 'exit') {
        // As after SIGKILL: no order, but nobody waits for an answer.
        t.equal((await within('the end', END_MS, daemon.exited)).code, 3);
        unmountAllSync(made.dir);
      } else await endedInOrder(t, made, where);
      await client.failed(t);
      await fio?.ended();
      await intact(t, made, format);
      if (!load) t.equal((await readFile(made.image))[60 * MiB], 7, 'what was flushed is there');
    });
  }
}

const inWorker: ReadonlyArray<[Fault, RegExp]> = [
  ['throw', /queue worker queue\d failed: Error: an injected exception.* at .*faults\.js:\d+/],
  ['reject', /queue worker queue\d failed: Error: an injected rejection.* at .*faults\.js:\d+/],
  ['exit', /queue worker queue\d failed: it ended by itself/],
  ['heap', /queue worker queue\d failed: .*memory/],
];

for (const [fault, where] of inWorker) {
  for (const format of formats) {
    someTransport(`queue worker: ${fault}, ${format}, under load`, async (t, uring) => {
      if (standIn || !requireCommand(t, 'fio', 'qemu-img')) return;
      const made = await faulty(t, uring, format, fault === 'heap' ? '--max-old-space-size=64' : '');
      const client = await Client.of(made.file);
      const fio = await Load.on(t, made.file);
      made.order(`worker ${fault}`);
      // Promises of a worker go on only where a request needs them, as this one does.
      const asking = setInterval(() => void stat(made.file).catch(() => {}), fault === 'reject' ? 5 : 2 ** 30);
      void made.daemon.exited.finally(() => clearInterval(asking));
      await endedInOrder(t, made, where);
      await client.failed(t);
      await fio.ended();
      await intact(t, made, format);
    });
  }
}

someTransport('main thread: its heap is full; the next start clears up', async (t, uring) => {
  if (standIn || !requireCommand(t, 'fio', 'qemu-img')) return;
  const made = await faulty(t, uring, 'raw', '--max-old-space-size=64');
  const fio = await Load.on(t, made.file);
  made.order('main heap');
  made.daemon.signal('SIGUSR2');
  const { code, signal, stderr } = await within('the end', END_MS, made.daemon.exited);
  t.ok(ABORTS.includes(signal ?? '') || (code ?? 0) !== 0, `ended by ${signal ?? code}`);
  t.match(stderr, /heap out of memory/);
  await fio.ended();
  await until('the dead mount', () => mountsAt(made.file).length === 1);
  const again = await startDaemon(t, {
    dir: made.dir,
    args: [
      ...['--blockdev', json(rawImage('disk0', made.image))],
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: made.file }))],
    ],
  });
  t.equal((await again.end()).code, 0);
  t.strictSame(mountsAt(made.file), []);
});

leakTest();
