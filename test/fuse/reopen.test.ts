import { readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, startDaemon, type Transport } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { Load } from '../support/load.js';
import { must, run } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

async function exported(t: Test, uring: Transport, fileOptions: object = {}, options: object = {}) {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 16 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const base = { driver: 'file', 'node-name': 'file0', filename: image };
  const args = [
    ...['--blockdev', json({ ...base, ...fileOptions })],
    ...['--blockdev', json({ driver: 'raw', 'node-name': 'disk0', file: 'file0' })],
    ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, ...options }))],
  ];
  const daemon = await startDaemon(t, { dir, args });
  const client = await daemon.client(t);
  const reopen = (...all: object[]) => client.execute('blockdev-reopen', { options: all });
  return { dir, image, file, base, daemon, client, reopen };
}

eachTransport('direct and buffered by turns under a load that verifies', async (t, uring) => {
  if (!requireCommand(t, 'fio')) return;
  const { file, base, reopen, daemon } = await exported(t, uring, {}, { writable: true });
  const verify = ['--verify=crc32c', '--verify_fatal=1', '--verify_state_save=0', '--offset_increment=4m'];
  const load = await Load.on(t, file, { size_MiB: 4, seconds: 3, more: verify });
  const fds = daemon.fds();
  for (let i = 0; i < 20; i++) await reopen({ ...base, cache: { direct: i % 2 === 0 } });
  const { code, stderr } = await load.ended();
  t.equal(code, 0, stderr);
  t.equal(daemon.fds(), fds, 'no descriptor is left open');
});

eachTransport('from read-only to writable and back', async (t, uring) => {
  const { dir, file, image, base, client, reopen } = await exported(t, uring, { 'read-only': true });
  const writable = fuseExport(uring, {
    ...{ id: 'e1', 'node-name': 'disk0', mountpoint: mountpoint(join(dir, 'writable')), writable: true },
  });
  await t.rejects(client.execute('block-export-add', writable), /read-only=off/);
  if (requireCommand(t, 'qemu-io')) await must('qemu-io', ['-f', 'raw', '-c', 'write 0 4k', image]);
  await reopen({ ...base, 'read-only': false });
  await client.execute('block-export-add', writable);
  const handle = await open(join(dir, 'writable'), 'r+');
  await handle.write(Buffer.from('written'), 0, 7, 8192);
  await handle.close();
  t.equal(readFileSync(file).toString('latin1', 8192, 8199), 'written', 'the other export goes on');
  await t.rejects(reopen({ ...base, 'read-only': true }), /read-only, but .*would write/, 'not while it is written to');
  const io = await run('qemu-io', ['-f', 'raw', '-c', 'write 0 4k', image]);
  t.match(io.stderr, /lock/, 'the locks hold after the attempt');
  await client.execute('block-export-del', { id: 'e1' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  await reopen({ ...base, 'read-only': true });
  await must('qemu-io', ['-f', 'raw', '-c', 'write 0 4k', image]);
});

eachTransport('another file behind a raw node', async (t, uring) => {
  const { dir, file, client, reopen } = await exported(t, uring);
  const other = join(dir, 'other.img');
  writeFileSync(other, Buffer.alloc(MiB, 'other'));
  const handle = await open(file, 'r');
  t.equal((await handle.stat()).size, 16 * MiB);
  await client.execute('blockdev-add', { driver: 'file', 'node-name': 'file1', filename: other });
  await reopen({ driver: 'raw', 'node-name': 'disk0', file: 'file1' });
  t.equal((await handle.stat()).size, MiB, 'whoever has the file open sees the other length');
  await must('cmp', [file, other]);
  await client.execute('blockdev-del', { 'node-name': 'file0' });
  await reopen({ driver: 'raw', 'node-name': 'disk0', file: 'file1', offset: 4096, size: 8192 });
  t.ok(readFileSync(file).equals(readFileSync(other).subarray(4096, 12288)), 'a window');
  await handle.close();
});

eachTransport('a reopening that fails changes nothing', async (t, uring) => {
  const { dir, base, client, reopen, daemon } = await exported(t, uring, {}, { writable: true });
  const other = join(dir, 'other.img');
  emptyImage(other, MiB);
  await client.execute('blockdev-add', { driver: 'file', 'node-name': 'file1', filename: other });
  await client.execute('blockdev-add', { driver: 'raw', 'node-name': 'top', file: 'disk0' });
  const nodes = await client.execute('query-named-block-nodes');
  const fds = daemon.fds();
  const raw = { driver: 'raw', 'node-name': 'disk0' };
  const direct = { ...base, cache: { direct: true } };
  await t.rejects(reopen(direct, { ...raw, file: 'none' }), /node-name='none'/);
  await t.rejects(reopen(direct, { ...raw, file: 'top' }), /cycle/);
  await t.rejects(reopen(direct, { ...raw, file: { driver: 'file', filename: other } }), /no node of its own/);
  await t.rejects(reopen({ ...base, filename: other }), /Cannot change the option 'filename'/);
  await t.rejects(reopen({ driver: 'null-co', 'node-name': 'disk0' }), /Cannot change the option 'driver'/);
  await t.rejects(reopen({ driver: 'raw', file: 'file0' }), /node-name not specified/);
  await t.rejects(reopen(direct, direct), /twice/);
  await t.rejects(reopen(direct, { ...raw, file: 'file1', offset: 2 * MiB }), /behind the end/);
  t.strictSame(await client.execute('query-named-block-nodes'), nodes);
  t.equal(daemon.fds(), fds);
  await client.execute('blockdev-del', { 'node-name': 'file1' });
});

eachTransport('the node that was opened within', async (t, uring) => {
  const { dir, client, reopen } = await exported(t, uring);
  const image = join(dir, 'within.img');
  emptyImage(image, MiB);
  const within = { driver: 'raw', 'node-name': 'w', file: { driver: 'file', filename: image } };
  await client.execute('blockdev-add', { ...within, 'read-only': true });
  const direct = async () => {
    const nodes = (await client.execute('query-named-block-nodes')) as { file: string; cache: { direct: boolean } }[];
    return nodes.filter(({ file }) => file === image).map(({ cache }) => cache.direct);
  };
  await reopen({ ...within, cache: { direct: true } });
  t.strictSame(await direct(), [true, true], 'its options reach the child');
  await client.execute('blockdev-del', { 'node-name': 'w' });
  t.strictSame(await direct(), []);
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const disk = join(dir, 'within.qcow2');
  await must('qemu-img', ['create', '-q', '-f', 'qcow2', '-o', 'cluster_size=4k', disk, '1M']);
  const file = { driver: 'file', filename: disk };
  const node = { driver: 'qcow2', 'node-name': 'q', 'read-only': false, file };
  await client.execute('blockdev-add', node);
  const shown = { id: 'q0', 'node-name': 'q', mountpoint: mountpoint(join(dir, 'q')) };
  const read = () => run('qemu-io', ['-r', '-f', 'qcow2', '-c', 'read -P 5 4k 8k', disk]);
  for (const child of [file, { ...file, 'read-only': true }]) {
    await client.execute('block-export-add', fuseExport(uring, { ...shown, writable: true }));
    const handle = await open(join(dir, 'q'), 'r+');
    await handle.write(Buffer.alloc(8192, 5), 0, 8192, 4096);
    await handle.close();
    await client.execute('block-export-del', { id: 'q0' });
    await client.waitEvent('BLOCK_EXPORT_DELETED');
    t.match((await read()).stderr, /lock/, 'the image is ours while it is writable');
    await reopen({ ...node, 'read-only': true, file: child });
    t.equal((await read()).code, 0, 'all is written when it is read-only, and anyone may read it');
    await must('qemu-img', ['check', '-q', disk]);
    await reopen({ ...node, file: { ...file, 'read-only': false } });
  }
  await client.execute('blockdev-del', { 'node-name': 'q' });
});

leakTest();
