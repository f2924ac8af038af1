/** What requests cost, counted: no garbage, few system calls, and nothing at all when there are none. */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, rawImage, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, outcomeOf, sleep, start, until, within } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

const program = fileURLToPath(new URL('../../bin/storaged.cjs', import.meta.url));

const GiB = 1024 * MiB;
/** Where a load reads and writes, unless it is said. */
const AREA = 64 * MiB;
/** Numbers from here on are objects, if they are anywhere else than in registers, fields and typed arrays. */
const FAR = 4 * GiB;
const NULL_CO = { driver: 'null-co', 'read-zeroes': true, size: FAR + AREA };

/** A daemon under Node's own options, with one export of a node. */
async function exported(t: Test, uring: boolean, node: object = NULL_CO, nodeOptions: readonly string[] = []) {
  const dir = tempDir(t);
  const file = mountpoint(join(dir, 'export'));
  const pidfile = join(dir, 'pid');
  const daemon = start(process.execPath, [
    ...[...nodeOptions, program, '--blockdev', json({ ...node, 'node-name': 'disk0' })],
    ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
    ...['--pidfile', pidfile],
  ]);
  let output = '';
  daemon.stdout?.on('data', (text: Buffer) => {
    output += text.toString();
  });
  const ended = outcomeOf(daemon);
  t.teardown(async () => {
    daemon.kill('SIGTERM');
    await within('the end', 20_000, ended);
  });
  await until('the pidfile', () => {
    try {
      return readFileSync(pidfile, 'utf8') !== '';
    } catch {
      return false;
    }
  });
  // On one CPU, with the worker that serves it, so that counts do not depend on what else the machine does.
  const load = (requests: number, depth = 32, offset = 0) =>
    must('fio', [
      ...['--name=load', `--filename=${file}`, '--allow_file_create=0', '--rw=randrw', '--bs=4k', '--direct=1'],
      ...['--ioengine=libaio', `--iodepth=${depth}`, '--norandommap', '--cpus_allowed=0'],
      ...[`--offset=${offset}`, `--size=${AREA}`, `--io_size=${requests * 4096}`],
    ]);
  return { pid: daemon.pid!, load, output: () => output };
}

const REQUESTS = 1_000_000;
const LOAD = 50_000;

/** The offset of preadv2(2), where it is far. */
const ONE_NUMBER_BYTES = 16;

for (const { driver, depth, offset, each_bytes = 0 } of [
  { driver: 'null-co', depth: 32, offset: FAR },
  { driver: 'file', depth: 32, offset: 0 },
  { driver: 'file', depth: 1, offset: 0 },
  { driver: 'file', depth: 32, offset: FAR, each_bytes: ONE_NUMBER_BYTES },
]) {
  const garbage = each_bytes === 0 ? 'no garbage' : `${each_bytes} bytes of garbage each`;
  const what = `a million requests to ${driver} leave ${garbage}, ${depth} at a time, at ${offset / GiB} GiB`;
  eachTransport(what, async (t, uring) => {
    if (!requireCommand(t, 'fio')) return;
    const filename = join(tempDir(t, '/dev/shm'), 'image');
    if (driver === 'file') {
      const fd = openSync(filename, 'w');
      writeSync(fd, Buffer.alloc(AREA, 1), 0, AREA, offset);
      closeSync(fd);
    }
    const node = driver === 'file' ? { driver, filename } : NULL_CO;
    // New objects have a MiB, so that each scavenge stands for one: a byte a request. One object takes 16.
    const { load, output } = await exported(t, uring === true, node, ['--trace-gc', '--max-semi-space-size=1']);
    // Everything is compiled by then; the second client makes some of it be compiled again.
    for (const requests of [200_000, 100_000]) {
      await load(requests, depth, offset);
      await sleep(500);
    }
    const before = output();
    await load(REQUESTS, depth, offset);
    await sleep(1000);
    const scavenges =
      output()
        .slice(before.length)
        .match(/Scavenge/g)?.length ?? 0;
    // The main thread has new objects of its own now and then.
    t.ok(scavenges <= 2 + Math.ceil((each_bytes * REQUESTS * 1.1) / MiB), `${scavenges} scavenges`);
  });
}

eachTransport('system calls of a load of depth 32', async (t, uring) => {
  if (!requireCommand(t, 'fio', 'strace')) return;
  const { pid, load } = await exported(t, uring === true);
  await load(LOAD);
  const strace = start('strace', ['-f', '-qq', '-c', '-e', 'trace=all', '-p', String(pid)]);
  t.teardown(() => strace.kill('SIGKILL'));
  const counted = outcomeOf(strace);
  await sleep(1000);
  await load(LOAD);
  strace.kill('SIGINT');
  const { stderr } = await within('the end of strace', 20_000, counted);
  const calls = Number(/^\s*100\.00\s+\S+\s+\S*\s+(\d+)/m.exec(stderr)?.[1]);
  // Each request of /dev/fuse is read by a call, and those that come one at a time by two.
  t.ok(calls / LOAD < (uring === true ? 0.2 : 3), `${calls} system calls for ${LOAD} requests`);
});

eachTransport('an idle daemon does not wake up', async (t, uring) => {
  const { pid } = await exported(t, uring === true);
  const switches = () =>
    readdirSync(`/proc/${pid}/task`).map((thread) => {
      const status = readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8');
      return `${thread}: ${/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)![1]}`;
    });
  // V8 tidies up once, some seconds after the last work.
  await until(
    'ten seconds without a wake-up',
    async () => {
      const before = switches().join();
      await sleep(10_000);
      return switches().join() === before;
    },
    240_000,
  );
  t.pass('no thread has run for ten seconds');
});

/** The most that a daemon with one export of the default shape takes, and each further one beside its buffers. */
const ONE_EXPORT_MiB = 120;
const FURTHER_EXPORT_MiB = 1.5;
const FURTHER_EXPORTS = 32;

eachTransport('memory of exports', async (t, uring) => {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, MiB);
  const daemon = await startDaemon(t, { dir, args: ['--blockdev', json(rawImage('disk0', image))] });
  const client = await daemon.client(t);
  const add = async (n: number) => {
    const file = mountpoint(join(dir, `export${n}`));
    await client.execute(
      'block-export-add',
      fuseExport(uring, { id: `e${n}`, 'node-name': 'disk0', mountpoint: file }),
    );
    t.equal(readFileSync(file).length, MiB, `export ${n} is read`);
  };
  await add(0);
  await sleep(1000);
  const one_MiB = daemon.rss_KiB() / 1024;
  t.ok(one_MiB <= ONE_EXPORT_MiB, `${one_MiB} MiB with one export`);
  for (let n = 1; n <= FURTHER_EXPORTS; n++) await add(n);
  await sleep(1000);
  // A file read from one end to the other by one client has used a buffer or two.
  const further_MiB = (daemon.rss_KiB() / 1024 - one_MiB) / FURTHER_EXPORTS;
  t.ok(further_MiB <= FURTHER_EXPORT_MiB, `${further_MiB} MiB for each further export`);
  t.equal((await daemon.end()).code, 0);
});

leakTest();
