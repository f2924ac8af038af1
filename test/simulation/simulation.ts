/**
 * The data plane in one thread, from one seed: the runtimes of one worker or several, the request engine, the drivers
 * file and qcow2 and FUSE exports are the real ones, the rings and the kernel's side of FUSE are not. Completions come
 * late, in any order, in part, or as errors; messages between workers are late too; exports are drained, resumed and
 * cut off at any step, nodes opened anew, workers leave them to others; and power may fail.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EALREADY, ENOENT, ETIME } from '../../src/abi/errno.js';
import type { NodeDescription } from '../../src/block/contracts.js';
import { Runtime } from '../../src/data/runtime.js';
import { FuseExportData } from '../../src/export/fuse/data.js';
import {
  ATTRIBUTE_OPENS,
  ATTRIBUTE_WORDS,
  allocateStatistics,
  STAT_IN_FLIGHT,
  STATISTICS_FIELDS,
} from '../../src/export/fuse/shared.js';
import { Random } from '../support/content.js';
import { FAILURES, oneOf, TRANSIENT, UNSUPPORTED } from './failures.js';
import { FakeFuse } from './fake-fuse.js';
import { FakeRing, type Submission, type World } from './fake-ring.js';
import { FileModel } from './file-model.js';
import { contentAfterCut, fileNode, qcow2Node, type SimulatedNode } from './node.js';
import { trace } from './trace.js';

const FIRST_RING_FD = 500_000;
const WAKE_FD = 1_000_000;
const FIRST_FUSE_FD = 2_000_000;
const MAX_STEPS = 400_000;
/** How often power fails in a run. */
const CUTS = 2;
/** Every worker gets its turn more often than this before nothing can go on. */
const IDLE_STEPS = 400;

interface Worker {
  readonly ring: FakeRing;
  readonly runtime: Runtime;
  /** What the control plane has asked the worker for, and the read that wakes it. */
  readonly actions: (() => void)[];
  wake: Submission | undefined;
  /** It has the node, perhaps without serving an export of it. */
  visiting: boolean;
}

/** One worker's share of an export. */
interface Part {
  readonly worker: Worker;
  readonly data: FuseExportData;
  readonly statistics: Float64Array;
  /** The worker was asked to drain it, and has not answered. */
  asked: boolean;
  drained: boolean;
  ended: boolean;
}

interface Exported {
  readonly fuse: FakeFuse;
  readonly attributes: Int32Array;
  readonly parts: Part[];
  draining: boolean;
}

const isEnded = ({ parts }: Exported): boolean => parts.every(({ ended }) => ended);
const isDrained = ({ draining, parts }: Exported): boolean => draining && parts.every((p) => p.drained || p.ended);

class Simulation implements World {
  private readonly workers: Worker[] = [];
  private readonly model: FileModel;
  private readonly exports: Exported[] = [];
  private readonly pending: Submission[] = [];
  private readonly base: Buffer;
  private readonly covers = new Map<Submission, number>();
  private asked = 0;
  private readonly requests: number;
  private readonly flushErrors: boolean;
  private nodeId = 1;
  /** What the control plane does at the moment, one thing after the other; nothing else begins meanwhile. */
  private changing = false;
  private over = false;
  private steps = 0;
  private idle = 0;
  private problem: unknown;

  constructor(
    private readonly random: Random,
    private readonly node: SimulatedNode,
  ) {
    this.requests = 50 + random.below(150);
    this.base = readFileSync(node.disk.path);
    this.model = new FileModel(node.initial, node.maxBytes, node.unit, () => node.disk.position);
    this.model.errors = random.below(2) === 1;
    this.flushErrors = this.model.errors && random.below(3) === 0;
    const hostile = random.below(3) === 0;
    const workers = random.below(3) === 0 ? 1 : 2 + random.below(2);
    for (let i = 0; i < workers; i++) this.addWorker(i);
    for (let i = 0; i <= random.below(2); i++) this.export(i, hostile);
  }

  private addWorker(index: number): void {
    const ring = new FakeRing(FIRST_RING_FD + index, this.random, this, 2 ** (2 + this.random.below(5)));
    const actions: (() => void)[] = [];
    const runtime = new Runtime(
      ring,
      WAKE_FD + index,
      () => {
        for (const action of actions.splice(0)) action();
      },
      (error) => {
        // What failed in the background is told so; anything else is a defect.
        const failed = error instanceof Error ? error.name === 'IoError' : true;
        if (!this.model.errors || !failed) this.wrong(error);
      },
      (_id, message) => this.wrong(new Error(`the image is damaged: ${message}`)),
    );
    ring.yielded = () => runtime.slowStarted();
    this.workers.push({ ring, runtime, actions, wake: undefined, visiting: false });
  }

  private export(index: number, hostile: boolean): void {
    const { random } = this;
    const uring = random.below(2) === 1;
    const queues = random.below(8) === 0 ? 64 : 4;
    const fd = FIRST_FUSE_FD + index;
    const rights = {
      ...{ writable: random.below(8) > 0, growable: random.below(2) === 1 },
      maxRequest_bytes: oneOf(random, [4096, 8192, 65_536]),
    };
    const serving = this.workers.slice(0, 1 + random.below(this.workers.length));
    const attributes = new SharedArrayBuffer(ATTRIBUTE_WORDS * 4);
    const statistics = allocateStatistics(serving.length);
    const exported: Exported = {
      fuse: new FakeFuse(fd, random, this.model, rights, uring ? queues : 0, hostile),
      ...{ attributes: new Int32Array(attributes), parts: [], draining: false },
    };
    const queueDepth = 1 + random.below(6);
    const deviceSlots = 1 + random.below(6);
    for (const [number, worker] of serving.entries()) {
      worker.visiting = true;
      const served = Array.from({ length: uring ? queues : 0 }, (_, queue) => queue).filter(
        (queue) => queue % serving.length === number,
      );
      const data = new FuseExportData(
        worker.runtime,
        {
          ...{
            key: index,
            id: `e${index}`,
            node: this.node.description,
            ...rights,
            fuseFd: fd,
            backingId: 0,
            queueDepth,
          },
          queues: served,
          deviceSlots: uring ? (number === 0 ? 2 : 0) : deviceSlots,
          deviceReaders: uring ? 1 : serving.length,
          ...{ attributes, statistics, statisticsIndex: number },
        },
        {
          ended: (_key, error) => {
            assert.equal(error, undefined);
            part.ended = true;
          },
          ioError: (_key, _operation, error, count) => {
            if (error < 0 && count > 0 && this.model.errors) return;
            this.wrong(new Error(`nothing failed, but ${count} errors ${error} are told of`));
          },
          drained: () => {
            if (part.asked) part.drained = exported.draining;
            part.asked = false;
          },
        },
      );
      const fields = STATISTICS_FIELDS.length;
      const record = new Float64Array(statistics, number * fields * 8, fields);
      const part: Part = { worker, data, statistics: record, asked: false, drained: false, ended: false };
      exported.parts.push(part);
    }
    this.exports.push(exported);
  }

  async run(): Promise<void> {
    for (const { parts } of this.exports) for (const { data } of parts) data.begin();
    await Promise.all(this.workers.map(({ runtime }) => runtime.run()));
    await this.check();
  }

  /** For the sentence that says what failed. */
  get shape(): string {
    const { workers, exports, model } = this;
    return `${workers.length} workers, ${exports.length} exports, ${model.errors ? 'with' : 'without'} errors`;
  }

  /** Something is wrong: no worker is to go on, which would be seen by the next run. */
  abort(): void {
    for (const { runtime } of this.workers) runtime.stop();
  }

  private async check(): Promise<void> {
    for (const { runtime } of this.workers) assert.equal(runtime.engine.inFlight, 0, 'nothing is in flight');
    for (const { fuse, parts, attributes } of this.exports) {
      assert.equal(fuse.outstanding, 0, 'every request has its answer');
      for (const { statistics } of parts) assert.equal(statistics[STAT_IN_FLIGHT], 0);
      assert.ok(attributes[ATTRIBUTE_OPENS]! >= 0, 'clients are not fewer than none');
      assert.equal(fuse.queuesServed.size, fuse.queues, 'every queue was served');
    }
    const { random, node, model } = this;
    const image = await node.contentOf(readFileSync(node.disk.path), !model.errors);
    model.compare(image);
    if (this.problem) throw this.problem;
    for (let n = 0; n < CUTS; n++) {
      const cut = random.below(node.disk.position + 1);
      const content = await contentAfterCut(node, this.base, cut, random);
      model.keepsPromises(cut, content);
    }
  }

  // ---- World

  submitted(submission: Submission): void {
    const { fd, op } = submission;
    const waking = this.workers[fd - WAKE_FD];
    if (waking) {
      waking.wake = submission;
      // What was asked before the worker looked is there already.
      if (waking.actions.length > 0) this.wake(waking);
      return;
    }
    if (op === 'cancel') {
      // It says which one by target, in the place of the descriptor, and by slot, in the place of the offset.
      for (const { fuse } of this.exports) fuse.cancelPoll(submission.ring, fd, submission.offset);
      this.pending.push(submission);
      return;
    }
    const exported = this.exports.find(({ fuse }) => fuse.fd === fd);
    if (exported) {
      exported.fuse.submitted(submission);
      return;
    }
    if (op !== 'timeout' && op !== 'message' && op !== 'fsync' && !this.node.hasMetadata) {
      const busy = this.exports.some((one) => !isDrained(one) && !isEnded(one));
      assert.ok(busy, 'no image I/O while all exports are drained');
    }
    if (op === 'fsync') this.covers.set(submission, this.node.disk.position);
    this.pending.push(submission);
  }

  readNow(fd: number, iovec: number): number {
    const exported = this.exports.find(({ fuse }) => fuse.fd === fd);
    assert.ok(exported, 'only /dev/fuse is read so');
    return exported.fuse.read(iovec);
  }

  othersReady(ring: FakeRing): boolean {
    return this.workers.some((worker) => worker.ring !== ring && worker.ring.undelivered > 0);
  }

  /** What is wrong where an exception would be taken for a failed request: it ends the run at the next step. */
  private wrong(problem: unknown): void {
    this.problem ??= problem;
  }

  step(): void {
    if (this.problem) throw this.problem;
    if (++this.steps > MAX_STEPS) throw new Error('it goes round in circles');
    if (this.workers.every(({ ring }) => ring.undelivered === 0)) {
      const forgotten = this.exports.find(({ fuse }) => fuse.isForgotten);
      assert.equal(forgotten?.fuse.state, undefined, 'a request that nobody reads');
    }
    if (this.byChance() || this.byNeed()) {
      this.idle = 0;
      return;
    }
    // A worker may have something to go on with, when it gets its turn.
    if (++this.idle < IDLE_STEPS) return;
    const states = this.exports.map((one) => `${one.fuse.state}, ended ${isEnded(one)}`).join('; ');
    throw new Error(`nothing goes on: ${states}`);
  }

  private byChance(): boolean {
    const { random } = this;
    for (let attempt = 0; attempt < 20; attempt++) {
      const exported = oneOf(random, this.exports);
      const kind = random.below(200);
      if (kind < 90) {
        if (this.completePending()) return true;
      } else if (kind < 140) {
        if (exported.fuse.stepDevice()) return true;
      } else if (kind < 190) {
        if (this.asked < this.requests && exported.fuse.ask()) {
          this.asked++;
          return true;
        }
      } else if (kind < 196) {
        if (this.drainOrResume(exported)) return true;
      } else if (kind < 198) {
        if (this.visit()) return true;
      } else if (kind === 198 && !exported.fuse.ended && (this.asked >= this.requests || random.below(200) === 0)) {
        this.end(exported);
        return true;
      }
    }
    return false;
  }

  /** Nothing by chance: whatever can happen, does. False where workers have something to do, or nothing is left. */
  private byNeed(): boolean {
    if (this.workers.some(({ ring }) => ring.undelivered > 0)) return false;
    if (this.completePending()) return true;
    for (const { fuse } of this.exports) if (fuse.stepDevice()) return true;
    if (this.changing) return false;
    for (const exported of this.exports) if (exported.draining && this.drainOrResume(exported)) return true;
    const running = this.exports.find(({ fuse }) => !fuse.ended);
    if (running) {
      if (running.fuse.outstanding > 0) return false;
      if (this.asked < this.requests && running.fuse.ask()) this.asked++;
      else this.end(running);
      return true;
    }
    if (this.exports.every(isEnded) && !this.over) {
      this.over = true;
      this.finish();
      return true;
    }
    return false;
  }

  // ---- what the control plane does

  /** Has a worker do something, as the control plane does: by a message and a wake-up. */
  private control(worker: Worker, action: () => void): void {
    worker.actions.push(action);
    this.wake(worker);
  }

  private wake(worker: Worker): void {
    if (worker.wake) worker.ring.complete(worker.wake, 8);
    worker.wake = undefined;
  }

  /** As {@link control}; resolves with the answer. */
  private ask(worker: Worker, action: () => Promise<number>): Promise<number> {
    return new Promise((resolve, reject) => {
      this.control(worker, () => {
        worker.runtime.slowStarted();
        action().then(resolve, reject);
      });
    });
  }

  /** Runs one change at a time. */
  private change(what: string, work: () => Promise<void>): void {
    this.changing = true;
    trace(() => `${what} begins`);
    void work().then(
      () => {
        trace(() => `${what} has ended`);
        this.changing = false;
      },
      (error: unknown) => {
        this.wrong(error);
      },
    );
  }

  /** False where there is nothing to do but wait. */
  private drainOrResume(exported: Exported): boolean {
    if (isEnded(exported) || this.changing) return false;
    if (!exported.draining) {
      exported.draining = true;
      for (const part of exported.parts) {
        this.control(part.worker, () => {
          if (part.ended || !exported.draining) return;
          part.asked = true;
          part.data.drain();
        });
      }
      return true;
    }
    // Only what is drained is resumed, as the control plane does it; sometimes with the node under another id.
    if (!isDrained(exported)) return false;
    const all = this.exports.every((one) => isEnded(one) || isDrained(one));
    if (this.random.below(2) && (all || !this.node.hasMetadata))
      this.change('reopen', () => this.reopenAndResume(exported));
    else this.resume(exported);
    return true;
  }

  private resume(exported: Exported): void {
    exported.draining = false;
    const { description } = this.node;
    for (const part of exported.parts) {
      part.drained = false;
      this.control(part.worker, () => {
        if (!part.ended) part.data.resume(description);
      });
    }
  }

  private async reopenAndResume(exported: Exported): Promise<void> {
    if (this.node.hasMetadata) await this.forget();
    this.node.description = this.node.reopened(++this.nodeId);
    // Those that are drained already begin with the node as it is now, too.
    this.resume(exported);
  }

  /** All workers, at once, are to know the node no more. */
  private async forget(): Promise<void> {
    const { id } = this.node.description;
    const results = await Promise.all(
      this.workers.map((worker) => this.ask(worker, () => worker.runtime.forgetNode(id))),
    );
    this.lost(Math.min(0, ...results));
  }

  private lost(result: number): void {
    if (result === 0) return;
    assert.ok(this.model.errors, `nothing failed, but closing a node did: ${result}`);
    this.model.spoil();
  }

  /** A worker that may serve no export of the node uses it, or leaves it to the others. */
  private visit(): boolean {
    if (this.changing || this.over) return false;
    const worker = oneOf(this.random, this.workers);
    const serves = this.exports.some(({ parts }) => parts.some((part) => part.worker === worker && !part.ended));
    const { description } = this.node;
    if (worker.visiting && !serves) {
      worker.visiting = false;
      this.change(`leaving ring ${worker.ring.fd}`, async () => {
        this.lost(await this.ask(worker, () => worker.runtime.closeNodes()));
      });
      return true;
    }
    worker.visiting = true;
    this.change(`flush by ring ${worker.ring.fd}`, async () => {
      const result = await this.ask(worker, () => worker.runtime.node(description as NodeDescription).flush());
      assert.ok(result === 0 || this.model.errors, `a flush fails with ${result}`);
    });
    return true;
  }

  private end(exported: Exported): void {
    if (exported.fuse.ended) return;
    exported.fuse.end();
    // The control plane learns it by the worker, or has done it itself: then it says so.
    if (exported.draining || this.random.below(2)) {
      exported.draining = false;
      for (const part of exported.parts) {
        part.drained = false;
        this.control(part.worker, () => {
          if (!part.ended) part.data.abandon();
        });
      }
    }
  }

  private finish(): void {
    this.change('closing', async () => {
      await this.forget();
      for (const worker of this.workers) this.control(worker, () => worker.runtime.stop());
    });
  }

  // ---- what the kernel does

  private completePending(): boolean {
    if (this.pending.length === 0) return false;
    const [submission] = this.pending.splice(this.random.below(this.pending.length), 1);
    const result = this.outcome(submission!);
    trace(() => `ring ${submission!.ring.fd}: ${describe(submission!)}: ${result}`);
    submission!.ring.complete(submission!, result);
    return true;
  }

  private outcome(submission: Submission): number {
    const { random } = this;
    const { op, length, fd, message } = submission;
    if (op === 'cancel') return oneOf(random, [0, -ENOENT, -EALREADY]);
    if (op === 'timeout') return -ETIME;
    if (random.below(30) === 0 && TRANSIENT[op].length > 0) return -oneOf(random, TRANSIENT[op]);
    if (message) {
      this.workers[fd - FIRST_RING_FD]!.ring.post(message);
      return 0;
    }
    const { disk } = this.node;
    if (fd !== disk.fd) return this.backingRead(submission);
    if (op === 'fallocate' && random.below(3) === 0) return -oneOf(random, UNSUPPORTED);
    if (this.fails(op)) {
      // Some of a write may have reached the file.
      if (op === 'write') disk.write(submission, random.below(length));
      if (op === 'fsync') this.model.diskFailed = true;
      return -oneOf(random, FAILURES[op]);
    }
    const short = length > 1 && random.below(6) === 0 ? 1 + random.below(length - 1) : length;
    switch (op) {
      case 'read':
        return disk.read(submission, short);
      case 'write':
        return disk.write(submission, short);
      case 'fsync':
        disk.flushed(this.covers.get(submission) as number);
        return 0;
      case 'fallocate':
        return this.fallocate(submission);
      default:
        return assert.fail(op);
    }
  }

  private fails(op: Submission['op']): boolean {
    if (!this.model.errors || FAILURES[op].length === 0) return false;
    return op === 'fsync' ? this.flushErrors && this.random.below(8) === 0 : this.random.below(15) === 0;
  }

  private backingRead(submission: Submission): number {
    assert.equal(submission.op, 'read', 'a backing file is only read');
    return this.node.readBacking(submission);
  }

  /** As fallocate(2) with KEEP_SIZE; what it deallocates reads as zeroes. */
  private fallocate({ address: mode, offset, length }: Submission): number {
    const KEEP_SIZE = 1;
    assert.ok(mode & KEEP_SIZE, 'the length is changed by resize alone');
    const zeroes = (this.workers[0] as Worker).runtime.zeroes();
    for (let done = 0; mode !== KEEP_SIZE && done < length; done += zeroes.length_bytes) {
      this.node.disk.zero(offset + done, Math.min(length - done, zeroes.length_bytes), zeroes.address);
    }
    return 0;
  }
}

function describe({ op, fd, offset, length }: Submission): string {
  return `${op} of ${length} at ${offset} in ${fd}`;
}

/** Runs one seed; throws what is wrong, with the seed in its message. Says what kind of node it was. */
export async function simulate(seed: number, image: string): Promise<'file' | 'qcow2'> {
  // Neighbouring seeds are to begin far from each other.
  const random = new Random(Math.imul(seed, 0x9e37_79b1));
  const kind = random.below(2) ? 'qcow2' : 'file';
  const node = kind === 'qcow2' ? await qcow2Node(random, image) : fileNode(random, image);
  const simulation = new Simulation(random, node);
  try {
    await simulation.run();
  } catch (error) {
    simulation.abort();
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`seed ${seed} (${node.shape}, ${simulation.shape}): ${message}`, { cause: error });
  } finally {
    node.close();
  }
  return kind;
}
