import { test } from 'tap';
import { EIO } from '../../src/abi/errno.js';
import { Calls } from '../../src/data/calls.js';
import type { Ring } from '../../src/ring/ring.js';
import { within } from '../support/process.js';

test('what a worker that has failed was asked is answered', async (t) => {
  const sent: number[] = [];
  const ring = { fd: 9, message: (_target: number, _tag: number, _slot: number, to: number) => sent.push(to) };
  const calls = new Calls(
    ring as unknown as Ring,
    4,
    5,
    () => 0,
    () => {},
  );
  const toGone = calls.call(20, 1, 2, 3);
  const toOther = calls.call(21, 1, 2, 3);
  calls.workerGone(20);
  t.equal(await within('an answer', 5000, toGone), -EIO, 'the call that was under way');
  t.equal(await within('an answer', 5000, calls.call(20, 1, 2, 3)), -EIO, 'and any later one');
  t.strictSame(sent, [20, 21], 'which is not even sent');
  calls.workerGone(21);
  t.equal(await within('an answer', 5000, toOther), -EIO);
});
