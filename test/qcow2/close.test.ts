import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'tap';
import { EIO } from '../../src/abi/errno.js';
import { createQcow2 } from '../../src/block/drivers/qcow2/create.js';
import { KiB, MiB, Random } from '../support/content.js';
import { SimulatedImage } from '../support/simulated.js';
import { MemoryStore } from '../support/stores.js';

/** A home worker that ends while metadata are on their way to the disk. */

async function written(seed: number): Promise<SimulatedImage> {
  const store = new MemoryStore();
  await createQcow2({ size: MiB, clusterSize: 4 * KiB }, store);
  const image = new SimulatedImage(store.bytes, new Random(seed));
  const result = await image.write(64 * KiB, Buffer.alloc(8 * KiB, 7));
  if (result < 0) throw new Error(`write failed: ${result}`);
  return image;
}

test('what is being written behind is awaited', async (t) => {
  for (let seed = 1; seed < 30; seed++) {
    const image = await written(seed);
    image.elapse();
    for (let turns = seed % 10; turns > 0; turns--) await turn();
    t.equal(await image.node.close(), 0);
    const { length } = image.file.log;
    for (let turns = 0; turns < 50; turns++) await turn();
    t.equal(image.file.log.length, length, `seed ${seed}: nothing reaches the file afterwards`);
  }
});

test('a failure to write behind is the failure to close, and of every flush then', async (t) => {
  for (let seed = 1; seed < 30; seed++) {
    const image = await written(seed);
    image.file.flushError = -EIO;
    image.elapse();
    for (let turns = seed % 10; turns > 0; turns--) await turn();
    t.equal(await image.node.close(), -EIO, `seed ${seed}`);
    image.file.flushError = 0;
    const next = image.another(8);
    t.equal(await next.flush(), -EIO, 'another worker does not say that all is well');
    await next.close();
  }
});
