/**
 * A queue worker's loop and what its parts share: the ring, the request engine, promises on the ring, the nodes.
 * One turn: submit all that is queued and wait for a completion; handle every completion, only queueing more; repeat.
 * While the thread waits in the kernel nothing else of Node runs in it, no timer and no message event: everything that
 * wakes it is a completion. Promises run between turns, when something on the slow path asked for it.
 */
import { EAGAIN, EINTR, EIO, errnoName } from '../abi/errno.js';
import type { DataContext, DataNode, NodeDescription } from '../block/contracts.js';
import { buildDataNode } from '../block/drivers/data.js';
import { RequestEngine } from '../block/engine.js';
import { ZeroDetector } from '../block/zero-detector.js';
import { type CompletionSink, type Ring, TRANSIENT } from '../ring/ring.js';
import type { Affinity } from './affinity.js';
import { AsyncOps } from './async-ops.js';
import { CALL_ELSEWHERE, CALL_QUIESCE, Calls } from './calls.js';
import { allocateRegion, type Region } from './memory.js';
import type { ReportSubject } from './messages.js';

/** Something that completions are delivered to. Must not throw; if it does, the worker ends. */
export interface RuntimeTarget {
  complete(tag: number, slot: number, res: number, flags: number): void;
}

const TARGET_DISCARD = 0;
const TARGET_ENGINE = 1;
const TARGET_OPS = 2;
const TARGET_WAKE = 3;
const TARGET_CALLS = 4;
const TARGET_ANSWERS = 5;
const FIRST_FREE_TARGET = 6;

const ZEROES_BYTES = 1 << 20;

export class Runtime implements CompletionSink {
  readonly discardTarget = TARGET_DISCARD;
  readonly engine: RequestEngine;
  readonly ops: AsyncOps;
  readonly calls: Calls;
  private readonly targets: (RuntimeTarget | undefined)[] = new Array(FIRST_FREE_TARGET).fill(undefined);
  private readonly freeTargets: number[] = [];
  private readonly nodes = new Map<number, DataNode>();
  private readonly wakeBuffer: Region;
  private zeroRegion: Region | undefined;
  private running = true;
  private promisesDue = false;

  /**
   * @param wakeFd an eventfd: whoever writes to it makes `onWake` be called here.
   * @param report told of errors that nothing else can be told of.
   * @param affinity decides on which CPUs the loop runs.
   */
  constructor(
    readonly ring: Ring,
    private readonly wakeFd: number,
    private readonly onWake: () => void,
    readonly report: (error: unknown, about: ReportSubject) => void,
    readonly imageCorrupted: DataContext['imageCorrupted'],
    readonly affinity?: Affinity,
  ) {
    this.ops = new AsyncOps(ring, TARGET_OPS);
    this.engine = new RequestEngine(ring, TARGET_ENGINE, this.ops);
    this.calls = new Calls(
      ring,
      TARGET_CALLS,
      TARGET_ANSWERS,
      (node, operation, a, b, c, d) => this.called(node, operation, a, b, c, d),
      () => this.slowStarted(),
    );
    this.wakeBuffer = allocateRegion(4096);
  }

  /** The number under which completions reach `target`; free again after `removeTarget`. */
  addTarget(target: RuntimeTarget): number {
    const index = this.freeTargets.pop() ?? this.targets.length;
    this.targets[index] = target;
    return index;
  }

  removeTarget(index: number): void {
    this.targets[index] = undefined;
    this.freeTargets.push(index);
  }

  /** The data half of a node in this worker, built on first use. */
  node(description: NodeDescription): DataNode {
    let node = this.nodes.get(description.id);
    if (!node) {
      const context = this.contextOf(description.id);
      node = buildDataNode(description, context);
      const { detectZeroes } = description;
      if (detectZeroes) node = new ZeroDetector(node, context, detectZeroes === 'unmap');
      this.nodes.set(description.id, node);
    }
    return node;
  }

  private contextOf(id: number): DataContext {
    return {
      ops: this.ops,
      engine: this.engine,
      calls: this.calls,
      report: (error) => this.report(error, { node: id }),
      imageCorrupted: this.imageCorrupted,
      child: (description) => this.node(description),
    };
  }

  private called(id: number, operation: number, a: number, b: number, c: number, d: number): number | Promise<number> {
    if (operation === CALL_QUIESCE) return this.engine.quiesce().then(() => 0);
    // A node that this worker has closed has its home elsewhere by now, if anywhere.
    return this.nodes.get(id)?.called?.(operation, a, b, c, d) ?? CALL_ELSEWHERE;
  }

  /** The node is closed: its data half is not used again. 0 or -errno. */
  async forgetNode(id: number): Promise<number> {
    const node = this.nodes.get(id);
    const result = (await node?.close?.()) ?? 0;
    this.nodes.delete(id);
    this.engine.forgetDescriptors();
    return result;
  }

  /** Before the worker ends: what it alone holds of nodes is written, and theirs to take over. */
  async closeNodes(): Promise<number> {
    let worst = 0;
    for (const id of [...this.nodes.keys()].reverse()) worst = Math.min(worst, await this.forgetNode(id));
    return worst;
  }

  /** Memory that is zero and stays so, to write from. */
  zeroes(): Region {
    this.zeroRegion ??= allocateRegion(ZEROES_BYTES);
    return this.zeroRegion;
  }

  /** A promise is under way: the loop lets promises run before it waits again. */
  slowStarted(): void {
    this.promisesDue = true;
  }

  complete(target: number, tag: number, slot: number, res: number, flags: number): void {
    if (target >= FIRST_FREE_TARGET) this.targets[target]?.complete(tag, slot, res, flags);
    else if (target === TARGET_ENGINE) this.engine.transferred(slot, res);
    else if (target === TARGET_OPS) this.ops.complete(slot, res);
    else if (target === TARGET_WAKE) this.woken(res);
    else if (target === TARGET_CALLS) this.calls.completeCall(tag, slot, res);
    else if (target === TARGET_ANSWERS) this.calls.completeAnswer(tag, slot, res);
  }

  private armWake(): void {
    this.ring.read(TARGET_WAKE, 0, 0, this.wakeFd, this.wakeBuffer.address, 8, 0);
  }

  private woken(res: number): void {
    if (res < 0 && res !== -EINTR && res !== -EAGAIN)
      throw new Error(`the wake-up of a worker failed: ${errnoName(res)}`);
    this.promisesDue = true;
    this.armWake();
    this.onWake();
  }

  stop(): void {
    this.running = false;
  }

  private takePromisesDue(): boolean {
    const due = this.promisesDue || this.ops.resolved || this.engine.slowStarted;
    this.promisesDue = false;
    this.ops.resolved = false;
    this.engine.slowStarted = false;
    return due;
  }

  /** Runs until `stop`. Throws when the ring is of no use any more or a target threw. */
  async run(): Promise<void> {
    this.armWake();
    while (this.running) {
      this.turns();
      // Every promise that can go on does, however long its chain of `await`, before the next macrotask.
      await new Promise(setImmediate);
    }
    // What the last turn has queued is still said: another worker may wait for an answer.
    this.ring.enter(false);
  }

  /** Turns of the loop, until promises are due or the loop ends. */
  private turns(): void {
    while (this.running && !this.takePromisesDue()) {
      const result = this.ring.enter(true);
      if (result < 0 && !TRANSIENT.has(result)) {
        throw new Error(`io_uring_enter failed with ${errnoName(result === -1 ? -EIO : result)}`);
      }
      const completions = this.ring.reap(this);
      this.affinity?.turn(completions);
    }
  }

  close(): void {
    this.ring.close();
  }
}
