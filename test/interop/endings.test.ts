import { existsSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Test } from 'tap';
import { difference, emptyImage, filledImage, MiB, mountpoint } from '../support/content.js';
import {
  type Daemon,
  eachTransport,
  fuseExport,
  json,
  rawImage,
  startDaemon,
  type Transport,
} from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { Load } from '../support/load.js';
import { mountsAt, unmountAllSync } from '../support/mounts.js';
import { must, outcomeOf, sleep, start, until, within } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** Far more than any ending needs, and far less than the time limits of whoever waits for one. */
const SECONDS_ms = 10_000;

/** Starts that a signal cuts off, each a bit later than the one before. */
const STARTS_CUT = 12;

function commandLine(uring: Transport, image: string, file: string): string[] {
  return [
    ...['--blockdev', json(rawImage('disk0', image))],
    ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
  ];
}

async function exported(t: Test, uring: Transport) {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 64 * MiB);
  const file = mountpoint(join(dir, 'export'));
  return { dir, image, file, daemon: await startDaemon(t, { dir, args: commandLine(uring, image, file) }) };
}

const endings: ReadonlyArray<[string, (daemon: Daemon, t: Test) => Promise<void>]> = [
  [
    'quit',
    async (daemon, t) => {
      const client = await daemon.client(t);
      t.same(await client.execute('quit'), {}, 'quit is answered');
    },
  ],
  ...(['SIGTERM', 'SIGINT', 'SIGHUP'] as const).map((signal): [string, (daemon: Daemon) => Promise<void>] => [
    signal,
    async (daemon) => daemon.signal(signal),
  ]),
];

for (const [name, end] of endings) {
  eachTransport(`${name} under load`, async (t, uring) => {
    if (!requireCommand(t, 'fio')) return;
    const { daemon, dir, file } = await exported(t, uring);
    const fio = await Load.on(t, file);
    await end(daemon, t);
    const outcome = await within(name, SECONDS_ms, daemon.exited);
    t.equal(outcome.code, 0, `exit status 0 (${outcome.stderr.trim().slice(-300)})`);
    t.strictSame(mountsAt(file), [], 'the export is unmounted');
    t.notOk(existsSync(join(dir, 'pid0')), 'the pidfile is gone');
    t.notOk(existsSync(join(dir, 'qmp0.sock')), 'the socket is gone');
    await fio.ended();
  });

  eachTransport(`${name} while a program holds the file open, idle`, async (t, uring) => {
    const { daemon, file, image } = await exported(t, uring);
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(4096, 3), 0, 4096, 8192);
    await end(daemon, t);
    t.equal((await within(name, SECONDS_ms, daemon.exited)).code, 0);
    t.strictSame(mountsAt(file), [], 'the export is unmounted');
    await handle.close().catch(() => {});
    t.equal(readFileSync(image)[8192], 3, 'what was written is in the image');
  });
}

eachTransport('block-export-del under load', async (t, uring) => {
  if (!requireCommand(t, 'fio')) return;
  const { daemon, file } = await exported(t, uring);
  const client = await daemon.client(t);
  const fio = await Load.on(t, file);
  t.same(
    await within('the reply', SECONDS_ms, client.execute('block-export-del', { id: 'e0', mode: 'hard' })),
    {},
    'is answered at once',
  );
  t.match(await client.waitEvent('BLOCK_EXPORT_DELETED', undefined, SECONDS_ms), { data: { id: 'e0' } });
  t.strictSame(mountsAt(file), [], 'the export is unmounted when the event comes');
  t.strictSame(await client.execute('query-block-exports'), []);
  await fio.ended();
  t.same(await client.execute('blockdev-del', { 'node-name': 'disk0' }), {}, 'nothing uses the node any longer');
});

eachTransport('umount by someone else', async (t, uring) => {
  const { daemon, file } = await exported(t, uring);
  const client = await daemon.client(t);
  await must('umount', [file]);
  t.match(await client.waitEvent('BLOCK_EXPORT_DELETED', undefined, SECONDS_ms), { data: { id: 'e0' } });
  t.strictSame(await client.execute('query-block-exports'), []);
  const options = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true });
  t.same(await client.execute('block-export-add', options), {}, 'the id and the node are free again');
  t.equal(statSync(file).size, 64 * MiB);
});

eachTransport('umount --lazy under load', async (t, uring) => {
  if (!requireCommand(t, 'fio')) return;
  const { daemon, file } = await exported(t, uring);
  const client = await daemon.client(t);
  const fio = await Load.on(t, file, { seconds: 3 });
  await must('umount', ['--lazy', file]);
  t.equal((await fio.ended()).code, 0, 'who has the file open may go on to the end');
  t.match(await client.waitEvent('BLOCK_EXPORT_DELETED', undefined, SECONDS_ms), { data: { id: 'e0' } });
});

for (const onImage of [false, true]) {
  const where = onImage ? 'the mountpoint is the image itself' : 'a mountpoint of its own';
  eachTransport(`SIGKILL, then the same command line again: ${where}`, async (t, uring) => {
    const dir = tempDir(t);
    const image = join(dir, 'disk.img');
    const model = filledImage(image, 4 * MiB);
    const file = onImage ? image : mountpoint(join(dir, 'export'));
    // The same paths both times: a stale socket and a stale pidfile must not be in the way either.
    const socket = join(dir, 'again.sock');
    const args = [
      ...commandLine(uring, image, file),
      ...['--chardev', `socket,id=again,path=${socket},server=on,wait=off`, '--monitor', 'again'],
    ];
    const first = await startDaemon(t, { dir, args });
    const handle = await open(file, 'r+');
    const data = Buffer.alloc(100_000, 0x42);
    await handle.write(data, 0, data.length, 12_345);
    await handle.sync();
    data.copy(model, 12_345);
    await first.end('SIGKILL');
    await handle.close().catch(() => {});
    t.equal(mountsAt(file).length, 1, 'a dead mount is left');

    const second = await startDaemon(t, { dir, args });
    t.equal(mountsAt(file).length, 1, 'the second start has cleaned it up');
    t.equal(difference(readFileSync(file), model), undefined, 'and exports the image with what was written');
    t.equal((await second.end()).code, 0);
    t.strictSame(mountsAt(file), []);
    t.equal(difference(readFileSync(image), model), undefined);
    unmountAllSync(dir);
  });
}

eachTransport('SIGKILL under load ends whoever uses the file', async (t, uring) => {
  if (!requireCommand(t, 'fio')) return;
  const { daemon, dir, file } = await exported(t, uring);
  const fio = await Load.on(t, file);
  await daemon.end('SIGKILL');
  await fio.ended();
  t.pass('fio has got its errors');
  unmountAllSync(dir);
});

eachTransport('a queue worker that fails ends everything in order', async (t, uring) => {
  if (!requireCommand(t, 'fio', 'strace')) return;
  const { daemon, file } = await exported(t, uring);
  const fio = await Load.on(t, file);
  const failing = ['-e', 'trace=io_uring_enter', '-e', 'inject=io_uring_enter:error=EBADF:when=100'];
  const strace = start('strace', ['-f', '-qq', '-p', String(daemon.pid), ...failing, '-o', '/dev/null']);
  t.teardown(() => strace.kill('SIGKILL'));
  const traced = outcomeOf(strace);
  const { code, stderr } = await within('the end', 3 * SECONDS_ms, daemon.exited);
  t.equal(code, 1, 'the exit status tells');
  t.match(stderr, /queue worker queue\d failed: .*io_uring_enter.*EBADF/, 'and the log says where');
  t.strictSame(mountsAt(file), [], 'nothing stays mounted');
  await fio.ended();
  await within('the end of strace', SECONDS_ms, traced);
});

eachTransport('SIGTERM while the daemon starts', async (t, uring) => {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, MiB);
  const file = mountpoint(join(dir, 'export'));
  const program = new URL('../../bin/storaged.cjs', import.meta.url).pathname;
  // A start takes as long as the machine makes it: the signals come all over the time that one has taken here.
  const begin = Date.now();
  await (await startDaemon(t, { dir, args: commandLine(uring, image, file) })).end();
  const whole_ms = Date.now() - begin;
  for (let part = 1; part <= STARTS_CUT; part++) {
    const delay_ms = Math.round((whole_ms * part) / STARTS_CUT);
    const daemon = start(process.execPath, [program, ...commandLine(uring, image, file)]);
    const ended = outcomeOf(daemon);
    await sleep(delay_ms);
    daemon.kill('SIGTERM');
    await within('the end', SECONDS_ms, ended);
    t.strictSame(mountsAt(file), [], `nothing stays mounted, ended after ${delay_ms} ms`);
  }
});

eachTransport('a second signal while the daemon ends changes nothing', async (t, uring) => {
  const { daemon, file } = await exported(t, uring);
  daemon.signal('SIGTERM');
  daemon.signal('SIGINT');
  daemon.signal('SIGTERM');
  const outcome = await within('the end', SECONDS_ms, daemon.exited);
  t.equal(outcome.code, 0);
  await until('the unmount', () => mountsAt(file).length === 0);
});

leakTest();
