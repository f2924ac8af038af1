import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { KiB, MiB, mountpoint } from '../support/content.js';
import { startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, until } from '../support/process.js';
import type { QmpClient } from '../support/qmp.js';
import { referenceClient } from '../support/reference.js';
import { requireCommand, requireFuse } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** Images are made with blockdev-create, whose job is steered as QEMU's jobs are. */

interface JobInfo {
  readonly id: string;
  readonly status: string;
  readonly error?: string;
  readonly 'current-progress': number;
  readonly 'total-progress': number;
}

async function job(client: QmpClient, id: string): Promise<JobInfo> {
  const jobs = (await client.execute('query-jobs')) as JobInfo[];
  return jobs.find((candidate) => candidate.id === id)!;
}

const create = (client: QmpClient, id: string, options: object) =>
  client.execute('blockdev-create', { 'job-id': id, options });

/** Waits for the job's end; all states that it went through. */
async function statesOf(client: QmpClient, id: string): Promise<unknown[]> {
  const states: unknown[] = [];
  while (states.at(-1) !== 'concluded') {
    const { data } = await client.waitEvent('JOB_STATUS_CHANGE', (event) => event.data?.id === id);
    states.push(data?.status);
  }
  return states;
}

test('an image file, with and without preallocation', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  for (const preallocation of ['off', 'falloc', 'full']) {
    const filename = join(daemon.dir, `${preallocation}.img`);
    await create(client, preallocation, { driver: 'file', filename, size: 3 * MiB + 512, preallocation });
    t.strictSame(await statesOf(client, preallocation), ['created', 'running', 'waiting', 'pending', 'concluded']);
    const { error, ...info } = await job(client, preallocation);
    t.equal(error, undefined);
    t.equal(info['current-progress'], info['total-progress']);
    const stat = statSync(filename);
    t.equal(stat.size, 3 * MiB + 512);
    t.equal(stat.blocks * 512 >= 3 * MiB, preallocation !== 'off', preallocation);
    t.ok(readFileSync(filename).every((byte) => byte === 0));
    t.same(await client.execute('job-dismiss', { id: preallocation }), {});
  }
  t.strictSame(await client.execute('query-jobs'), []);
  const filename = join(daemon.dir, 'off.img');
  await client.execute('blockdev-add', { driver: 'file', 'node-name': 'n', filename });
  const nodes = (await client.execute('query-named-block-nodes')) as { image: object }[];
  t.match(nodes[0], { image: { 'virtual-size': 3 * MiB + 512 } }, 'the image can be opened');
});

test('an image that is there already', async (t) => {
  if (!requireFuse(t)) return;
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const filename = join(daemon.dir, 'old.img');
  writeFileSync(filename, Buffer.alloc(8 * KiB, 'x'));
  await create(client, 'j', { driver: 'file', filename, size: 4 * KiB, nocow: true });
  await statesOf(client, 'j');
  t.ok(readFileSync(filename).equals(Buffer.alloc(4 * KiB)), 'is emptied');

  writeFileSync(filename, Buffer.alloc(8 * KiB, 'x'));
  const other = await startDaemon(t);
  const user = await other.client(t);
  await user.execute('blockdev-add', { driver: 'file', 'node-name': 'n', filename });
  const mounted = mountpoint(join(other.dir, 'export'));
  await user.execute('block-export-add', {
    ...{ type: 'fuse', id: 'e', 'node-name': 'n', mountpoint: mounted, writable: true },
  });
  await create(client, 'k', { driver: 'file', filename, size: 4 * KiB });
  t.strictSame((await statesOf(client, 'k')).slice(-2), ['aborting', 'concluded']);
  t.match((await job(client, 'k')).error, /old\.img' is in use: .*; end that process$/);
  t.ok(readFileSync(filename).equals(Buffer.alloc(8 * KiB, 'x')), 'unless somebody uses it');
});

test('a raw image in a node', async (t) => {
  if (!requireFuse(t)) return;
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const filename = join(daemon.dir, 'disk.img');
  const file = { driver: 'file', filename };
  writeFileSync(filename, Buffer.alloc(64 * KiB, 'x'));
  await create(client, 'j', { driver: 'raw', file, size: 8 * KiB });
  t.strictSame(await statesOf(client, 'j'), ['created', 'running', 'waiting', 'pending', 'concluded']);
  t.ok(readFileSync(filename).equals(Buffer.alloc(8 * KiB)));
  t.strictSame(await client.execute('query-named-block-nodes'), [], 'the node went with the job');

  await client.execute('blockdev-add', { ...file, 'node-name': 'n' });
  await create(client, 'k', { driver: 'raw', file: 'n', size: 16 * KiB });
  await statesOf(client, 'k');
  t.match(await client.execute('query-named-block-nodes'), [{ image: { 'virtual-size': 16 * KiB } }]);
  for (const [id, node, sentence] of [
    ['l', 'none', /node-name='none'/],
    ['m', 'n', /Permission conflict on node 'n': .*blockdev-create/],
  ] as const) {
    // Somebody reads it.
    if (node === 'n') {
      await client.execute('blockdev-add', { driver: 'raw', 'node-name': 'r', file: 'n' });
      const mounted = mountpoint(join(daemon.dir, 'export'));
      await client.execute('block-export-add', { type: 'fuse', id: 'e', 'node-name': 'r', mountpoint: mounted });
    }
    await create(client, id, { driver: 'raw', file: node, size: MiB });
    t.strictSame((await statesOf(client, id)).slice(-2), ['aborting', 'concluded']);
    t.match((await job(client, id)).error, sentence);
  }
  t.equal(statSync(filename).size, 16 * KiB);
});

test('what cannot be made', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const file = { driver: 'file', filename: join(daemon.dir, 'none', 'x.img'), size: 4096 };
  await t.rejects(create(client, '1!', file), { message: "Invalid job ID '1!'" });
  await t.rejects(create(client, 'j', { driver: 'null-co' }), { message: 'Driver does not support blockdev-create' });
  await t.rejects(create(client, 'j', { driver: 'file', size: 1 }), {
    message: "Parameter 'options.filename' is missing",
  });
  await create(client, 'j', file);
  t.strictSame(await statesOf(client, 'j'), ['created', 'running', 'aborting', 'concluded']);
  t.equal((await job(client, 'j')).error, `Could not create '${file.filename}': No such file or directory`);
  await t.rejects(create(client, 'j', file), { message: "Job ID 'j' already in use" });
  await t.rejects(client.execute('job-cancel', { id: 'j' }), {
    message: "Job 'j' in state 'concluded' cannot accept command verb 'cancel'",
  });
  await t.rejects(client.execute('job-pause', { id: 'none' }), { message: 'Job not found' });
  await t.rejects(client.execute('block-job-set-speed', { device: 'none', speed: 1 }), {
    errorClass: 'DeviceNotActive',
    message: "Block job 'none' not found",
  });
  const kept = join(tempDir(t, '/dev/shm'), 'kept.img');
  writeFileSync(kept, 'content');
  for (const preallocation of ['falloc', 'full']) {
    await create(client, preallocation, { driver: 'file', filename: kept, size: 2 ** 50, preallocation });
    await statesOf(client, preallocation);
    t.match((await job(client, preallocation)).error, /No space left/, 'before any of it is taken');
    t.equal(readFileSync(kept, 'utf8'), 'content', 'and nothing is lost');
  }
  const hint = { driver: 'file', filename: kept, size: MiB, 'extent-size-hint': 64 * KiB };
  await create(client, 'hint', hint);
  await statesOf(client, 'hint');
  t.equal(
    (await job(client, 'hint')).error,
    undefined,
    'a hint that the file system does not take is no more than that',
  );
  mkdirSync(join(daemon.dir, 'directory'));
  await create(client, 'd', { driver: 'file', filename: join(daemon.dir, 'directory'), size: 1 });
  await statesOf(client, 'd');
  t.match((await job(client, 'd')).error, /directory/);
});

test('a long job: speed, pause, resume, cancel', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const filename = join(daemon.dir, 'slow.img');
  await create(client, 'j', { driver: 'file', filename, size: 64 * MiB, preallocation: 'full' });
  // So slow that it will not end by itself within this test.
  await client.execute('block-job-set-speed', { device: 'j', speed: 1024 });
  await until('some progress', async () => (await job(client, 'j'))['current-progress'] > 0);
  await client.execute('job-pause', { id: 'j' });
  await client.waitEvent('JOB_STATUS_CHANGE', (event) => event.data?.status === 'paused');
  const paused = await job(client, 'j');
  t.equal(paused.status, 'paused');
  await client.execute('block-job-set-speed', { device: 'j', speed: 0 });
  t.equal((await job(client, 'j'))['current-progress'], paused['current-progress'], 'paused is paused');
  await t.rejects(client.execute('job-pause', { id: 'j' }), { message: 'Job is already paused' });
  await client.execute('block-job-set-speed', { device: 'j', speed: 1024 });
  await client.execute('job-resume', { id: 'j' });
  await client.waitEvent('JOB_STATUS_CHANGE', (event) => event.data?.status === 'running');
  await client.execute('job-cancel', { id: 'j' });
  t.strictSame((await statesOf(client, 'j')).slice(-2), ['aborting', 'concluded']);
  t.equal((await job(client, 'j')).error, 'Operation canceled');
  t.notOk(existsSync(filename), 'nothing of it is left');
  await client.execute('job-dismiss', { id: 'j' });
  await client.waitEvent('JOB_STATUS_CHANGE', (event) => event.data?.status === 'null');
});

test('the daemon ends while a job is at work', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const filename = join(daemon.dir, 'slow.img');
  await create(client, 'j', { driver: 'file', filename, size: 64 * MiB, preallocation: 'full' });
  await client.execute('block-job-set-speed', { device: 'j', speed: 1024 });
  await until('some progress', async () => (await job(client, 'j'))['current-progress'] > 0);
  t.equal((await daemon.end()).code, 0);
  t.notOk(existsSync(filename), 'and takes back what it did');
});

test('events and errors are those of qemu-storage-daemon', async (t) => {
  const reference = await referenceClient(t);
  if (!reference) return;
  await reference.negotiate();
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  for (const [id, filename] of [
    ['good', join(daemon.dir, 'x.img')],
    ['bad', join(daemon.dir, 'none', 'x.img')],
  ] as const) {
    const [theirs, ours] = await Promise.all(
      [reference, client].map(async (each, n) => {
        await create(each, id, { driver: 'file', filename: filename.replace('x.img', `${n}x.img`), size: MiB });
        const states = await statesOf(each, id);
        const { error, status } = await job(each, id);
        await each.execute('job-dismiss', { id });
        return { states, status, error: error?.replace(/\dx\.img/, 'x.img') };
      }),
    );
    t.strictSame(ours, theirs, id);
  }
});

test('qcow2 images as qemu-img makes them', async (t) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const image = (name: string) => join(daemon.dir, name);
  const make = async (id: string, options: object): Promise<JobInfo> => {
    const filename = image(`${id}.qcow2`);
    writeFileSync(filename, '');
    await create(client, id, { driver: 'qcow2', file: { driver: 'file', filename }, size: 4 * MiB, ...options });
    await statesOf(client, id);
    const ended = await job(client, id);
    await client.execute('job-dismiss', { id });
    return ended;
  };
  const variants: Record<string, object> = {
    plain: {},
    old: { version: 'v2', 'cluster-size': 4096 },
    wide: { 'extended-l2': true, 'cluster-size': 128 * KiB, 'refcount-bits': 64, 'lazy-refcounts': true },
    taken: { preallocation: 'metadata', 'compression-type': 'zstd' },
    over: { 'backing-file': image('plain.qcow2'), 'backing-fmt': 'qcow2' },
  };
  for (const [name, options] of Object.entries(variants)) {
    t.equal((await make(name, options)).error, undefined, name);
    await must('qemu-img', ['check', image(`${name}.qcow2`)]);
    const info = JSON.parse(await must('qemu-img', ['info', '--output=json', image(`${name}.qcow2`)])) as object;
    t.match(info, { format: 'qcow2', 'virtual-size': 4 * MiB });
  }
  const data = { driver: 'file', filename: image('data') };
  writeFileSync(data.filename, '');
  t.equal((await make('outside', { 'data-file': data, 'data-file-raw': true })).error, undefined);
  await must('qemu-img', ['check', image('outside.qcow2')]);
  t.equal(statSync(data.filename).size, 4 * MiB);
  t.match((await make('odd', { size: 1000 })).error, /multiple of 512/);
  t.match((await make('small', { 'cluster-size': 100 })).error, /power of two/);
  t.strictSame(await client.execute('query-named-block-nodes'), [], 'no node is left');
});

leakTest();
