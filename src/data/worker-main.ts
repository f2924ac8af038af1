/** The inbox of a queue worker: carries out what the control plane asks, and tells it what happens. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { errnoName } from '../abi/errno.js';
import { EFD_CLOEXEC, eventfd, threadId } from '../abi/libc.js';
import { FuseExportData } from '../export/fuse/data.js';
import { KernelRing } from '../ring/ring.js';
import { Affinity } from './affinity.js';
import { unmapRegions } from './memory.js';
import type { FromWorker, ToWorker, WorkerStart } from './messages.js';
import { Runtime } from './runtime.js';

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export class QueueWorker {
  private readonly runtime: Runtime;
  private readonly wakeFd: number;
  private readonly exports = new Map<number, FuseExportData>();
  private readonly draining = new Map<number, number[]>();

  constructor(
    start: WorkerStart,
    private readonly port: MessagePort,
  ) {
    const { placement } = start;
    const affinity = placement.cpu < 0 ? undefined : new Affinity(placement);
    if (affinity) {
      const result = affinity.begin();
      if (result < 0) {
        this.tell({
          type: 'report',
          message: `cannot bind ${start.name} to CPU ${placement.cpu}: ${errnoName(result)}`,
          about: {},
        });
      }
    }
    const ring = new KernelRing(start.ringEntries);
    this.wakeFd = eventfd(0, EFD_CLOEXEC);
    if (this.wakeFd < 0) throw new Error(`eventfd failed with ${errnoName(this.wakeFd)}`);
    this.runtime = new Runtime(
      ring,
      this.wakeFd,
      () => this.receive(),
      (error, about) => this.tell({ type: 'report', message: describe(error), about }),
      (id, message, offset, length, fatal) =>
        this.tell({ type: 'image-corrupted', id, message, offset, length, fatal }),
      affinity,
    );
  }

  /** Runs until told to stop. An exception ends the worker, after the control plane is told. */
  async run(): Promise<void> {
    try {
      this.tell({ type: 'ready', threadId: threadId(), wakeFd: this.wakeFd, ringFd: this.runtime.ring.fd });
      await this.runtime.run();
      this.runtime.close();
      // Not after an exception: others may be in the middle of something.
      unmapRegions();
    } catch (error) {
      this.runtime.close();
      this.tell({ type: 'failed', message: describe(error) });
    }
  }

  private tell(message: FromWorker): void {
    this.port.postMessage(message);
  }

  private answer(seq: number, result: number): void {
    this.tell({ type: 'answer', seq, result });
  }

  private receive(): void {
    for (;;) {
      const received = receiveMessageOnPort(this.port) as { message: ToWorker } | undefined;
      if (!received) return;
      this.handle(received.message);
    }
  }

  private handle(message: ToWorker): void {
    switch (message.type) {
      case 'attach-export': {
        const attached = new FuseExportData(this.runtime, message.export, {
          ended: (key, error) => {
            this.exports.delete(key);
            this.drained(key);
            this.tell({ type: 'export-ended', key, error });
          },
          drained: (key) => this.drained(key),
          ioError: (key, operation, error, count) => this.tell({ type: 'io-error', key, operation, error, count }),
        });
        this.exports.set(message.export.key, attached);
        attached.begin();
        void this.afterTurn(() => this.answer(message.seq, 0));
        break;
      }
      case 'drain-export': {
        const drained = this.exports.get(message.key);
        if (!drained) {
          this.answer(message.seq, 0);
          break;
        }
        const waiting = this.draining.get(message.key);
        if (waiting) waiting.push(message.seq);
        else this.draining.set(message.key, [message.seq]);
        drained.drain();
        break;
      }
      case 'resume-export':
        this.exports.get(message.key)?.resume(message.node);
        this.answer(message.seq, 0);
        break;
      case 'abandon-export':
        this.exports.get(message.key)?.abandon();
        this.answer(message.seq, 0);
        break;
      case 'flush-node':
        void this.answerWith(message.seq, this.runtime.node(message.node).flush());
        break;
      case 'resize-node':
        void this.answerWith(message.seq, this.runtime.node(message.node).resize(message.length, false));
        break;
      case 'forget-node':
        this.runtime.slowStarted();
        void this.answerWith(message.seq, this.runtime.forgetNode(message.id));
        break;
      case 'close-nodes':
        this.runtime.slowStarted();
        void this.answerWith(message.seq, this.runtime.closeNodes());
        break;
      case 'worker-gone':
        this.runtime.calls.workerGone(message.ringFd);
        this.answer(message.seq, 0);
        break;
      case 'keep-policy':
        this.runtime.affinity?.keepPolicy();
        this.answer(message.seq, 0);
        break;
      case 'sync':
        void this.afterTurn(() => this.answer(message.seq, 0));
        break;
      case 'stop':
        this.answer(message.seq, 0);
        this.runtime.stop();
        break;
    }
  }

  private drained(key: number): void {
    const waiting = this.draining.get(key);
    if (!waiting) return;
    this.draining.delete(key);
    for (const seq of waiting) this.answer(seq, 0);
  }

  /** Runs `then` when what is queued now has been submitted, and what failed at once has been handled. */
  private async afterTurn(then: () => void): Promise<void> {
    await this.runtime.ops.sleep(0.001);
    then();
  }

  private async answerWith(seq: number, result: Promise<number>): Promise<void> {
    this.answer(seq, await result);
  }
}
