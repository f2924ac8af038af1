import { test } from 'tap';
import { ECANCELED } from '../../src/abi/errno.js';
import { AsyncOps, Pauses } from '../../src/data/async-ops.js';
import { KernelRing } from '../../src/ring/ring.js';

test('a sleep is cut short', async (t) => {
  const ring = new KernelRing(8);
  t.teardown(() => ring.close());
  const ops = new AsyncOps(ring, 0);
  const sink = {
    complete: (_target: number, _tag: number, slot: number, res: number) => ops.complete(slot, res),
  };
  const settle = (): void => {
    while (ops.pending > 0) {
      ring.enter(true);
      ring.reap(sink);
    }
  };

  const abort = new AbortController();
  const long = ops.sleep(3_600_000, abort.signal);
  ring.enter(false);
  abort.abort();
  settle();
  t.equal(await long, -ECANCELED);

  const late = ops.sleep(3_600_000, abort.signal);
  settle();
  t.equal(await late, -ECANCELED, 'also where the signal came before');

  const another = new AbortController();
  const short = ops.sleep(1, another.signal);
  settle();
  t.equal(await short, 0);
  another.abort();
  t.equal(ops.pending, 0, 'nothing is cancelled that is over');
});

test('a long loop pauses now and then', async (t) => {
  let slept = 0;
  // It wraps on the way.
  let now = -1500 | 0;
  const pauses = new Pauses({ sleep: async () => ++slept }, () => now);
  t.equal(pauses.due(), undefined, 'not at once');
  for (let n = 0; n < 3; n++) {
    let steps = 0;
    for (; !pauses.due(); steps++) now = (now + 100) | 0;
    t.equal(slept, n + 1);
    await new Promise(setImmediate);
    t.ok(steps > 5, 'nor soon after a pause');
    t.equal(pauses.due(), undefined);
  }
});
