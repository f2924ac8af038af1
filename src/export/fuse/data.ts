/**
 * The data half of a FUSE export: what one queue worker does for it. A slot is a place for one request: first the
 * entries of the io_uring queues, then the buffers for requests read from /dev/fuse (all of them with the classic
 * transport; with io_uring the few that still come that way). Both are parsed and answered by the same code.
 *
 * Memory of a slot: a page for headers, then the payload.
 *   io_uring: struct fuse_uring_req_header at the start of the page; the payload is the kernel's.
 *   /dev/fuse: a request is read to 80 bytes before the payload, so that the data of a WRITE is page aligned; the
 *   answer's header is written to 16 bytes before the payload, so that one write sends it with the data behind it.
 */
import {
  EAGAIN,
  EBADF,
  EFBIG,
  EINTR,
  EINVAL,
  EIO,
  ENOENT,
  ENOMEM,
  ENOSYS,
  ENOTCONN,
  EOPNOTSUPP,
  EPERM,
  EROFS,
} from '../../abi/errno.js';
import { FALLOC_FL_KEEP_SIZE, FALLOC_FL_PUNCH_HOLE, FALLOC_FL_ZERO_RANGE, S_IFREG } from '../../abi/fs.js';
import * as fuse from '../../abi/fuse.js';
import { IORING_CQE_F_MORE } from '../../abi/io-uring.js';
import * as libc from '../../abi/libc.js';
import { ACCESS_READ, ACCESS_WRITE, type Access, type DataNode, type NodeDescription } from '../../block/contracts.js';
import type { RequestOwner } from '../../block/engine.js';
import type { Server } from '../../data/affinity.js';
import { allocateRegion, type Region, releaseRegion } from '../../data/memory.js';
import type { Runtime, RuntimeTarget } from '../../data/runtime.js';
import { IoErrors, type IoOperation } from './io-errors.js';
import * as shared from './shared.js';

const PAGE = 4096;
const REQUEST_HEADERS_BYTES = fuse.IN_HEADER_BYTES + fuse.WRITE_IN_BYTES;
const O_ACCMODE = 3;
const O_RDONLY = 0;
const REGISTER_RETRY_MS = 2;
const REGISTER_RETRIES = 2000;
const TWO_32 = 0x1_0000_0000;

// What a completion of this target is about.
const TAG_RING = 0;
const TAG_DEVICE_WRITE = 1;
const TAG_DEVICE_POLL = 2;

// States of a slot.
const SLOT_WAITING = 0;
const SLOT_BUSY = 1;
const SLOT_IDLE = 2;
const SLOT_DEAD = 3;

const POLLERR_OR_HUP = 8 | 16;

/** After so many requests for each of its slots a worker that has much to do lets another one look at /dev/fuse. */
const PASS_ON_REQUESTS = 2;

/** FORGET and INTERRUPT travel on /dev/fuse also where there is a ring. */
function comesByDevice(opcode: number): boolean {
  return opcode === fuse.FUSE_FORGET || opcode === fuse.FUSE_BATCH_FORGET || opcode === fuse.FUSE_INTERRUPT;
}

/** Stands in the place of the opcode of a request that is not what the protocol says. No operation has this number. */
const MALFORMED = 255;

/** The least that the arguments of an operation take, in bytes. */
const leastArguments = new Uint8Array(256);
leastArguments[fuse.FUSE_GETATTR] = 16;
leastArguments[fuse.FUSE_SETATTR] = 88;
leastArguments[fuse.FUSE_OPEN] = 8;
leastArguments[fuse.FUSE_READ] = 40;
leastArguments[fuse.FUSE_WRITE] = fuse.WRITE_IN_BYTES;
leastArguments[fuse.FUSE_FALLOCATE] = 32;
leastArguments[fuse.FUSE_LSEEK] = 24;

/** What the export tells its worker's messenger. */
export interface FuseExportEvents {
  /** The connection has ended and no slot is in use any more: the worker has nothing left of it. */
  ended(key: number, error: string | undefined): void;
  drained(key: number): void;
  /** Requests have failed with `error`, a negative errno; `count` of them since this was last told. */
  ioError(key: number, operation: IoOperation, error: number, count: number): void;
}

export class FuseExportData implements RuntimeTarget, RequestOwner, Server {
  private readonly target: number;
  private node: DataNode;
  private readonly region: Region;
  private readonly bytes: Uint8Array;
  private readonly words: Uint32Array;
  private readonly signedWords: Int32Array;
  private readonly ringSlots: number;
  private readonly slots: number;
  private readonly slotStride: number;
  private readonly payloadBytes: number;
  private readonly iovecs: number;
  /** Per slot: state, opcode, word index of the in-header and of the operation's own arguments, unique. */
  private readonly state: Uint8Array;
  private readonly opcode: Uint8Array;
  /** Of a read or write, bytes from the start of the node. */
  private readonly offset: Float64Array;
  /** Bytes of a WRITE that came with it, for requests from /dev/fuse. */
  private readonly received: Uint32Array;
  private readonly registered: Uint8Array;
  private readonly uniqueLow: Uint32Array;
  private readonly uniqueHigh: Uint32Array;
  private readonly held: number[] = [];
  private readonly attributes: Int32Array;
  private readonly statistics: Float64Array;
  /** When a request that is timed came ({@link libc.stampNs}); 0 for the others. */
  private readonly startedAt: Float64Array;
  private readonly now = new Float64Array(1);
  /** How many reads and writes each timed one stands for: those since the last. */
  private readonly standsFor: Uint8Array;
  private timedGap = 1;
  private untilTimed = 1;
  private readonly ioErrors: IoErrors;
  private readonly growable: boolean;
  private readonly writable: boolean;
  private alive: number;
  /** Slots that can read from /dev/fuse: the first `idleCount` of them. */
  private readonly idleSlots: Uint32Array;
  private idleCount = 0;
  /**
   * Of each such slot, the addresses of a `struct iovec` and of an answer, and of every slot that of its payload. In
   * arrays of whatever there may be they are objects on the heap already: as arguments of calls they would become so
   * each time.
   */
  private readonly readIovecs: (number | undefined)[] = [undefined];
  private readonly answers: (number | undefined)[] = [undefined];
  private readonly payloads: (number | undefined)[] = [undefined];
  /** More requests may wait at /dev/fuse than the poll has told of. */
  private mayWait = false;
  /** The number of the poll that tells of requests; the one before may not have ended yet. */
  private poll = 0;
  private polls = 0;
  private deviceGone = false;
  /** The thread that made the last request. */
  client = 0;
  private untilPassOn = 0;
  private busy = 0;
  private draining = false;
  private ending = false;
  private failure: string | undefined;

  constructor(
    private readonly runtime: Runtime,
    readonly description: shared.FuseExportDescription,
    private readonly events: FuseExportEvents,
  ) {
    this.node = runtime.node(description.node);
    this.ringSlots = description.queues.length * description.queueDepth;
    this.slots = this.ringSlots + description.deviceSlots;
    const layout = shared.bufferLayout(this.slots, description.maxRequest_bytes);
    this.payloadBytes = layout.payload;
    this.slotStride = layout.slotStride;
    this.iovecs = layout.iovecs;
    this.region = allocateRegion(layout.length);
    this.bytes = new Uint8Array(this.region.buffer);
    this.words = new Uint32Array(this.region.buffer);
    this.signedWords = new Int32Array(this.region.buffer);
    this.state = new Uint8Array(this.slots).fill(SLOT_WAITING);
    this.opcode = new Uint8Array(this.slots);
    this.offset = new Float64Array(this.slots);
    this.received = new Uint32Array(this.slots);
    this.registered = new Uint8Array(this.ringSlots);
    this.idleSlots = new Uint32Array(description.deviceSlots);
    this.uniqueLow = new Uint32Array(this.slots);
    this.uniqueHigh = new Uint32Array(this.slots);
    this.startedAt = new Float64Array(this.slots);
    this.standsFor = new Uint8Array(this.slots);
    this.attributes = new Int32Array(description.attributes);
    const fields = shared.STATISTICS_FIELDS.length;
    this.statistics = new Float64Array(description.statistics, description.statisticsIndex * fields * 8, fields);
    this.ioErrors = new IoErrors((operation, error, count) => events.ioError(description.key, operation, error, count));
    this.growable = description.growable;
    this.writable = description.writable;
    this.alive = this.slots;
    runtime.engine.reserve(runtime.engine.inFlight + this.slots);
    for (let slot = 0; slot < this.slots; slot++) {
      this.payloads[slot] = this.region.address + slot * this.slotStride + PAGE;
    }
    this.target = runtime.addTarget(this);
  }

  /** Queues the first operations. The entries' registration has failed or stands once they are submitted. */
  begin(): void {
    for (let slot = 0; slot < this.ringSlots; slot++) this.register(slot);
    for (let slot = this.ringSlots; slot < this.slots; slot++) {
      const iovec = this.iovecs + slot * 32;
      this.setIovec(iovec, this.payload(slot) - REQUEST_HEADERS_BYTES, REQUEST_HEADERS_BYTES + this.payloadBytes);
      this.readIovecs[slot - this.ringSlots] = this.region.address + iovec;
      this.answers[slot - this.ringSlots] = this.payload(slot) - fuse.OUT_HEADER_BYTES;
      this.becomeIdle(slot);
    }
    if (this.description.deviceSlots === 0) return;
    this.armPoll();
    if (this.description.deviceReaders > 1) this.runtime.affinity?.servers.add(this);
  }

  /** Fills in the `struct iovec` at this place of the region. */
  private setIovec(at: number, address: number, length: number): void {
    const word = at >>> 2;
    this.words[word] = address % TWO_32;
    this.words[word + 1] = Math.floor(address / TWO_32);
    this.words[word + 2] = length;
    this.words[word + 3] = 0;
  }

  private payload(slot: number): number {
    return this.payloads[slot] as number;
  }

  private payloadWord(slot: number): number {
    return (slot * this.slotStride + PAGE) >>> 2;
  }

  private register(slot: number): void {
    const header = this.region.address + slot * this.slotStride;
    const iovec = this.iovecs + slot * 32;
    this.setIovec(iovec, header, fuse.URING_HEADER_BYTES);
    this.setIovec(iovec + 16, header + PAGE, this.payloadBytes);
    this.command(slot, fuse.FUSE_IO_URING_CMD_REGISTER, this.region.address + iovec, 2, 0, 0);
  }

  private command(slot: number, command: number, address: number, length: number, idLow: number, idHigh: number): void {
    const ring = this.runtime.ring;
    const at = ring.uringCmd(this.target, TAG_RING, slot, this.description.fuseFd, command, address, length);
    const words = ring.words;
    words[at] = 0;
    words[at + 1] = 0;
    words[at + fuse.URING_CMD_COMMIT_ID_WORD] = idLow;
    words[at + fuse.URING_CMD_COMMIT_ID_WORD + 1] = idHigh;
    // The queue id is the low half of this word; the rest is padding.
    words[at + fuse.URING_CMD_QID_WORD] = this.description.queues[(slot / this.description.queueDepth) | 0] as number;
    words[at + fuse.URING_CMD_QID_WORD + 1] = 0;
  }

  complete(tag: number, slot: number, res: number, flags: number): void {
    if (tag === TAG_RING) this.ringCompletion(slot, res);
    else if (tag === TAG_DEVICE_WRITE) this.deviceWritten(slot, res);
    else this.devicePoll(slot, res, flags);
  }

  // ---- io_uring transport

  private ringCompletion(slot: number, res: number): void {
    if (res === 0) {
      this.registered[slot] = 1;
      const header = (slot * this.slotStride) >>> 2;
      // The kernel copies arguments by their own lengths: there is none that could be too short.
      this.request(slot, header, header + fuse.URING_OP_IN_WORD, true);
      return;
    }
    if (res === -EAGAIN && this.registered[slot] === 0 && !this.ending) {
      void this.registerAgain(slot);
      return;
    }
    if (res === -EINTR && this.registered[slot] === 0) {
      this.register(slot);
      return;
    }
    // -ENOTCONN is the end of the connection; anything else before the first request is a registration that failed.
    if (this.registered[slot] === 0 && res !== -ENOTCONN && this.failure === undefined) {
      this.failure = `registering an io_uring entry of the FUSE connection failed with errno ${-res}`;
    }
    this.slotDied(slot);
  }

  private registerTries = 0;

  /** INIT is not processed by the kernel yet: shortly after, it is. */
  private async registerAgain(slot: number): Promise<void> {
    this.registerTries++;
    await this.runtime.ops.sleep(REGISTER_RETRY_MS);
    if (this.registerTries > REGISTER_RETRIES * this.ringSlots) {
      this.failure = 'the kernel did not take the io_uring entries of the FUSE connection in time';
      this.slotDied(slot);
    } else {
      this.register(slot);
    }
  }

  // ---- /dev/fuse transport

  /**
   * A request wakes one of the workers, the one whose poll has been armed for the longest; it reads until nothing is
   * left, then waits for the next. So a lone client always has the same worker.
   */
  private armPoll(): void {
    this.polls++;
    this.runtime.ring.poll(this.target, TAG_DEVICE_POLL, this.poll, this.description.fuseFd, true);
  }

  private cancelPoll(): void {
    this.runtime.ring.cancel(this.runtime.discardTarget, 0, 0, this.target, TAG_DEVICE_POLL, this.poll);
  }

  /** From now on the others are woken before this worker. */
  passOn(): void {
    this.untilPassOn = this.idleSlots.length * PASS_ON_REQUESTS;
    if (this.polls !== 1 || this.deviceGone) return;
    this.cancelPoll();
    this.poll = 1 - this.poll;
    this.armPoll();
  }

  private devicePoll(poll: number, res: number, flags: number): void {
    const current = poll === this.poll;
    if (!(flags & IORING_CQE_F_MORE)) {
      this.polls--;
      if (current && res >= 0 && !(res & POLLERR_OR_HUP) && !this.deviceGone) this.armPoll();
    }
    // The one that was given up may have taken an event with it, which no other is told of then.
    const failed = res < 0 ? current : (res & POLLERR_OR_HUP) !== 0;
    if (failed) this.deviceEnded();
    else this.readDevice();
    this.checkEnd();
  }

  /** Reads what waits at /dev/fuse into slots that are idle. */
  private readDevice(): void {
    const { ring } = this.runtime;
    const { fuseFd } = this.description;
    const { words } = this;
    let requests = 0;
    let several = false;
    this.mayWait = !this.deviceGone;
    while (this.mayWait && this.idleCount > 0) {
      const slot = this.idleSlots[this.idleCount - 1] as number;
      const res = ring.readNow(fuseFd, this.readIovecs[slot - this.ringSlots] as number);
      if (res >= fuse.IN_HEADER_BYTES) {
        const thread = words[this.deviceHeader(slot) + fuse.IN_PID_WORD] as number;
        several ||= thread !== this.client;
        this.client = thread;
        this.idleCount--;
        requests++;
        this.deviceRequest(slot, res);
      } else if (res === -EAGAIN) {
        // Whatever comes from here on wakes the poll, which stays armed.
        this.mayWait = false;
      } else if (res !== -EINTR && res !== -ENOENT) {
        // ENOENT: the request was interrupted before it could be read.
        this.deviceEnded();
      }
    }
    const shared = this.description.deviceReaders > 1 && !this.deviceGone;
    if (shared && requests > 0) this.share(requests, several || this.isLaden());
  }

  private deviceHeader(slot: number): number {
    return this.payloadWord(slot) - (REQUEST_HEADERS_BYTES >>> 2);
  }

  private deviceRequest(slot: number, length: number): void {
    const header = this.deviceHeader(slot);
    const opcode = this.words[header + fuse.IN_OPCODE_WORD] as number;
    const least = fuse.IN_HEADER_BYTES + (leastArguments[opcode] ?? 0);
    this.received[slot] = Math.max(0, length - REQUEST_HEADERS_BYTES);
    const whole = this.words[header] === length && length >= least;
    this.request(slot, header, header + (fuse.IN_HEADER_BYTES >>> 2), whole);
  }

  /**
   * Whoever serves several clients, or has no slot left while it waits for the image, lets another worker serve some.
   * Else one client is served by one worker; if it makes one request at a time, by the worker of its CPU.
   */
  private share(requests: number, much: boolean): void {
    this.untilPassOn -= requests;
    if (much) {
      if (this.untilPassOn <= 0) this.passOn();
    } else if (this.idleCount === this.idleSlots.length - 1) {
      this.runtime.affinity?.loneRequest(this.client);
    }
  }

  /** No slot is left, and most of them have no answer yet. */
  private isLaden(): boolean {
    return this.mayWait && this.idleCount === 0 && this.busy * 2 > this.idleSlots.length;
  }

  private becomeIdle(slot: number): void {
    this.state[slot] = SLOT_IDLE;
    this.idleSlots[this.idleCount++] = slot;
  }

  /** The slot's request has its answer, if it has one. */
  private deviceSlotDone(slot: number): void {
    if (this.deviceGone) this.slotDied(slot);
    else this.becomeIdle(slot);
  }

  /** An answer was written, or nobody waits for it any more. */
  private deviceWritten(slot: number, res: number): void {
    if (res === -EINTR || res === -EAGAIN || res === -ENOMEM) {
      this.writeAnswer(slot);
      return;
    }
    this.deviceSlotDone(slot);
    if (this.mayWait) this.readDevice();
  }

  private writeAnswer(slot: number): void {
    const length = this.words[this.payloadWord(slot) - (fuse.OUT_HEADER_BYTES >>> 2)] as number;
    const address = this.answers[slot - this.ringSlots] as number;
    this.runtime.ring.write(this.target, TAG_DEVICE_WRITE, slot, this.description.fuseFd, address, length, 0);
  }

  /** The connection is gone: no slot reads any more. */
  private deviceEnded(): void {
    if (this.deviceGone) return;
    this.deviceGone = true;
    this.mayWait = false;
    while (this.idleCount > 0) this.slotDied(this.idleSlots[--this.idleCount] as number);
    if (this.polls > 0) this.cancelPoll();
    this.dropHeld();
  }

  // ---- both

  /** A request lies in the slot: its in-header and arguments at these words; `whole` if they are as long as must be. */
  private request(slot: number, header: number, args: number, whole: boolean): void {
    const words = this.words;
    this.state[slot] = SLOT_BUSY;
    this.busy++;
    this.statistics[shared.STAT_IN_FLIGHT] = this.busy;
    this.uniqueLow[slot] = words[header + fuse.IN_UNIQUE_WORD] as number;
    this.uniqueHigh[slot] = words[header + fuse.IN_UNIQUE_WORD + 1] as number;
    const opcode = words[header + fuse.IN_OPCODE_WORD] as number;
    // There is one file, and only what has no answer or ends all is about no file.
    const root =
      words[header + fuse.IN_NODEID_WORD] === fuse.FUSE_ROOT_ID && words[header + fuse.IN_NODEID_WORD + 1] === 0;
    const sound = whole && (root || comesByDevice(opcode) || opcode === fuse.FUSE_DESTROY);
    this.opcode[slot] = !sound ? MALFORMED : opcode < MALFORMED ? opcode : 0;
    if (slot >= this.ringSlots && !comesByDevice(opcode)) this.statistics[shared.STAT_DEVICE_REQUESTS]! += 1;
    // What has no answer need not wait, and could not be answered with an error if the connection ends.
    if (this.draining && !comesByDevice(opcode)) this.hold(slot);
    else this.dispatch(slot, this.opcode[slot] as number, args);
  }

  private argsWord(slot: number): number {
    if (slot < this.ringSlots) return ((slot * this.slotStride) >>> 2) + fuse.URING_OP_IN_WORD;
    return this.payloadWord(slot) - ((REQUEST_HEADERS_BYTES - fuse.IN_HEADER_BYTES) >>> 2);
  }

  private u64(word: number): number {
    return (this.words[word + 1] as number) * TWO_32 + (this.words[word] as number);
  }

  private dispatch(slot: number, opcode: number, args: number): void {
    if (opcode === fuse.FUSE_READ) this.read(slot, args);
    else if (opcode === fuse.FUSE_WRITE) this.write(slot, args);
    else this.dispatchOther(slot, opcode, args);
  }

  /** Looks at the clock for one request in TIMED_ONE_IN; for more of the first ones, so that a few show a time too. */
  private time(slot: number): void {
    if (--this.untilTimed !== 0) return;
    libc.stampNs(this.startedAt, slot);
    this.standsFor[slot] = this.timedGap;
    this.timedGap = Math.min(this.timedGap * 2, shared.TIMED_ONE_IN);
    this.untilTimed = this.timedGap;
  }

  /** Notes where a READ or a WRITE begins. As the result of a call the number would be an object. */
  private noteOffset(slot: number, args: number): void {
    const word = args + fuse.READ_OFFSET_WORD;
    this.offset[slot] = (this.words[word + 1] as number) * TWO_32 + (this.words[word] as number);
  }

  private read(slot: number, args: number): void {
    this.noteOffset(slot, args);
    let length = this.words[args + fuse.READ_SIZE_WORD] as number;
    const left = this.node.size.bytes - (this.offset[slot] as number);
    if (length > left) length = Math.max(left, 0);
    this.statistics[shared.STAT_READS]! += 1;
    this.time(slot);
    if (length > this.payloadBytes) this.reply(slot, -EINVAL, 0);
    else if (length === 0) this.reply(slot, 0, 0);
    else this.transfer(slot, ACCESS_READ, length);
  }

  private write(slot: number, args: number): void {
    this.noteOffset(slot, args);
    const offset = this.offset[slot] as number;
    const length = this.words[args + fuse.READ_SIZE_WORD] as number;
    this.statistics[shared.STAT_WRITES]! += 1;
    this.time(slot);
    if (!this.writable || length > this.payloadBytes || length > this.writePayload(slot)) {
      this.reply(slot, this.writable ? -EINVAL : -EBADF, 0);
    } else if (offset + length <= this.node.size.bytes) {
      if (length === 0) this.replyWritten(slot, 0);
      else this.transferTo(slot, length);
    } else if (this.growable) {
      this.later(slot, this.writeGrowing(slot, offset + length, length));
    } else {
      // As a file at its limit: what fits is written, at the end nothing.
      const fits = this.node.size.bytes - offset;
      if (fits <= 0) this.reply(slot, -EFBIG, 0);
      else this.transferTo(slot, fits);
    }
  }

  /** How many bytes came with a WRITE: what lies behind them is of an earlier request. */
  private writePayload(slot: number): number {
    if (slot >= this.ringSlots) return this.received[slot] as number;
    return this.words[((slot * this.slotStride) >>> 2) + fuse.URING_PAYLOAD_SIZE_WORD] as number;
  }

  private async writeGrowing(slot: number, end: number, length: number): Promise<void> {
    if (end > Number.MAX_SAFE_INTEGER) {
      this.reply(slot, -EFBIG, 0);
      return;
    }
    const grown = await this.node.resize(end, true);
    if (grown < 0) this.requestDone(slot, grown);
    else this.transferTo(slot, length);
  }

  private transferTo(slot: number, length: number): void {
    const end = (this.offset[slot] as number) + length;
    if (end > this.statistics[shared.STAT_WRITE_HIGHEST_OFFSET]!) {
      this.statistics[shared.STAT_WRITE_HIGHEST_OFFSET] = end;
    }
    this.transfer(slot, ACCESS_WRITE, length);
  }

  /** Has the engine move the bytes between the payload and the node. */
  private transfer(slot: number, access: Access, length: number): void {
    const { engine } = this.runtime;
    const request = engine.claim();
    engine.offset[request] = this.offset[slot] as number;
    engine.address[request] = this.payload(slot);
    engine.start(request, access, this.node, length, this, slot);
  }

  /** The engine's answer to a read or write. */
  requestDone(slot: number, result: number): void {
    const isRead = this.opcode[slot] === fuse.FUSE_READ;
    const startedAt = this.startedAt[slot] as number;
    if (startedAt !== 0) {
      const time = isRead ? shared.STAT_READ_TIME : shared.STAT_WRITE_TIME;
      libc.stampNs(this.now, 0);
      this.statistics[time]! += ((this.now[0] as number) - startedAt) * (this.standsFor[slot] as number);
    }
    if (result < 0) {
      this.statistics[isRead ? shared.STAT_READ_ERRORS : shared.STAT_WRITE_ERRORS]! += 1;
      this.ioErrors.failed(isRead ? 'read' : 'write', result);
      this.reply(slot, result, 0);
    } else if (isRead) {
      this.statistics[shared.STAT_READ_BYTES]! += result;
      this.reply(slot, 0, result);
    } else {
      this.statistics[shared.STAT_WRITE_BYTES]! += result;
      this.replyWritten(slot, result);
    }
  }

  zero(slot: number, at: number, length: number): void {
    const from = slot * this.slotStride + PAGE + at;
    this.bytes.fill(0, from, from + length);
  }

  private replyWritten(slot: number, bytes: number): void {
    const out = this.payloadWord(slot);
    this.words[out] = bytes;
    this.words[out + 1] = 0;
    this.reply(slot, 0, fuse.WRITE_OUT_BYTES);
  }

  /** Answers a request: `error` is 0 or negative errno, `bytes` of the payload go with it. */
  private reply(slot: number, error: number, bytes: number): void {
    if (error < 0) {
      bytes = 0;
      // The kernel asks once for each operation that we do not have, and is told so.
      if (error !== -ENOSYS) this.statistics[shared.STAT_ERRORS]! += 1;
    }
    const words = this.words;
    this.startedAt[slot] = 0;
    this.requestEnded();
    if (slot < this.ringSlots) {
      const header = (slot * this.slotStride) >>> 2;
      words[header] = fuse.OUT_HEADER_BYTES + bytes;
      this.signedWords[header + fuse.OUT_ERROR_WORD] = error;
      words[header + fuse.OUT_UNIQUE_WORD] = this.uniqueLow[slot] as number;
      words[header + fuse.OUT_UNIQUE_WORD + 1] = this.uniqueHigh[slot] as number;
      words[header + fuse.URING_PAYLOAD_SIZE_WORD] = bytes;
      this.state[slot] = SLOT_WAITING;
      const id = header + fuse.URING_COMMIT_ID_WORD;
      const command = fuse.FUSE_IO_URING_CMD_COMMIT_AND_FETCH;
      this.command(slot, command, 0, 0, words[id] as number, words[id + 1] as number);
    } else {
      const header = this.payloadWord(slot) - (fuse.OUT_HEADER_BYTES >>> 2);
      words[header] = fuse.OUT_HEADER_BYTES + bytes;
      this.signedWords[header + fuse.OUT_ERROR_WORD] = error;
      words[header + fuse.OUT_UNIQUE_WORD] = this.uniqueLow[slot] as number;
      words[header + fuse.OUT_UNIQUE_WORD + 1] = this.uniqueHigh[slot] as number;
      this.writeAnswer(slot);
    }
  }

  /** A request that has no answer (FORGET, INTERRUPT): it came by /dev/fuse. */
  private noReply(slot: number): void {
    if (slot >= this.ringSlots) {
      this.requestEnded();
      this.deviceSlotDone(slot);
    } else {
      this.reply(slot, -ENOSYS, 0);
    }
  }

  private requestEnded(): void {
    this.busy--;
    this.statistics[shared.STAT_IN_FLIGHT] = this.busy;
    if (this.draining && this.busy === this.held.length) this.events.drained(this.description.key);
  }

  /** Runs the slow path of a request; whatever goes wrong in it is the request's error. */
  private later(slot: number, work: Promise<void>): void {
    this.runtime.slowStarted();
    work.catch((error: unknown) => {
      this.runtime.report(error, { export: this.description.key });
      this.reply(slot, -EIO, 0);
    });
  }

  private dispatchOther(slot: number, opcode: number, args: number): void {
    if (comesByDevice(opcode)) {
      this.noReply(slot);
      return;
    }
    switch (opcode) {
      case fuse.FUSE_FSYNC:
      case fuse.FUSE_FLUSH:
        this.statistics[shared.STAT_FLUSHES]! += 1;
        this.later(slot, this.flush(slot));
        return;
    }
    this.statistics[shared.STAT_OTHERS]! += 1;
    switch (opcode) {
      case fuse.FUSE_GETATTR:
        this.later(slot, this.replyAttributes(slot));
        break;
      case fuse.FUSE_SETATTR:
        this.later(slot, this.setattr(slot, args));
        break;
      case fuse.FUSE_OPEN:
        this.open(slot, this.words[args] as number);
        break;
      case fuse.FUSE_RELEASE:
        // The kernel releases what it has opened, and nothing else.
        if (Atomics.load(this.attributes, shared.ATTRIBUTE_OPENS) > 0) {
          Atomics.sub(this.attributes, shared.ATTRIBUTE_OPENS, 1);
        }
        this.reply(slot, 0, 0);
        break;
      case fuse.FUSE_DESTROY:
        this.reply(slot, 0, 0);
        break;
      case fuse.FUSE_LOOKUP:
        // The root is a file: nothing lies below it.
        this.reply(slot, -ENOENT, 0);
        break;
      case fuse.FUSE_FALLOCATE:
        this.later(slot, this.fallocate(slot, args));
        break;
      case fuse.FUSE_LSEEK:
        this.later(slot, this.lseek(slot, args));
        break;
      case fuse.FUSE_STATFS:
        this.later(slot, this.statfs(slot));
        break;
      case MALFORMED:
        this.reply(slot, -EIO, 0);
        break;
      default:
        this.reply(slot, -ENOSYS, 0);
    }
  }

  private open(slot: number, flags: number): void {
    if (!this.writable && (flags & O_ACCMODE) !== O_RDONLY) {
      this.reply(slot, -EROFS, 0);
      return;
    }
    Atomics.add(this.attributes, shared.ATTRIBUTE_OPENS, 1);
    const out = this.payloadWord(slot);
    const backing = this.description.backingId;
    this.words.fill(0, out, out + (fuse.OPEN_OUT_BYTES >>> 2));
    this.words[out + fuse.OPEN_FLAGS_WORD] = backing
      ? fuse.FOPEN_PASSTHROUGH
      : fuse.FOPEN_DIRECT_IO | fuse.FOPEN_PARALLEL_DIRECT_WRITES;
    this.words[out + fuse.OPEN_BACKING_ID_WORD] = backing;
    this.reply(slot, 0, fuse.OPEN_OUT_BYTES);
  }

  private async flush(slot: number): Promise<void> {
    const startedAt = performance.now();
    const result = this.writable ? await this.node.flush() : 0;
    this.statistics[shared.STAT_FLUSH_TIME]! += (performance.now() - startedAt) * 1e6;
    if (result < 0) {
      this.statistics[shared.STAT_FLUSH_ERRORS]! += 1;
      this.ioErrors.failed('write', result);
    }
    this.reply(slot, result, 0);
  }

  private setU64(word: number, value: number): void {
    this.words[word] = value % TWO_32;
    this.words[word + 1] = Math.floor(value / TWO_32);
  }

  /** Valid for no time: the length may change by another export, block_resize or, with passthrough, unseen. */
  private async replyAttributes(slot: number): Promise<void> {
    this.learnLength();
    const allocated = await this.node.allocatedBytes();
    const out = this.payloadWord(slot);
    const words = this.words;
    words.fill(0, out, out + (fuse.ATTR_OUT_BYTES >>> 2));
    const attr = out + fuse.ATTR_OUT_ATTR_WORD;
    const now = Math.floor(Date.now() / 1000);
    words[attr + fuse.ATTR.ino] = fuse.FUSE_ROOT_ID;
    this.setU64(attr + fuse.ATTR.size, this.node.size.bytes);
    this.setU64(attr + fuse.ATTR.blocks, allocated > 0 ? Math.ceil(allocated / 512) : 0);
    this.setU64(attr + fuse.ATTR.atime, now);
    this.setU64(attr + fuse.ATTR.mtime, now);
    this.setU64(attr + fuse.ATTR.ctime, now);
    words[attr + fuse.ATTR.mode] = S_IFREG | Atomics.load(this.attributes, shared.ATTRIBUTE_MODE);
    words[attr + fuse.ATTR.nlink] = 1;
    words[attr + fuse.ATTR.uid] = Atomics.load(this.attributes, shared.ATTRIBUTE_UID);
    words[attr + fuse.ATTR.gid] = Atomics.load(this.attributes, shared.ATTRIBUTE_GID);
    words[attr + fuse.ATTR.blksize] = PAGE;
    this.reply(slot, 0, fuse.ATTR_OUT_BYTES);
  }

  /** With passthrough the kernel writes by itself, and the image may have grown. */
  private learnLength(): void {
    if (this.description.backingId > 0) this.node.refreshLength();
  }

  private async setattr(slot: number, args: number): Promise<void> {
    const words = this.words;
    const valid = words[args + fuse.SETATTR.valid] as number;
    const size = this.u64(args + fuse.SETATTR.size);
    const mode = words[args + fuse.SETATTR.mode] as number;
    const uid = words[args + fuse.SETATTR.uid] as number;
    const gid = words[args + fuse.SETATTR.gid] as number;
    const allowOther = Atomics.load(this.attributes, shared.ATTRIBUTE_ALLOW_OTHER) !== 0;
    const refuse = (error: number) => this.reply(slot, -error, 0);
    if (valid & fuse.FATTR_MODE) {
      // Others never get in without allow-other, and nobody writes to a read-only export: bits that would lie.
      if (!allowOther && mode & 0o077) return refuse(EPERM);
      if (!this.writable && mode & 0o222) return refuse(EROFS);
    }
    if (valid & (fuse.FATTR_UID | fuse.FATTR_GID) && !allowOther) return refuse(EPERM);
    if (valid & fuse.FATTR_SIZE) {
      if (!this.writable) return refuse(EROFS);
      if (size > Number.MAX_SAFE_INTEGER) return refuse(EFBIG);
      const resized = await this.node.resize(size, false);
      if (resized < 0) {
        this.ioErrors.refused('write', resized);
        return refuse(-resized);
      }
    }
    if (valid & fuse.FATTR_MODE) Atomics.store(this.attributes, shared.ATTRIBUTE_MODE, mode & 0o7777);
    if (valid & fuse.FATTR_UID) Atomics.store(this.attributes, shared.ATTRIBUTE_UID, uid);
    if (valid & fuse.FATTR_GID) Atomics.store(this.attributes, shared.ATTRIBUTE_GID, gid);
    return this.replyAttributes(slot);
  }

  private async fallocate(slot: number, args: number): Promise<void> {
    const offset = this.u64(args + fuse.FALLOCATE.offset);
    let length = this.u64(args + fuse.FALLOCATE.length);
    const mode = this.words[args + fuse.FALLOCATE.mode] as number;
    const node = this.node;
    const refuse = (error: number) => {
      if (error < 0) this.ioErrors.refused('write', error);
      this.reply(slot, error, 0);
    };
    if (!this.writable) return refuse(-EBADF);
    this.learnLength();
    const keepSize = (mode & FALLOC_FL_KEEP_SIZE) !== 0;
    const kind = mode & ~FALLOC_FL_KEEP_SIZE;
    if (kind !== 0 && kind !== FALLOC_FL_PUNCH_HOLE && kind !== FALLOC_FL_ZERO_RANGE) return refuse(-EOPNOTSUPP);
    if (kind === FALLOC_FL_PUNCH_HOLE && !keepSize) return refuse(-EOPNOTSUPP);
    if (offset + length > Number.MAX_SAFE_INTEGER) return refuse(-EFBIG);
    const end = node.size.bytes;
    if (keepSize) {
      length = Math.min(length, end - offset);
    } else if (offset + length > end) {
      const grown = await node.resize(offset + length, true);
      if (grown < 0) return refuse(grown);
    }
    if (length <= 0) return refuse(0);
    if (kind === 0) {
      const allocated = await node.allocate(offset, length);
      this.learnLength();
      // What was asked for was space: without it the file is no longer either, unless somebody uses the length already.
      if (allocated < 0 && node.size.bytes === offset + length && end < offset + length) await node.resize(end, false);
      return refuse(allocated);
    }
    const zeroes = this.runtime.zeroes();
    const flags = { mayUnmap: kind === FALLOC_FL_PUNCH_HOLE };
    const { engine } = this.runtime;
    const startedAt = performance.now();
    const result = await engine.writeZeroes(node, offset, length, flags, zeroes.address, zeroes.length_bytes);
    this.statistics[shared.STAT_DISCARDS]! += 1;
    this.statistics[shared.STAT_DISCARD_TIME]! += (performance.now() - startedAt) * 1e6;
    if (result < 0) this.statistics[shared.STAT_DISCARD_ERRORS]! += 1;
    else this.statistics[shared.STAT_DISCARD_BYTES]! += length;
    refuse(result);
  }

  private async lseek(slot: number, args: number): Promise<void> {
    const offset = this.u64(args + fuse.LSEEK.offset);
    const whence = this.words[args + fuse.LSEEK.whence] as number;
    if (whence !== libc.SEEK_DATA && whence !== libc.SEEK_HOLE) return this.reply(slot, -EINVAL, 0);
    this.learnLength();
    const found = await this.node.seek(offset, whence === libc.SEEK_HOLE);
    if (found < 0) return this.reply(slot, found, 0);
    this.setU64(this.payloadWord(slot), found);
    this.reply(slot, 0, fuse.LSEEK_OUT_BYTES);
  }

  /** The export as a file system of its own: as large as the image, with what it does not take as free. */
  private async statfs(slot: number): Promise<void> {
    const size = this.node.size.bytes;
    const allocated = Math.min(size, Math.max(0, await this.node.allocatedBytes()));
    const out = this.payloadWord(slot);
    const blocks = Math.ceil(size / PAGE);
    const free = Math.floor((size - allocated) / PAGE);
    this.words.fill(0, out, out + (fuse.STATFS_OUT_BYTES >>> 2));
    this.setU64(out + fuse.STATFS.blocks, blocks);
    this.setU64(out + fuse.STATFS.bfree, free);
    this.setU64(out + fuse.STATFS.bavail, free);
    this.setU64(out + fuse.STATFS.files, 1);
    this.words[out + fuse.STATFS.bsize] = PAGE;
    this.words[out + fuse.STATFS.frsize] = PAGE;
    this.words[out + fuse.STATFS.namelen] = 255;
    this.reply(slot, 0, fuse.STATFS_OUT_BYTES);
  }

  // ---- life

  private hold(slot: number): void {
    this.held.push(slot);
    if (this.busy === this.held.length) this.events.drained(this.description.key);
  }

  /** New requests are held from now on; `drained` is told when none is in flight, at once if none is. */
  drain(): void {
    this.draining = true;
    if (this.busy === this.held.length) this.events.drained(this.description.key);
  }

  /** Goes on, with `node` from now on. */
  resume(node: NodeDescription): void {
    this.node = this.runtime.node(node);
    this.draining = false;
    for (const slot of this.held.splice(0)) this.dispatch(slot, this.opcode[slot] as number, this.argsWord(slot));
  }

  /** The connection has ended, as the control plane knows; entries that are held here would not learn it. */
  abandon(): void {
    this.ending = true;
    this.draining = false;
    this.deviceEnded();
    this.dropHeld();
    this.checkEnd();
  }

  /** Nobody waits for the answers of held requests any more. */
  private dropHeld(): void {
    for (const slot of this.held.splice(0)) this.reply(slot, -EIO, 0);
  }

  private slotDied(slot: number): void {
    if (this.state[slot] === SLOT_DEAD) return;
    this.state[slot] = SLOT_DEAD;
    this.alive--;
    this.ending = true;
    // Where held requests occupy the other entries, answering them is what lets the kernel give those back.
    this.dropHeld();
    this.checkEnd();
  }

  private checkEnd(): void {
    if (this.alive > 0 || this.polls > 0 || this.busy > 0) return;
    if (this.ended) return;
    this.ended = true;
    this.runtime.affinity?.servers.delete(this);
    this.runtime.removeTarget(this.target);
    releaseRegion(this.region);
    this.events.ended(this.description.key, this.failure);
  }

  private ended = false;
}
