import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { giveShared, takeShared } from '../../src/block/shared-memory.js';
import { regionBytes } from '../../src/data/memory.js';
import { MiB, mountpoint, Random } from '../support/content.js';
import { fuseExport, standIn, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { qemuImg } from '../support/qcow2.js';
import { requireCommand, requireUring } from '../support/require.js';
import { SimulatedImage } from '../support/simulated.js';
import { tempDir } from '../support/temp.js';

/** What comes and goes leaves nothing of its native memory behind, which no collector frees. */

test('a qcow2 node that is closed', async (t) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const file = join(tempDir(t), 'disk.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', file, String(32 * MiB));
  const base = readFileSync(file);
  const random = new Random(1);
  const used = async () => {
    const before = regionBytes();
    const image = new SimulatedImage(Buffer.from(base), random);
    for (let n = 0; n < 5; n++) await image.write(n * MiB + 512, Buffer.alloc(65_536, n + 1));
    t.equal(await image.node.close?.(), 0);
    return regionBytes() - before;
  };
  // What a simulated worker itself has is the same each time; a node that is written to needs buffers beside that.
  const idle = new SimulatedImage(Buffer.from(base), random);
  const before = regionBytes();
  const another = new SimulatedImage(Buffer.from(base), random);
  const worker = regionBytes() - before;
  t.equal(await used(), worker);
  for (const image of [idle, another]) await image.node.close?.();
});

test('the tables of a node that is closed are the next one’s', async (t) => {
  const first = takeShared(4096);
  new Uint8Array(first).fill(1);
  giveShared(first);
  const second = takeShared(4096);
  t.equal(second, first);
  t.ok(
    new Uint8Array(second).every((byte) => byte === 0),
    'as if they were new',
  );
  t.not(takeShared(4096), second);
  if (standIn || !requireCommand(t, 'qemu-img')) return;
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const file = join(daemon.dir, 'disk.qcow2');
  // The largest cache that there is without asking: 32 MiB of tables, and as much again decoded.
  await qemuImg('create', '-q', '-f', 'qcow2', file, '256G');
  const node = { driver: 'qcow2', 'node-name': 'q', file: { driver: 'file', filename: file } };
  const rounds = async (count: number) => {
    for (let n = 0; n < count; n++) {
      await client.execute('blockdev-add', node);
      await client.execute('blockdev-del', { 'node-name': 'q' });
    }
    return Number(/VmSize:\s+(\d+)/.exec(readFileSync(`/proc/${daemon.pid}/status`, 'utf8'))![1]) / 1024;
  };
  const before = await rounds(3);
  const more = (await rounds(20)) - before;
  // Not 64 MiB a round; a thread that allocates for the first time reserves 128 for good.
  t.ok(more < 400, `${more.toFixed(0)} MiB of address space more after 20 rounds`);
});

test('a worker that ends', { skip: standIn }, async (t) => {
  if (!requireUring(t)) return;
  const daemon = await startDaemon(t, { args: ['--blockdev', 'null-co,node-name=n,size=1M,read-zeroes=on'] });
  const client = await daemon.client(t);
  const file = mountpoint(join(daemon.dir, 'export'));
  const size_MiB = () => Number(/VmSize:\s+(\d+)/.exec(readFileSync(`/proc/${daemon.pid}/status`, 'utf8'))![1]) / 1024;
  const round = async () => {
    await client.execute('object-add', { 'qom-type': 'iothread', id: 'io0' });
    const options = { id: 'e0', 'node-name': 'n', mountpoint: file, iothread: 'io0', 'queue-depth': 256 };
    await client.execute('block-export-add', fuseExport(true, options));
    await client.execute('block-export-del', { id: 'e0' });
    await client.waitEvent('BLOCK_EXPORT_DELETED');
    await client.execute('object-del', { id: 'io0' });
  };
  for (let n = 0; n < 3; n++) await round();
  const before = size_MiB();
  for (let n = 0; n < 5; n++) await round();
  // Its requests' buffers alone are 64 MiB of address space for each CPU.
  const more = size_MiB() - before;
  t.ok(more < 400, `${more.toFixed(0)} MiB of address space more after 5 rounds`);
});

leakTest();
