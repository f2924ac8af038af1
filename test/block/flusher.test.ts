import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'tap';
import { EIO } from '../../src/abi/errno.js';
import { Flusher, flushMemory } from '../../src/block/drivers/file/flusher.js';
import type { AsyncOps } from '../../src/data/async-ops.js';

/** Flushes of workers whose ends the test decides on: the kernel tells but one of them of an error. */
class Kernel {
  readonly calls: ((result: number) => void)[] = [];
  readonly ops = {
    fdatasync: () => new Promise<number>((resolve) => this.calls.push(resolve)),
    sleep: async () => {
      await turn();
      return 0;
    },
  } as unknown as AsyncOps;
}

function worker(memory: SharedArrayBuffer, ring: number, told: number[] = []) {
  const kernel = new Kernel();
  const flusher = new Flusher(memory, 9, ring, kernel.ops, (error) => told.push(error));
  return { kernel, flusher };
}

test('an error that the kernel told another worker of is everybody’s', async (t) => {
  const memory = flushMemory();
  const told: number[] = [];
  const a = worker(memory, 3, told);
  const b = worker(memory, 5, told);
  const results: [string, number][] = [];
  void a.flusher.flush().then((result) => results.push(['a', result]));
  void b.flusher.flush().then((result) => results.push(['b', result]));
  // The kernel's answers were EIO to a, and then 0 to b; b's is seen first.
  b.kernel.calls[0]!(0);
  for (let n = 0; n < 10; n++) await turn();
  t.strictSame(results, [], 'b waits for what a hears');
  a.kernel.calls[0]!(-EIO);
  for (let n = 0; n < 10; n++) await turn();
  t.strictSame(results.sort(), [
    ['a', -EIO],
    ['b', -EIO],
  ]);
  t.equal(await b.flusher.flush(), -EIO, 'for ever');
  t.equal(await worker(memory, 7).flusher.flush(), -EIO, 'a worker that comes later knows it');
  t.strictSame(told, [-EIO], 'told once');
});

test('flushes that come together are one, behind the one under way', async (t) => {
  const { kernel, flusher } = worker(flushMemory(), 3);
  const first = flusher.flush();
  const others = [flusher.flush(), flusher.flush(), flusher.flush()];
  t.equal(kernel.calls.length, 1);
  kernel.calls[0]!(0);
  t.equal(await first, 0);
  await turn();
  t.equal(kernel.calls.length, 2, 'what was written after the first began is flushed by a second');
  kernel.calls[1]!(-EIO);
  t.strictSame(await Promise.all(others), [-EIO, -EIO, -EIO]);
});

test('a worker that goes leaves its place, and what it knew', async (t) => {
  const memory = flushMemory();
  const a = worker(memory, 3);
  const flushed = a.flusher.flush();
  a.kernel.calls[0]!(-EIO);
  await flushed;
  await a.flusher.close();
  const again = worker(memory, 3);
  t.equal(await again.flusher.flush(), -EIO);
});
