/**
 * The request engine of one worker: takes a read or write on a node, asks the node where the range is, piece by piece,
 * and moves the bytes between that file and the caller's memory through the ring. State lives in preallocated arrays,
 * one element a slot; the path of a range that lies in one piece allocates nothing and makes no promise.
 */
import { EAGAIN, EINTR, EIO, EOPNOTSUPP } from '../abi/errno.js';
import { preadv2, pwritev2, RWF_NOWAIT, ticksUs, zero } from '../abi/libc.js';
import { type AsyncOps, Pauses } from '../data/async-ops.js';
import { allocateRegion } from '../data/memory.js';
import type { Ring } from '../ring/ring.js';
import * as contract from './contracts.js';

/** Who started a request, told once with the bytes moved (all of them) or -errno. */
export interface RequestOwner {
  requestDone(ownerSlot: number, result: number): void;
  /** Zeroes `length` bytes of the request's memory from `at` on: the owner has it as a typed array, without a call. */
  zero(ownerSlot: number, at: number, length: number): void;
}

/** With O_DIRECT, offset, length and memory must be multiples of the device's block; 4096 suits every device. */
const DIRECT_ALIGNMENT = 4096;

/** A write by the calling thread that takes longer than this waited for the disk: it is the ring's for a while. */
const SLOW_WRITE_US = 2000;
const SLOW_WRITE_PAUSE_US = 200_000;
const TWO_32 = 0x1_0000_0000;

/**
 * Transfers to and from the page cache by the calling thread. io_uring hands them to kernel threads of its own whenever
 * a file system cannot promise not to wait, and two changes of thread cost more than the copy. Each answers -EAGAIN
 * where the ring should make the transfer.
 *
 * Large numbers that are arguments of a call become objects on the heap each time: so the memory is named by words that
 * the caller fills in.
 */
class InlineTransfers {
  /** The one `struct iovec`, as 32-bit words. */
  readonly iovecWords: Uint32Array;
  /** Its address. In an array it is an object already, always the same. */
  private readonly iovec: readonly [address: number, unused: undefined];
  /** Files of file systems without RWF_NOWAIT. */
  private readonly waitingReads = new Set<number>();
  private readonly waitingWrites = new Set<number>();
  private writesPaused = false;
  /** When the last write was over ({@link ticksUs}). */
  private writeEnded = 0;

  constructor() {
    const region = allocateRegion(4096);
    this.iovecWords = new Uint32Array(region.buffer);
    this.iovec = [region.address, undefined];
  }

  /** For files in memory: nothing waits. */
  readAtOnce(fd: number, offset: number): number {
    return preadv2(fd, this.iovec[0], offset, 0);
  }

  writeAtOnce(fd: number, offset: number): number {
    return pwritev2(fd, this.iovec[0], offset, 0);
  }

  /** What is not in the page cache is the ring's. */
  read(fd: number, offset: number): number {
    if (this.waitingReads.has(fd)) return -EAGAIN;
    const result = preadv2(fd, this.iovec[0], offset, RWF_NOWAIT);
    if (result !== -EOPNOTSUPP) return result;
    this.waitingReads.add(fd);
    return -EAGAIN;
  }

  /**
   * Most file systems cannot promise not to wait in a buffered write, and hardly ever do: it is made plainly, and when
   * one did wait (the kernel throttles who dirties too many pages), the ring gets the writes of the next moments.
   */
  write(fd: number, offset: number): number {
    if (!this.waitingWrites.has(fd)) {
      const result = pwritev2(fd, this.iovec[0], offset, RWF_NOWAIT);
      if (result !== -EOPNOTSUPP) return result;
      this.waitingWrites.add(fd);
    }
    const before = ticksUs();
    if (this.writesPaused && (before - this.writeEnded) >>> 0 < SLOW_WRITE_PAUSE_US) return -EAGAIN;
    const result = this.writeAtOnce(fd, offset);
    this.writeEnded = ticksUs();
    this.writesPaused = (this.writeEnded - before) >>> 0 > SLOW_WRITE_US;
    return result;
  }

  /** A descriptor was closed; its number may mean another file soon. */
  forget(): void {
    this.waitingReads.clear();
    this.waitingWrites.clear();
  }
}

export class RequestEngine {
  private readonly extent = new contract.Extent();
  private readonly inline = new InlineTransfers();
  private capacity = 0;
  private free = new Int32Array(0);
  private freeCount = 0;
  private access = new Uint8Array(0);
  /** Of each request, the bytes from the start of its node. */
  offset = new Float64Array(0);
  /** Of each request, where its native memory begins. */
  address = new Float64Array(0);
  private length = new Uint32Array(0);
  private done = new Uint32Array(0);
  /** The piece in flight: file, place in it, bytes asked for. */
  private pieceFd = new Int32Array(0);
  private pieceOffset = new Float64Array(0);
  private pieceTransfer = new Uint8Array(0);
  private pieceLength = new Uint32Array(0);
  private readonly node: (contract.DataNode | undefined)[] = [];
  private readonly owner: (RequestOwner | undefined)[] = [];
  private ownerSlot = new Int32Array(0);
  /** A promise was made by the slow path; the worker's loop must let promises run. */
  slowStarted = false;
  /** Requests started and not yet done. */
  inFlight = 0;
  /** Each request belongs to the phase that it started in; `quiesce` begins a new one and waits for the old. */
  private phase = 0;
  private phaseOf = new Uint8Array(0);
  private readonly inPhase = [0, 0];
  private quiesced: (() => void) | undefined;
  private quiescing: Promise<void> | undefined;

  constructor(
    private readonly ring: Ring,
    private readonly target: number,
    private readonly ops: AsyncOps,
  ) {}

  /** Makes room for at least `requests` in flight at once; called when an export comes, never per request. */
  reserve(requests: number): void {
    const before = this.capacity;
    if (requests <= before) return;
    const capacity = Math.max(requests, before * 2);
    const grown = <T extends Int32Array | Uint32Array | Uint8Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.access = grown(this.access, new Uint8Array(capacity));
    this.offset = grown(this.offset, new Float64Array(capacity));
    this.length = grown(this.length, new Uint32Array(capacity));
    this.done = grown(this.done, new Uint32Array(capacity));
    this.address = grown(this.address, new Float64Array(capacity));
    this.pieceFd = grown(this.pieceFd, new Int32Array(capacity));
    this.pieceOffset = grown(this.pieceOffset, new Float64Array(capacity));
    this.pieceTransfer = grown(this.pieceTransfer, new Uint8Array(capacity));
    this.pieceLength = grown(this.pieceLength, new Uint32Array(capacity));
    this.phaseOf = grown(this.phaseOf, new Uint8Array(capacity));
    this.ownerSlot = grown(this.ownerSlot, new Int32Array(capacity));
    this.free = grown(this.free, new Int32Array(capacity));
    for (let slot = capacity - 1; slot >= before; slot--) {
      this.node[slot] = undefined;
      this.owner[slot] = undefined;
      this.free[this.freeCount++] = slot;
    }
    this.capacity = capacity;
  }

  /** A slot for a request: the caller sets {@link offset} and {@link address} of it, and starts it. */
  claim(): number {
    if (this.freeCount === 0) this.reserve(this.capacity + 64);
    return this.free[--this.freeCount] as number;
  }

  /**
   * Starts a read or write of `length` bytes of `node`, all within the node's length, in the slot that was claimed.
   * `owner.requestDone` is called once, possibly before this returns.
   */
  start(
    slot: number,
    access: contract.Access,
    node: contract.DataNode,
    length: number,
    owner: RequestOwner,
    ownerSlot: number,
  ): void {
    this.inFlight++;
    this.phaseOf[slot] = this.phase;
    this.inPhase[this.phase]!++;
    this.access[slot] = access;
    this.node[slot] = node;
    this.length[slot] = length;
    this.done[slot] = 0;
    this.owner[slot] = owner;
    this.ownerSlot[slot] = ownerSlot;
    this.step(slot);
  }

  private finish(slot: number, result: number): void {
    const owner = this.owner[slot] as RequestOwner;
    this.free[this.freeCount++] = slot;
    this.inFlight--;
    const phase = this.phaseOf[slot] as number;
    if (--this.inPhase[phase]! === 0 && phase !== this.phase) this.quiesced?.();
    owner.requestDone(this.ownerSlot[slot] as number, result);
  }

  /** Maps what is left of the request and starts its next piece, or ends it. */
  private step(slot: number): void {
    const node = this.node[slot] as contract.DataNode;
    const access = this.access[slot] as contract.Access;
    const extent = this.extent;
    for (;;) {
      const done = this.done[slot] as number;
      const left = (this.length[slot] as number) - done;
      if (left === 0) {
        this.finish(slot, done);
        return;
      }
      extent.offset = (this.offset[slot] as number) + done;
      extent.length = left;
      node.map(access, extent);
      if (extent.kind === contract.EXTENT_DATA) {
        this.pieceOffset[slot] = extent.offset;
        this.pieceLength[slot] = extent.length;
        this.pieceFd[slot] = extent.fd;
        this.pieceTransfer[slot] = extent.transfer;
        if (extent.bufferedFd >= 0) {
          const address = (this.address[slot] as number) + done;
          const aligned = (x: number) => x % DIRECT_ALIGNMENT === 0;
          if (!aligned(extent.offset) || !aligned(extent.length) || !aligned(address)) {
            this.pieceFd[slot] = extent.bufferedFd;
          }
        }
        this.submit(slot);
        return;
      }
      if (extent.kind === contract.EXTENT_SLOW) {
        this.slowStarted = true;
        const offset = (this.offset[slot] as number) + done;
        const address = (this.address[slot] as number) + done;
        void this.runSlow(slot, node, { access, offset, length: extent.length, address });
        return;
      }
      if (extent.kind === contract.EXTENT_ERROR) {
        this.finish(slot, extent.error);
        return;
      }
      if (extent.kind === contract.EXTENT_ZERO && access === contract.ACCESS_READ) {
        this.zero(slot, done, extent.length);
      }
      this.done[slot] = done + extent.length;
    }
  }

  private zero(slot: number, done: number, length: number): void {
    const owner = this.owner[slot] as RequestOwner;
    owner.zero(this.ownerSlot[slot] as number, done, length);
  }

  private async runSlow(slot: number, node: contract.DataNode, request: contract.SlowRequest): Promise<void> {
    let result: number;
    try {
      result = await node.slow(request);
    } catch {
      result = -EIO;
    }
    if (result < 0) {
      this.finish(slot, result);
    } else {
      this.done[slot] = (this.done[slot] as number) + result;
      this.step(slot);
    }
  }

  /** Makes the transfer of the current piece: at once where that does not wait, else through the ring. */
  private submit(slot: number): void {
    const address = (this.address[slot] as number) + (this.done[slot] as number);
    const fd = this.pieceFd[slot] as number;
    const length = this.pieceLength[slot] as number;
    const offset = this.pieceOffset[slot] as number;
    const isRead = this.access[slot] === contract.ACCESS_READ;
    const transfer = this.pieceTransfer[slot];
    if (transfer !== contract.TRANSFER_RING) {
      const { inline } = this;
      const words = inline.iovecWords;
      const high = Math.floor(address / TWO_32);
      words[0] = address - high * TWO_32;
      words[1] = high;
      words[2] = length;
      let result: number;
      if (transfer === contract.TRANSFER_INLINE) {
        result = isRead ? inline.readAtOnce(fd, offset) : inline.writeAtOnce(fd, offset);
      } else {
        result = isRead ? inline.read(fd, offset) : inline.write(fd, offset);
      }
      if (result !== -EAGAIN && result !== -EINTR) {
        this.complete(slot, result);
        return;
      }
    }
    if (isRead) this.ring.read(this.target, 0, slot, fd, address, length, offset);
    else this.ring.write(this.target, 0, slot, fd, address, length, offset);
    this.ring.submitIfMuch();
  }

  /** The completion of a transfer on the ring. Its client makes the next request while this turn goes on. */
  transferred(slot: number, res: number): void {
    this.complete(slot, res);
    this.ring.submitIfMuch();
  }

  /** The end of a piece. A short transfer goes on where it stopped. */
  private complete(slot: number, res: number): void {
    if (res < 0) {
      if (res === -EINTR || res === -EAGAIN) this.submit(slot);
      else this.finish(slot, res);
      return;
    }
    const piece = this.pieceLength[slot] as number;
    let done = this.done[slot] as number;
    if (res === piece) {
      done += res;
      this.done[slot] = done;
      if (done === this.length[slot]) this.finish(slot, done);
      else this.step(slot);
      return;
    }
    if (res === 0) {
      if (this.access[slot] !== contract.ACCESS_READ) {
        this.finish(slot, -EIO);
        return;
      }
      // The file ends within the node, as the last sector of an image may: what is missing reads as zeroes.
      this.zero(slot, done, piece);
      this.done[slot] = done + piece;
      this.step(slot);
      return;
    }
    this.done[slot] = done + res;
    this.pieceOffset[slot] = (this.pieceOffset[slot] as number) + res;
    this.pieceLength[slot] = piece - res;
    this.submit(slot);
  }

  /** Resolves when every request that is in flight now has ended: none uses what a node's map said before. */
  async quiesce(): Promise<void> {
    while (this.quiescing) await this.quiescing;
    const old = this.phase;
    if (this.inPhase[old] === 0) return;
    this.phase = 1 - old;
    this.quiescing = new Promise((resolve) => {
      this.quiesced = () => {
        this.quiesced = undefined;
        this.quiescing = undefined;
        this.slowStarted = true;
        resolve();
      };
    });
    await this.quiescing;
  }

  /** Nodes were closed: what was learned about their descriptors no longer holds. */
  forgetDescriptors(): void {
    this.inline.forget();
  }

  /** A whole request as a promise, for the slow path: the bytes moved, all of them, or -errno. */
  run(
    access: contract.Access,
    node: contract.DataNode,
    offset: number,
    length: number,
    address: number,
  ): Promise<number> {
    return new Promise((resolve) => {
      const owner: RequestOwner = {
        requestDone: (_slot, result) => {
          this.slowStarted = true;
          resolve(result);
        },
        zero: (_slot, at, bytes) => zero(address + at, bytes),
      };
      const slot = this.claim();
      this.offset[slot] = offset;
      this.address[slot] = address;
      this.start(slot, access, node, length, owner, 0);
    });
  }

  /**
   * Makes a range read as zeroes: as the node can, else by writing zeroes from `zeroes`, native memory of
   * `zeroesLength` bytes. 0 or -errno.
   */
  async writeZeroes(
    node: contract.DataNode,
    offset: number,
    length: number,
    flags: contract.ZeroFlags,
    zeroes: number,
    zeroesLength: number,
  ): Promise<number> {
    const result = await node.writeZeroes(offset, length, flags);
    if (result !== -EOPNOTSUPP) return result;
    const pauses = new Pauses(this.ops);
    for (let done = 0; done < length; ) {
      const part = Math.min(length - done, zeroesLength);
      const written = await this.run(contract.ACCESS_WRITE, node, offset + done, part, zeroes);
      if (written < 0) return written;
      done += part;
      const pause = pauses.due();
      if (pause) await pause;
    }
    return 0;
  }
}
