/**
 * The data plane in one thread, from one seed: the runtime, the request engine, the file driver and FUSE exports are
 * the real ones, the ring and the kernel's side of FUSE are not. Completions come late, in any order, in part, or as
 * errors; exports are drained, resumed and cut off at any step.
 */
import assert from 'node:assert/strict';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { EAGAIN, ECANCELED, EINTR, EIO, ENOSPC, EOPNOTSUPP } from '../../src/abi/errno.js';
import * as libc from '../../src/abi/libc.js';
import { type FileDescription, type NodeDescription, TRANSFER_RING } from '../../src/block/contracts.js';
import { flushMemory } from '../../src/block/drivers/file/flusher.js';
import { SharedLength } from '../../src/block/shared-length.js';
import { Runtime } from '../../src/data/runtime.js';
import { FuseExportData } from '../../src/export/fuse/data.js';
import {
  ATTRIBUTE_WORDS,
  allocateStatistics,
  STAT_IN_FLIGHT,
  STATISTICS_FIELDS,
} from '../../src/export/fuse/shared.js';
import { Random } from '../support/content.js';
import { FakeFuse } from './fake-fuse.js';
import { carryOut, FakeRing, type Submission, type World } from './fake-ring.js';
import { FileModel } from './file-model.js';

const WAKE_FD = 1_000_000;
const FIRST_FUSE_FD = 2_000_000;
const MAX_STEPS = 100_000;

interface Exported {
  readonly fuse: FakeFuse;
  readonly statistics: Float64Array;
  data: FuseExportData;
  draining: boolean;
  drained: boolean;
  ended: boolean;
}

class Simulation implements World {
  private readonly random: Random;
  private readonly ring: FakeRing;
  private readonly runtime: Runtime;
  private readonly model: FileModel;
  private readonly exports: Exported[] = [];
  private readonly pending: Submission[] = [];
  private readonly imageFd: number;
  private node: FileDescription;
  private asked = 0;
  private readonly requests: number;
  /** What the control plane has asked the worker for, and the read that wakes it. */
  private readonly actions: (() => void)[] = [];
  private wake: Submission | undefined;
  private over = false;
  private steps = 0;

  constructor(
    seed: number,
    private readonly image: string,
  ) {
    const random = new Random(seed);
    this.random = random;
    this.requests = 50 + random.below(200);
    this.ring = new FakeRing(random);
    this.ring.world = this;
    this.runtime = new Runtime(
      this.ring,
      WAKE_FD,
      () => {
        for (const action of this.actions.splice(0)) action();
      },
      (error) => {
        if (!this.model.errors || !String(error).startsWith('flushing the image failed')) throw error;
      },
      (_id, message) => assert.fail(message),
    );
    this.imageFd = openSync(image, 'w+');
    const length = random.below(40_000);
    const size = new SharedLength();
    size.bytes = length;
    libc.pwrite(this.imageFd, this.runtime.zeroes().address, length, 0);
    this.model = new FileModel(length, 64 * 1024);
    this.model.errors = random.below(2) === 1;
    this.node = {
      ...{ id: 1, driver: 'file', size: size.buffer, fd: this.imageFd, bufferedFd: -1, transfer: TRANSFER_RING },
      ...{ readOnly: false, discard: random.below(2) === 1, noFlush: false, flushMemory: flushMemory() },
    };
    for (let i = 0; i <= random.below(2); i++) this.export(i);
  }

  private export(index: number): void {
    const { random } = this;
    const uring = random.below(2) === 1;
    const fd = FIRST_FUSE_FD + index;
    const rights = {
      ...{ writable: random.below(8) > 0, growable: random.below(2) === 1 },
      maxRequest_bytes: [4096, 8192, 65_536][random.below(3)]!,
    };
    const statistics = allocateStatistics(1);
    const exported: Omit<Exported, 'data'> = {
      fuse: new FakeFuse(fd, this.ring, random, this.model, rights, uring),
      statistics: new Float64Array(statistics, 0, STATISTICS_FIELDS.length),
      ...{ draining: false, drained: false, ended: false },
    };
    const data = new FuseExportData(
      this.runtime,
      {
        ...{ key: index, id: `e${index}`, node: this.node as NodeDescription, ...rights, fuseFd: fd, backingId: 0 },
        queues: uring ? [0, 1].slice(0, 1 + random.below(2)) : [],
        queueDepth: 1 + random.below(6),
        deviceSlots: uring ? 2 : 1 + random.below(6),
        ...{ attributes: new SharedArrayBuffer(ATTRIBUTE_WORDS * 4), statistics, statisticsIndex: 0 },
      },
      {
        ended: (_key, error) => {
          assert.equal(error, undefined);
          (exported as Exported).ended = true;
          (exported as Exported).draining = false;
        },
        ioError: (_key, _operation, error, count) => assert.ok(error < 0 && count > 0),
        drained: () => {
          (exported as Exported).drained = exported.draining;
        },
      },
    );
    this.exports.push(Object.assign(exported, { data }));
  }

  async run(): Promise<void> {
    for (const { data } of this.exports) data.begin();
    await this.runtime.run();
    this.check();
  }

  private check(): void {
    assert.equal(this.runtime.engine.inFlight, 0, 'nothing is in flight');
    for (const { fuse, statistics } of this.exports) {
      assert.equal(fuse.outstanding, 0, 'every request has its answer');
      assert.equal(statistics[STAT_IN_FLIGHT], 0);
    }
    this.model.compare(readFileSync(this.image));
  }

  close(): void {
    closeSync(this.imageFd);
  }

  // ---- World

  submitted(submission: Submission): void {
    if (submission.fd === WAKE_FD) {
      this.wake = submission;
      return;
    }
    if (submission.op === 'cancel') {
      // It says which one by target, in the place of the descriptor.
      for (const { fuse } of this.exports) fuse.cancelPoll(submission.fd);
      this.pending.push(submission);
      return;
    }
    const exported = this.exports.find(({ fuse }) => fuse.fd === submission.fd);
    if (exported) {
      exported.fuse.submitted(submission);
      return;
    }
    if (submission.op !== 'timeout') {
      assert.ok(
        this.exports.some(({ drained, ended }) => !drained && !ended),
        'no image I/O while all exports are drained',
      );
    }
    this.pending.push(submission);
  }

  step(): boolean {
    const { random } = this;
    if (++this.steps > MAX_STEPS) throw new Error('it goes round in circles');
    for (let attempt = 0; attempt < 30; attempt++) {
      const exported = this.exports[random.below(this.exports.length)]!;
      const kind = random.below(100);
      if (kind < 45) {
        if (this.completePending()) return true;
      } else if (kind < 70) {
        if (exported.fuse.stepDevice()) return true;
      } else if (kind < 95) {
        if (this.asked < this.requests && exported.fuse.ask()) {
          this.asked++;
          return true;
        }
      } else if (kind < 98) {
        if (this.drainOrResume(exported)) return true;
      } else if (kind === 98 && !exported.fuse.ended && (this.asked >= this.requests || random.below(200) === 0)) {
        this.end(exported);
        return true;
      }
    }
    // Nothing by chance: whatever can happen, does, unless the worker has something to go on with.
    if (this.ring.undelivered > 0) return true;
    if (this.completePending()) return true;
    for (const { fuse } of this.exports) if (fuse.stepDevice()) return true;
    for (const exported of this.exports) {
      if (exported.draining && this.drainOrResume(exported)) return true;
    }
    const running = this.exports.find(({ fuse }) => !fuse.ended);
    if (running) {
      // The one thing that must not be: a request that nobody serves.
      assert.ok(
        running.fuse.outstanding === 0,
        `${running.fuse.outstanding} requests are never answered: ${running.fuse.state}`,
      );
      if (this.asked < this.requests && running.fuse.ask()) this.asked++;
      else this.end(running);
      return true;
    }
    if (this.exports.every(({ ended }) => ended) && !this.over) {
      this.over = true;
      this.control(() => this.runtime.stop());
      return true;
    }
    assert.ok(
      this.over,
      `nothing goes on: ${this.exports.map(({ fuse, ended }) => `${fuse.state}, ended ${ended}`).join('; ')}`,
    );
    return true;
  }

  /** False where there is nothing to do but wait. */
  private drainOrResume(exported: Exported): boolean {
    // One request at a time, as the control plane has it.
    if (exported.ended || this.actions.length > 0) return false;
    if (!exported.draining) {
      exported.draining = true;
      this.control(() => {
        if (!exported.ended) exported.data.drain();
      });
      return true;
    }
    // Only what is drained is resumed, as the control plane does it; sometimes with the node under another id.
    if (!exported.drained) return false;
    exported.draining = false;
    exported.drained = false;
    if (this.random.below(2)) {
      this.node = { ...this.node, id: this.node.id + 1 };
    }
    const { node } = this;
    this.control(() => {
      if (!exported.ended) exported.data.resume(node);
    });
    return true;
  }

  private end(exported: Exported): void {
    if (exported.fuse.ended) return;
    exported.fuse.end();
    // The control plane learns it by the worker, or has done it itself: then it says so.
    if (exported.draining || this.random.below(2)) {
      exported.draining = false;
      exported.drained = false;
      this.control(() => {
        if (!exported.ended) exported.data.abandon();
      });
    }
  }

  /** Has the worker do something, as the control plane does: by a message and a wake-up. */
  private control(action: () => void): void {
    this.actions.push(action);
    if (this.wake) this.ring.complete(this.wake, 8);
    this.wake = undefined;
  }

  private completePending(): boolean {
    if (this.pending.length === 0) return false;
    const [submission] = this.pending.splice(this.random.below(this.pending.length), 1);
    this.ring.complete(submission!, this.outcome(submission!));
    return true;
  }

  private outcome(submission: Submission): number {
    const { random } = this;
    const { op, length } = submission;
    if (op === 'cancel') return 0;
    if (op === 'timeout') return carryOut(submission, 0);
    if (random.below(30) === 0) return random.below(2) ? -EINTR : -EAGAIN;
    if (op === 'fallocate' && random.below(3) === 0) return -EOPNOTSUPP;
    if (this.model.errors && random.below(15) === 0) {
      // Some of a write may have reached the file.
      if (op === 'write') carryOut(submission, random.below(length));
      return [-EIO, -ENOSPC, -ECANCELED][random.below(3)]!;
    }
    if (op === 'fallocate') return this.fallocate(submission);
    const short = length > 1 && random.below(6) === 0 ? 1 + random.below(length - 1) : length;
    return carryOut(submission, short);
  }

  /** As fallocate(2) with KEEP_SIZE; what it deallocates reads as zeroes. */
  private fallocate({ fd, address: mode, offset, length }: Submission): number {
    const KEEP_SIZE = 1;
    assert.ok(mode & KEEP_SIZE, 'the length is changed by resize alone');
    if (mode !== KEEP_SIZE) libc.pwrite(fd, this.runtime.zeroes().address, length, offset);
    return 0;
  }
}

/** Runs one seed; throws what is wrong, with the seed in its message. */
export async function simulate(seed: number, image: string): Promise<void> {
  const simulation = new Simulation(seed, image);
  try {
    await simulation.run();
  } catch (error) {
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
  } finally {
    simulation.close();
  }
}
