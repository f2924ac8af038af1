/** A queue thread: started by the main thread (src/control/workers.ts) with what it needs in workerData. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { WorkerStart } from '../src/data/messages.js';
import { QueueWorker } from '../src/data/worker-main.js';

const { start, inbox } = workerData as { start: WorkerStart; inbox: MessagePort };
if (!parentPort) throw new Error('a queue worker is started by storaged, not by hand');
void new QueueWorker(start, inbox, parentPort).run().then(() => inbox.close());
