/** A queue thread: started by the main thread (src/control/workers.ts) with what it needs in workerData. */
import { isMainThread, type MessagePort, workerData } from 'node:worker_threads';
import type { WorkerStart } from '../src/data/messages.js';
import { QueueWorker } from '../src/data/worker-main.js';

if (isMainThread) throw new Error('a queue worker is started by storaged, not by hand');
const { start, port } = workerData as { start: WorkerStart; port: MessagePort };
void new QueueWorker(start, port).run().then(() => port.close());
