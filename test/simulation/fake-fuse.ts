/**
 * The kernel's side of one FUSE connection, and its clients: requests that random programs could make, brought to the
 * export over io_uring entries or /dev/fuse, their answers compared with a model of the file.
 */
import assert from 'node:assert/strict';
import { EAGAIN, ECANCELED, EINTR, ENODEV, ENOENT, ENOMEM, ENOSYS, ENOTCONN, ENXIO } from '../../src/abi/errno.js';
import { FALLOC_FL_KEEP_SIZE, FALLOC_FL_PUNCH_HOLE, FALLOC_FL_ZERO_RANGE } from '../../src/abi/fs.js';
import * as fuse from '../../src/abi/fuse.js';
import { IORING_CQE_F_MORE, POLLIN } from '../../src/abi/io-uring.js';
import * as libc from '../../src/abi/libc.js';
import type { Random } from '../support/content.js';
import { oneOf } from './failures.js';
import type { FakeRing, Submission } from './fake-ring.js';
import type { FileModel } from './file-model.js';
import { type HostileRequest, hostileRequest } from './hostile.js';
import { trace } from './trace.js';

const POLLERR = 8;
const REQUEST_HEADERS_BYTES = fuse.IN_HEADER_BYTES + fuse.WRITE_IN_BYTES;

interface Request {
  readonly unique: number;
  readonly opcode: number;
  readonly args: Uint32Array;
  readonly data: Buffer | undefined;
  /** Compares the answer with the model. */
  readonly answered: (error: number, payload: Buffer) => void;
  /** The connection ended before an answer came. */
  readonly lost: () => void;
  /** What of it no kernel would make so. */
  readonly hostile?: HostileRequest | undefined;
}

/** An entry of an io_uring queue that waits for a request, or whose request is being served. */
interface Entry {
  readonly header: number;
  readonly payload: number;
  readonly payloadBytes: number;
  submission: Submission;
  commitId: number;
  request: Request | undefined;
}

function u64(value: number): [number, number] {
  return [value % 2 ** 32, Math.floor(value / 2 ** 32)];
}

export interface ClientRights {
  readonly writable: boolean;
  readonly growable: boolean;
  readonly maxRequest_bytes: number;
}

export class FakeFuse {
  private readonly entries = new Map<string, Entry>();
  /** Requests for /dev/fuse that nobody has read yet. */
  private readonly queue: Request[] = [];
  /** One for each worker that reads the device. */
  private readonly polls: { submission: Submission; due: boolean; cancelled: boolean }[] = [];
  private readonly served = new Map<number, Request>();
  /** Those that have had entries, or were offered some when the connection had ended already. */
  readonly queuesServed = new Set<number>();
  private nextUnique = 2;
  ended = false;
  outstanding = 0;
  answers = 0;

  constructor(
    readonly fd: number,
    private readonly random: Random,
    private readonly file: FileModel,
    private readonly rights: ClientRights,
    /** How many there are of FUSE-over-io_uring, one for each CPU that there may be; 0 without it. */
    readonly queues: number,
    private readonly hostile: boolean,
  ) {}

  /** For the sentence that says what hangs. */
  get state(): string {
    const busy = [...this.entries.values()].flatMap(({ request }) => (request ? [request.opcode] : []));
    const poll = this.polls.map(({ due }) => (due ? 'due' : 'armed')).join('+') || 'none';
    const { queue, served } = this;
    const device = `${queue.length} queued, ${served.size} served, poll ${poll}`;
    return `${this.entries.size} entries, busy with ${busy}, ${device}`;
  }

  // ---- what the export submits

  submitted(submission: Submission): void {
    switch (submission.op) {
      case 'uring-cmd':
        this.command(submission);
        break;
      case 'write':
        this.reply(submission);
        break;
      case 'poll':
        this.polls.push({ submission, due: this.queue.length > 0 || this.ended, cancelled: false });
        break;
      default:
        assert.fail(`${submission.op} on a FUSE descriptor`);
    }
  }

  private command(submission: Submission): void {
    const { ring, at, offset: command, target, slot } = submission;
    const { words } = ring;
    const key = `${ring.fd}/${target}/${slot}`;
    const queue = words[at + 12 + fuse.URING_CMD_QID_WORD] as number;
    assert.ok(queue < this.queues, 'a queue that exists');
    if (command === fuse.FUSE_IO_URING_CMD_REGISTER) {
      // INIT may not be processed yet, or the connection gone already.
      if (this.ended) this.queuesServed.add(queue);
      if (this.ended || this.random.below(10) === 0) {
        ring.complete(submission, this.ended ? -ENOTCONN : oneOf(this.random, [-EAGAIN, -EINTR]));
        return;
      }
      const iovec = new Uint32Array(libc.view(submission.address, 32).slice(0));
      const address = (at: number) => (iovec[at + 1] as number) * 2 ** 32 + (iovec[at] as number);
      assert.equal(iovec[2], fuse.URING_HEADER_BYTES);
      const [header, payload, payloadBytes] = [address(0), address(4), iovec[6] as number];
      assert.ok(payloadBytes >= Math.max(this.rights.maxRequest_bytes, 8192));
      assert.equal(this.entries.has(key), false, 'registered once');
      this.queuesServed.add(queue);
      this.entries.set(key, { header, payload, payloadBytes, submission, commitId: 0, request: undefined });
      return;
    }
    assert.equal(command, fuse.FUSE_IO_URING_CMD_COMMIT_AND_FETCH);
    const entry = this.entries.get(key);
    assert.ok(entry?.request, 'a commit answers a request');
    const id = words[at + 12 + fuse.URING_CMD_COMMIT_ID_WORD];
    assert.equal(id, entry.commitId, 'the commit id is that of the request');
    const header = Buffer.from(libc.view(entry.header, fuse.URING_HEADER_BYTES));
    assert.equal(header.readUInt32LE(8), entry.request.unique, 'unique is repeated');
    const size = header.readUInt32LE(fuse.URING_PAYLOAD_SIZE_WORD * 4);
    assert.ok(size <= entry.payloadBytes);
    const { request } = entry;
    entry.request = undefined;
    entry.submission = submission;
    if (this.ended) {
      request.lost();
      this.endEntry(key, entry);
    } else {
      this.finish(request, header.readInt32LE(4), entry.payload, size);
    }
  }

  private reply(submission: Submission): void {
    const header = Buffer.from(libc.view(submission.address, fuse.OUT_HEADER_BYTES));
    assert.equal(header.readUInt32LE(0), submission.length, 'the length says how long the answer is');
    const request = this.served.get(header.readUInt32LE(8));
    assert.ok(request, 'an answer to a request');
    if (!this.ended && this.random.below(25) === 0) {
      submission.ring.complete(submission, oneOf(this.random, [-EINTR, -EAGAIN, -ENOMEM]));
      return;
    }
    this.served.delete(request.unique);
    if (this.ended) {
      request.lost();
      submission.ring.complete(submission, -ENODEV);
      return;
    }
    const payload = submission.address + fuse.OUT_HEADER_BYTES;
    this.finish(request, header.readInt32LE(4), payload, submission.length - fuse.OUT_HEADER_BYTES);
    submission.ring.complete(submission, submission.length);
  }

  private finish(request: Request, error: number, payload: number, size: number): void {
    this.outstanding--;
    this.answers++;
    trace(() => `fuse ${this.fd}: answer to ${request.unique}: ${error}, ${size} bytes`);
    assert.ok(error <= 0 && error > -512, `an errno, not ${error}`);
    if (error < 0) assert.equal(size, 0, 'no payload with an error');
    const bytes = size === 0 ? Buffer.alloc(0) : Buffer.from(libc.view(payload, size).slice(0));
    request.answered(error, bytes);
  }

  // ---- what the kernel does

  /** Brings a request to an entry or to /dev/fuse; false where no entry is free. */
  private deliver(request: Request, byDevice: boolean): boolean {
    if (byDevice) {
      this.queue.push(request);
      // They are exclusive: the event is the first one's, whether or not it has taken the one before.
      const [first] = this.polls;
      if (first) first.due = true;
      return true;
    }
    const free = [...this.entries.values()].filter((entry) => entry.request === undefined);
    const entry = free[this.random.below(Math.max(free.length, 1))];
    if (!entry) return false;
    const header = Buffer.from(libc.view(entry.header, fuse.URING_HEADER_BYTES));
    this.writeHeader(header, request, 0);
    Buffer.from(request.args.buffer).copy(header, 128);
    const payloadBytes = request.hostile?.payloadBytes ?? request.data?.length ?? 0;
    if (request.data) request.data.copy(Buffer.from(libc.view(entry.payload, entry.payloadBytes)));
    header.writeUInt32LE(payloadBytes, fuse.URING_PAYLOAD_SIZE_WORD * 4);
    entry.commitId = request.unique ^ 0x5555;
    header.writeUInt32LE(entry.commitId, fuse.URING_COMMIT_ID_WORD * 4);
    header.writeUInt32LE(0, fuse.URING_COMMIT_ID_WORD * 4 + 4);
    entry.request = request;
    entry.submission.ring.complete(entry.submission, 0);
    return true;
  }

  private writeHeader(into: Buffer, { unique, opcode, args, data, hostile }: Request, at: number): number {
    const length = fuse.IN_HEADER_BYTES + args.byteLength + (data?.length ?? 0);
    into.fill(0, at, at + fuse.IN_HEADER_BYTES);
    into.writeUInt32LE(hostile?.length ?? length, at);
    into.writeUInt32LE(opcode, at + fuse.IN_OPCODE_WORD * 4);
    into.writeUInt32LE(unique, at + fuse.IN_UNIQUE_WORD * 4);
    const [low, high] = hostile?.nodeid ?? [fuse.FUSE_ROOT_ID, 0];
    into.writeUInt32LE(low, at + fuse.IN_NODEID_WORD * 4);
    into.writeUInt32LE(high, at + fuse.IN_NODEID_WORD * 4 + 4);
    into.writeUInt32LE(1 + this.random.below(3), at + fuse.IN_PID_WORD * 4);
    return hostile?.delivered ?? length;
  }

  /** A poll completes. False where none is due. */
  stepDevice(): boolean {
    const due = this.polls.filter((one) => one.due);
    const poll = due[this.random.below(Math.max(1, due.length))];
    if (!poll) return false;
    const { submission } = poll;
    if (poll.cancelled) {
      this.polls.splice(this.polls.indexOf(poll), 1);
      submission.ring.complete(submission, -ECANCELED);
      return true;
    }
    // Another worker may have read meanwhile what it was woken for.
    poll.due = false;
    if (this.queue.length === 0 && !this.ended) return true;
    // The kernel may end a multishot poll at any time.
    const last = this.ended || this.random.below(8) === 0;
    if (last) this.polls.splice(this.polls.indexOf(poll), 1);
    submission.ring.complete(submission, this.ended ? POLLIN | POLLERR : POLLIN, last ? 0 : IORING_CQE_F_MORE);
    return true;
  }

  /** While all workers wait: whether a request waits too, and nothing is under way that would have it read. */
  get isForgotten(): boolean {
    return !this.ended && this.queue.length > 0 && this.served.size === 0 && !this.polls.some(({ due }) => due);
  }

  /** readv(2) of /dev/fuse, which does not wait. */
  read(iovec: number): number {
    const [low, high, length, lengthHigh] = new Uint32Array(libc.view(iovec, 16).slice(0));
    assert.equal(lengthHigh, 0);
    assert.ok(length! >= Math.max(this.rights.maxRequest_bytes, 8192 - REQUEST_HEADERS_BYTES) + REQUEST_HEADERS_BYTES);
    if (this.ended) return -ENODEV;
    const request = this.queue[0];
    if (!request) return -EAGAIN;
    if (this.random.below(20) === 0) return -oneOf(this.random, [ENOENT, EINTR]);
    this.queue.shift();
    const address = high! * 2 ** 32 + low!;
    const into = Buffer.from(libc.view(address, REQUEST_HEADERS_BYTES));
    const written = this.writeHeader(into, request, 0);
    Buffer.from(request.args.buffer).copy(into, fuse.IN_HEADER_BYTES);
    if (request.data) {
      request.data.copy(Buffer.from(libc.view(address + REQUEST_HEADERS_BYTES, request.data.length)));
    }
    if (request.answered === NO_ANSWER) this.outstanding--;
    else this.served.set(request.unique, request);
    return written;
  }

  /** The poll is cancelled, as io_uring does it: it completes with -ECANCELED, and takes the events until then. */
  cancelPoll(ring: FakeRing, target: number, slot: number): void {
    const poll = this.polls.find(
      ({ submission }) => submission.ring === ring && submission.target === target && submission.slot === slot,
    );
    if (!poll) return;
    poll.cancelled = true;
    poll.due = true;
  }

  private endEntry(key: string, entry: Entry): void {
    this.entries.delete(key);
    entry.submission.ring.complete(entry.submission, -ENOTCONN);
  }

  /** Unmounted or aborted: what nobody serves fails now, the rest when its answer comes. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    for (const poll of this.polls) poll.due = true;
    for (const request of this.queue.splice(0)) request.lost();
    for (const [key, entry] of this.entries) if (!entry.request) this.endEntry(key, entry);
    // Nobody waits for what is being served; what it does to the image it still does.
    this.outstanding = 0;
  }

  // ---- the clients

  /** A client makes a request, if it can now. */
  ask(): boolean {
    if (this.ended) return false;
    const request = this.hostile && this.random.below(3) === 0 ? this.attack() : this.request();
    if (!request) return false;
    const byDevice =
      request.hostile?.byDevice || this.queues === 0 || request.answered === NO_ANSWER || this.random.below(100) === 0;
    if (!this.deliver(request, byDevice)) {
      request.lost();
      return false;
    }
    this.outstanding++;
    trace(() => `fuse ${this.fd}: request ${request.unique}: operation ${request.opcode} ${request.args}`);
    return true;
  }

  private make(
    opcode: number,
    args: readonly number[],
    answered: Request['answered'],
    lost: () => void = () => {},
    data?: Buffer,
  ): Request {
    this.nextUnique += 2;
    return { unique: this.nextUnique, opcode, args: Uint32Array.from(args), data, answered, lost };
  }

  private attack(): Request {
    const hostile = hostileRequest(this.random, this.rights.maxRequest_bytes);
    return { ...this.make(hostile.opcode, hostile.args, hostile.answered, () => {}, hostile.data), hostile };
  }

  private request(): Request | undefined {
    const { random, file } = this;
    const kind = random.below(100);
    const offset = random.below(file.maxBytes);
    const most = Math.min(this.rights.maxRequest_bytes, 20_000, file.maxBytes - offset);
    const { unit } = file;
    const length = 1 + random.below(most);
    if (kind < 40) {
      const done = file.beginRead(offset, length);
      if (!done) return undefined;
      return this.make(fuse.FUSE_READ, [0, 0, ...u64(offset), length, 0, 0, 0, 0, 0], done.answered, done.lost);
    }
    if (kind < 75) {
      const data = random.bytes(Math.min(length, 64));
      const content = Buffer.alloc(length, data);
      const done = file.beginWrite(offset, content, this.rights);
      if (!done) return undefined;
      return this.make(
        fuse.FUSE_WRITE,
        [0, 0, ...u64(offset), length, 0, 0, 0, 0, 0],
        done.answered,
        done.lost,
        content,
      );
    }
    if (kind < 83)
      return this.make(
        random.below(2) ? fuse.FUSE_FSYNC : fuse.FUSE_FLUSH,
        new Array(8).fill(0),
        file.beginFlush(this.rights.writable),
      );
    if (kind < 88) {
      const modes = [0, FALLOC_FL_KEEP_SIZE, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, FALLOC_FL_ZERO_RANGE];
      const mode = modes[random.below(modes.length)]!;
      const done = file.beginFallocate(mode, offset, length, this.rights);
      if (!done) return undefined;
      return this.make(fuse.FUSE_FALLOCATE, [0, 0, ...u64(offset), ...u64(length), mode, 0], done.answered, done.lost);
    }
    if (kind < 91) {
      const newLength = Math.floor(offset / unit) * unit;
      const done = file.beginTruncate(newLength, this.rights);
      if (!done) return undefined;
      const args = new Array<number>(22).fill(0);
      args[fuse.SETATTR.valid] = fuse.FATTR_SIZE;
      [args[fuse.SETATTR.size], args[fuse.SETATTR.size + 1]] = u64(newLength);
      return this.make(fuse.FUSE_SETATTR, args, done.answered, done.lost);
    }
    if (kind < 94) return this.make(fuse.FUSE_GETATTR, [0, 0, 0, 0], file.attributes());
    if (kind < 96) {
      const answered = (error: number) => assert.ok(error === 0 || error === -ENXIO || file.errors, `lseek: ${error}`);
      return this.make(fuse.FUSE_LSEEK, [0, 0, ...u64(offset), 3 + random.below(2), 0], answered);
    }
    if (kind < 98) return this.make(fuse.FUSE_INTERRUPT, u64(random.below(1000)), NO_ANSWER);
    // Something that is not, or that makes no sense.
    if (random.below(2)) return this.make(200 + random.below(100), [], (error) => assert.equal(error, -ENOSYS));
    const far = [random.below(2 ** 31) * 2, 0xffff_ffff - random.below(3)] as const;
    return this.make(fuse.FUSE_READ, [0, 0, ...far, length, 0, 0, 0, 0, 0], (error, payload) => {
      assert.ok(error === 0 && payload.length === 0, 'nothing lies so far out');
    });
  }
}

/** FORGET and INTERRUPT are not answered. */
const NO_ANSWER: Request['answered'] = () => assert.fail('an answer to what has none');
