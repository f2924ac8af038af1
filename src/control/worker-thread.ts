/**
 * The threads of the queue workers. They are the longest part of a daemon's start, so the program starts them before it
 * loads what makes a daemon: this module loads next to nothing.
 */
import { MessageChannel, type MessagePort, SHARE_ENV, Worker } from 'node:worker_threads';
import type { Placement } from '../data/affinity.js';
import type { WorkerStart } from '../data/messages.js';
import { allowedCpus } from './cpus.js';

/** Ring entries of a worker: how many submissions one turn batches before it must submit in between. */
const RING_ENTRIES = 512;

export interface WorkerThread {
  readonly name: string;
  readonly worker: Worker;
  /** What is asked of it goes there, and what it says comes from there: kept until somebody listens. */
  readonly port: MessagePort;
}

export function startThread(name: string, placement: Placement): WorkerThread {
  const { port1, port2 } = new MessageChannel();
  const start: WorkerStart = { name, placement, ringEntries: RING_ENTRIES };
  const worker = new Worker(new URL('../../bin/worker.cjs', import.meta.url), {
    name,
    workerData: { start, port: port2 },
    transferList: [port2],
    env: SHARE_ENV,
  });
  return { name, worker, port: port1 };
}

/** The threads of the shared pool, one for each of `count` CPUs. */
export function startPoolThreads(count: number): WorkerThread[] {
  const cpus = allowedCpus();
  const activity = new SharedArrayBuffer(count * 4);
  return Array.from({ length: count }, (_, index) =>
    startThread(`queue${index}`, { cpu: cpus.includes(index) ? index : -1, pool: { cpus, activity, index } }),
  );
}
