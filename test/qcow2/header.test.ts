import { test } from 'tap';
import { EIO } from '../../src/abi/errno.js';
import { checkQcow2 } from '../../src/block/drivers/qcow2/check.js';
import { createQcow2 } from '../../src/block/drivers/qcow2/create.js';
import { headerBytes, parseHeader } from '../../src/block/drivers/qcow2/layout.js';
import { KiB, MiB, Random } from '../support/content.js';
import { SimulatedImage } from '../support/simulated.js';
import { MemoryStore } from '../support/stores.js';

/** Writes of the header that fail, though they have reached the disk: what it says and what is in use stay one. */

async function image(options: Parameters<typeof createQcow2>[0], failures: number): Promise<SimulatedImage> {
  const store = new MemoryStore();
  await createQcow2(options, store);
  const made = new SimulatedImage(store.bytes, new Random(1));
  let left = failures;
  made.file.writeError = (offset) => (offset === 0 && left-- > 0 ? -EIO : 0);
  return made;
}

function sizeOnDisk({ file }: SimulatedImage): number {
  const start = file.content.subarray(0, 512);
  return parseHeader(file.content.subarray(0, headerBytes(start)), file.content.length).size;
}

for (const failures of [1, 2]) {
  test(`another length, with ${failures} failed writes`, async (t) => {
    const made = await image({ size: MiB, clusterSize: 4 * KiB }, failures);
    const { node } = made;
    t.equal(await node.resize(2 * MiB, false), -EIO);
    t.equal(node.size.bytes, MiB, 'it is as long as before');
    t.equal(await node.resize(MiB, false), 0);
    t.equal(sizeOnDisk(made), MiB, 'and says so on disk once that was asked for');
    t.equal(await node.resize(512 * KiB, false), 0);
    t.equal(await node.close(), 0);
    t.equal(sizeOnDisk(made), 512 * KiB);
  });

  test(`a larger refcount table, with ${failures} failed writes`, async (t) => {
    const made = await image({ size: 4 * MiB, clusterSize: 512, refcountBits: 64 }, failures);
    const bytes = Buffer.alloc(64 * KiB, 3);
    let failed = 0;
    for (let at = 0; at < 3 * MiB; at += bytes.length) {
      for (let tries = 0; (await made.write(at, bytes)) < 0; tries++) {
        failed++;
        if (tries > 3) return t.fail('it does not recover');
      }
    }
    t.ok(failed > 0, 'the table has grown, and that has failed at first');
    t.equal(await made.node.flush(), 0);
    t.equal(await made.node.close(), 0);
    const { corruptions, problems } = await checkQcow2(new MemoryStore(made.file.content));
    const problem = problems.find((one) => !one.startsWith('Leaked'));
    t.equal(corruptions, 0, problem ?? 'it is consistent');
    return undefined;
  });
}

test('a larger L1 table that is on disk, though writing so and taking it back have failed', async (t) => {
  const made = await image({ size: MiB, clusterSize: 512 }, 1);
  const { node, file } = made;
  t.equal(await made.write(0, Buffer.alloc(512, 1)), 512);
  let headers = 0;
  // The second does not get there.
  file.fault = (what, offset) => (what === 'write' && offset === 0 && ++headers === 2 ? -EIO : 0);
  const data = Buffer.alloc(512, 2);
  // The write makes a table, which waits until the L1 table has grown or not.
  const results = await Promise.all([node.resize(2 * MiB, false), made.write(512 * KiB, data)]);
  t.strictSame(results, [-EIO, data.length]);
  t.equal(headers, 2);
  t.equal(await node.flush(), 0);
  const found = await new SimulatedImage(Buffer.from(file.content), new Random(2), {}, true).read(512 * KiB, 512);
  t.ok(found.equals(data), 'what was flushed is found by what the header says');
  t.equal(await node.close(), 0);
  const { corruptions } = await checkQcow2(new MemoryStore(file.content));
  t.equal(corruptions, 0);
});
