/** The threads of the queue workers, as the control plane takes them over. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Test, test } from 'tap';
import { startThread } from '../../src/control/worker-thread.js';
import { type WorkerEvents, WorkerHandle } from '../../src/control/workers.js';

/** Fails the test with whatever a worker tells unasked. */
function unexpected(t: Test): WorkerEvents {
  const fail = (what: string) => t.fail(`the worker told: ${what}`);
  return {
    exportEnded: () => fail('an export has ended'),
    ioError: () => fail('an error of a request'),
    report: (_worker, message) => fail(message),
    imageCorrupted: (_id, { message }) => fail(message),
    failed: (_worker, message) => fail(message),
  };
}

test('a worker that was ready before anybody listened is heard', async (t) => {
  const thread = startThread('early', { cpu: -1 });
  await once(thread.worker, 'online');
  // Its first words come when its modules are loaded; should that take longer, the test shows less, and passes.
  await sleep(1000);
  const worker = new WorkerHandle(thread, unexpected(t));
  await worker.ready;
  t.ok(worker.usable && worker.threadId > 0 && worker.ringFd >= 0, 'it is ready');
  t.equal(await worker.request({ type: 'sync' }), 0, 'it answers');
  await worker.stop();
  t.notOk(worker.usable, 'it has ended');
});
