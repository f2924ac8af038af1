/**
 * One io_uring, as a queue worker uses it: operations are queued as SQEs, `enter` submits them all and waits, `reap`
 * hands out the completions. The interface is what tests implement to reorder, shorten and fail completions.
 */
import { EAGAIN, EBUSY, EINTR, EINVAL, ENOBUFS, ENOMEM, errnoName } from '../abi/errno.js';
import * as uring from '../abi/io-uring.js';
import * as libc from '../abi/libc.js';

/**
 * What a completion is delivered to. `target` indexes the sink's targets; `slot` and `tag` are the target's own.
 * user_data is { slot: u32, target: u16, tag: u16 }.
 */
export interface CompletionSink {
  complete(target: number, tag: number, slot: number, res: number, flags: number): void;
}

/** The operations of a ring. Addresses and offsets are in bytes; each operation answers with one completion. */
export interface Ring {
  readonly fd: number;
  /** Submissions that `enter` has made and calls of io_uring_enter, for the counters of syscalls a request. */
  readonly enters: number;
  read(target: number, tag: number, slot: number, fd: number, address: number, length: number, offset: number): void;
  write(target: number, tag: number, slot: number, fd: number, address: number, length: number, offset: number): void;
  fsync(target: number, tag: number, slot: number, fd: number, dataOnly: boolean): void;
  fallocate(target: number, tag: number, slot: number, fd: number, mode: number, offset: number, length: number): void;
  /**
   * Readiness to read, armed until a completion without IORING_CQE_F_MORE. One that is `exclusive` completes only when
   * no other exclusive one, armed on the same file before it, has taken the event (EPOLLEXCLUSIVE in epoll_ctl(2)).
   */
  poll(target: number, tag: number, slot: number, fd: number, exclusive: boolean): void;
  /**
   * Reads into the one `struct iovec` at `iovec` at once, by a call of its own: what readv(2) returns, or -errno. The
   * ring would not answer -EAGAIN for a file that can be polled, but wait for it.
   */
  readNow(fd: number, iovec: number): number;
  /** Completes with -ETIME once the `struct __kernel_timespec` at `timespec` has passed. */
  timeout(target: number, tag: number, slot: number, timespec: number): void;
  /** Cancels the operation with these user data. */
  cancel(target: number, tag: number, slot: number, victimTarget: number, victimTag: number, victimSlot: number): void;
  /** IORING_OP_URING_CMD; returns the index in `words` of the 80-byte command area, which the caller fills. */
  uringCmd(target: number, tag: number, slot: number, fd: number, cmdOp: number, address: number, len: number): number;
  /** Posts a completion { their target, tag, slot, res } in the ring `ringFd`; completes here too. */
  message(
    target: number,
    tag: number,
    slot: number,
    ringFd: number,
    theirTarget: number,
    theirTag: number,
    theirSlot: number,
    res: number,
  ): void;
  /** The SQEs as 32-bit words, for {@link Ring.uringCmd}. */
  readonly words: Uint32Array;
  /** Submits what is queued if that is much, in the middle of a turn: for requests that a disk makes meanwhile. */
  submitIfMuch(): void;
  /** Submits what is queued; with `wait` blocks until a completion is there. 0 or -errno. */
  enter(wait: boolean): number;
  /** Delivers the completions that have come; their number. */
  reap(sink: CompletionSink): number;
  close(): void;
}

/** A ring could not be set up; the message says why and what to do. */
export class RingError extends Error {
  override name = 'RingError';
}

/** What {@link Ring.enter} answers where it can be tried again, once completions are taken (they may be in the way). */
export const TRANSIENT: ReadonlySet<number> = new Set([-EINTR, -EAGAIN, -EBUSY, -ENOBUFS, -ENOMEM]);

const TWO_32 = 0x1_0000_0000;

/** So much is not kept for the end of the turn, where somebody has nothing to do meanwhile. */
const MUCH = 8;

/** The kernel's io_uring. Belongs to the thread that made it: no other may submit. */
export class KernelRing implements Ring {
  readonly fd: number;
  readonly words: Uint32Array;
  enters = 0;
  private readonly entries: number;
  private readonly sqMask: number;
  private readonly sqHead: Uint32Array;
  private readonly sqTail: Uint32Array;
  private readonly cqHead: Uint32Array;
  private readonly cqTail: Uint32Array;
  private readonly cqMask: number;
  private readonly cqes: Int32Array;
  private tail = 0;
  private queued = 0;
  private readonly maps: { address: number; length: number }[] = [];

  /** @param entries submission queue entries, a power of two; the completion queue has four times as many. */
  constructor(entries: number) {
    const params = new Uint8Array(uring.PARAMS.bytes);
    const fields = new Uint32Array(params.buffer);
    const base = uring.IORING_SETUP_SQE128 | uring.IORING_SETUP_CQSIZE | uring.IORING_SETUP_SUBMIT_ALL;
    const wanted = [base | uring.IORING_SETUP_SINGLE_ISSUER | uring.IORING_SETUP_DEFER_TASKRUN, base];
    let fd = -EINVAL;
    for (const flags of wanted) {
      params.fill(0);
      fields[uring.PARAMS.flags / 4] = flags;
      fields[uring.PARAMS.cq_entries / 4] = entries * 4;
      fd = libc.ioUringSetup(entries, params);
      if (fd !== -EINVAL) break;
    }
    if (fd < 0) {
      throw new RingError(
        `io_uring_setup failed with ${errnoName(fd)}: storaged needs io_uring of Linux 5.19 or later; ` +
          'see that /proc/sys/kernel/io_uring_disabled is 0 and that no seccomp filter forbids the call',
      );
    }
    this.fd = fd;
    const field = (offset: number) => fields[offset / 4] as number;
    if (!(field(uring.PARAMS.features) & uring.IORING_FEAT_SINGLE_MMAP)) {
      throw new RingError('this kernel is too old: its io_uring lacks IORING_FEAT_SINGLE_MMAP');
    }
    this.entries = field(uring.PARAMS.sq_entries);
    const cqEntries = field(uring.PARAMS.cq_entries);
    const sq = (name: keyof typeof uring.SQ_OFF) => field(uring.PARAMS.sq_off + uring.SQ_OFF[name]);
    const cq = (name: keyof typeof uring.CQ_OFF) => field(uring.PARAMS.cq_off + uring.CQ_OFF[name]);
    const ringBytes = Math.max(sq('array') + this.entries * 4, cq('cqes') + cqEntries * uring.CQE_WORDS * 4);
    const rings = this.map(ringBytes, uring.IORING_OFF_SQ_RING);
    const sqes = this.map(this.entries * uring.SQE_WORDS * 4, uring.IORING_OFF_SQES);
    this.words = new Uint32Array(sqes);
    this.sqMask = this.entries - 1;
    this.cqMask = cqEntries - 1;
    this.sqHead = new Uint32Array(rings, sq('head'), 1);
    this.sqTail = new Uint32Array(rings, sq('tail'), 1);
    this.cqHead = new Uint32Array(rings, cq('head'), 1);
    this.cqTail = new Uint32Array(rings, cq('tail'), 1);
    this.cqes = new Int32Array(rings, cq('cqes'), cqEntries * uring.CQE_WORDS);
    const array = new Uint32Array(rings, sq('array'), this.entries);
    for (let i = 0; i < this.entries; i++) array[i] = i;
    this.tail = this.sqTail[0] as number;
  }

  private map(length: number, offset: number): ArrayBuffer {
    const flags = libc.MAP_SHARED | libc.MAP_POPULATE;
    const address = libc.mmap(length, libc.PROT_READ | libc.PROT_WRITE, flags, this.fd, offset);
    if (address < 0) {
      throw new RingError(
        `mapping the io_uring failed with ${errnoName(address)}: raise the memory limit (ulimit -v, -l)`,
      );
    }
    this.maps.push({ address, length });
    return libc.view(address, length);
  }

  /** A zeroed SQE's first word index, its opcode, fd, address, length, offset and user data set. */
  private sqe(
    opcode: number,
    target: number,
    tag: number,
    slot: number,
    fd: number,
    address: number,
    length: number,
    offset: number,
  ): number {
    if (this.queued === this.entries) this.makeRoom();
    const words = this.words;
    const at = (this.tail & this.sqMask) * uring.SQE_WORDS;
    this.tail = (this.tail + 1) >>> 0;
    this.queued++;
    const offsetHigh = Math.floor(offset / TWO_32);
    const addressHigh = Math.floor(address / TWO_32);
    words[at] = opcode;
    words[at + 1] = fd;
    words[at + 2] = offset - offsetHigh * TWO_32;
    words[at + 3] = offsetHigh;
    words[at + 4] = address - addressHigh * TWO_32;
    words[at + 5] = addressHigh;
    words[at + 6] = length;
    words[at + 7] = 0;
    words[at + 8] = slot;
    words[at + 9] = target | (tag << 16);
    words[at + 10] = 0;
    words[at + 11] = 0;
    words[at + 12] = 0;
    words[at + 13] = 0;
    // A command before may have left its commit id where newer kernels look for attributes of a read.
    words[at + 14] = 0;
    words[at + 15] = 0;
    return at;
  }

  read(target: number, tag: number, slot: number, fd: number, address: number, length: number, offset: number): void {
    this.sqe(uring.IORING_OP_READ, target, tag, slot, fd, address, length, offset);
  }

  write(target: number, tag: number, slot: number, fd: number, address: number, length: number, offset: number): void {
    this.sqe(uring.IORING_OP_WRITE, target, tag, slot, fd, address, length, offset);
  }

  fsync(target: number, tag: number, slot: number, fd: number, dataOnly: boolean): void {
    const at = this.sqe(uring.IORING_OP_FSYNC, target, tag, slot, fd, 0, 0, 0);
    this.words[at + uring.SQE_OP_FLAGS_WORD] = dataOnly ? uring.IORING_FSYNC_DATASYNC : 0;
  }

  fallocate(target: number, tag: number, slot: number, fd: number, mode: number, offset: number, length: number): void {
    // fallocate's length travels in the address field, its mode in the length field (io_uring_prep_fallocate(3)).
    this.sqe(uring.IORING_OP_FALLOCATE, target, tag, slot, fd, length, mode, offset);
  }

  poll(target: number, tag: number, slot: number, fd: number, exclusive: boolean): void {
    const at = this.sqe(uring.IORING_OP_POLL_ADD, target, tag, slot, fd, 0, uring.IORING_POLL_ADD_MULTI, 0);
    this.words[at + uring.SQE_OP_FLAGS_WORD] = uring.POLLIN | (exclusive ? uring.EPOLLEXCLUSIVE : 0);
  }

  readNow(fd: number, iovec: number): number {
    return libc.preadv2(fd, iovec, -1, 0);
  }

  timeout(target: number, tag: number, slot: number, timespec: number): void {
    this.sqe(uring.IORING_OP_TIMEOUT, target, tag, slot, 0xffff_ffff, timespec, 1, 0);
  }

  cancel(target: number, tag: number, slot: number, victimTarget: number, victimTag: number, victimSlot: number): void {
    const at = this.sqe(uring.IORING_OP_ASYNC_CANCEL, target, tag, slot, 0xffff_ffff, 0, 0, 0);
    this.words[at + uring.SQE_ADDR_WORD] = victimSlot;
    this.words[at + uring.SQE_ADDR_WORD + 1] = victimTarget | (victimTag << 16);
  }

  uringCmd(target: number, tag: number, slot: number, fd: number, cmdOp: number, address: number, len: number): number {
    return this.sqe(uring.IORING_OP_URING_CMD, target, tag, slot, fd, address, len, cmdOp) + uring.SQE_CMD_WORD;
  }

  message(
    target: number,
    tag: number,
    slot: number,
    ringFd: number,
    theirTarget: number,
    theirTag: number,
    theirSlot: number,
    res: number,
  ): void {
    // The target's user_data travels in the offset field, its res in the length field (io_uring_prep_msg_ring(3)).
    const at = this.sqe(uring.IORING_OP_MSG_RING, target, tag, slot, ringFd, 0, res, 0);
    this.words[at + uring.SQE_OFF_WORD] = theirSlot;
    this.words[at + uring.SQE_OFF_WORD + 1] = theirTarget | (theirTag << 16);
  }

  /** The submission queue is full in the middle of a turn: submit without collecting completions. */
  private makeRoom(): void {
    for (let attempt = 0; this.queued === this.entries; attempt++) {
      this.flush();
      if (attempt > 1_000_000) throw new RingError('io_uring_enter takes no submissions');
    }
  }

  submitIfMuch(): void {
    if (this.queued >= MUCH) this.flush();
  }

  /** Submits in the middle of a turn. What the kernel cannot take now stays queued; whatever else it says is thrown. */
  private flush(): void {
    const result = this.submit(0, 0);
    if (result < 0 && !TRANSIENT.has(result)) {
      throw new RingError(`io_uring_enter failed with ${errnoName(result)} while submitting`);
    }
  }

  private submit(minComplete: number, flags: number): number {
    this.sqTail[0] = this.tail;
    this.enters++;
    const result = libc.ioUringEnter(this.fd, this.queued, minComplete, flags);
    // The head says what was consumed, also where the call returned an error after submitting a part.
    this.queued = (this.tail - (this.sqHead[0] as number)) >>> 0;
    return result;
  }

  enter(wait: boolean): number {
    const result = this.submit(wait ? 1 : 0, uring.IORING_ENTER_GETEVENTS);
    return Math.min(result, 0);
  }

  reap(sink: CompletionSink): number {
    const cqes = this.cqes;
    let head = this.cqHead[0] as number;
    const first = head;
    // The tail is read again each time: a completion may queue and submit more, which may complete at once.
    for (;;) {
      const tail = Atomics.load(this.cqTail, 0);
      if (head === tail) break;
      while (head !== tail) {
        const at = (head & this.cqMask) * uring.CQE_WORDS;
        const slot = cqes[at] as number;
        const user = cqes[at + 1] as number;
        const res = cqes[at + 2] as number;
        const flags = cqes[at + 3] as number;
        head = (head + 1) >>> 0;
        this.cqHead[0] = head;
        sink.complete(user & 0xffff, user >>> 16, slot, res, flags);
      }
    }
    return (head - first) >>> 0;
  }

  close(): void {
    libc.close(this.fd);
    // The views of the mappings are not used again; the kernel frees the ring once its mappings are gone.
    for (const { address, length } of this.maps) libc.munmap(address, length);
  }
}
