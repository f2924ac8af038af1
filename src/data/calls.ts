/**
 * Calls from one queue worker to another: an operation on a node that belongs to the worker which owns the node's
 * mutable state. All threads share the address space, so a call is a record in the caller's memory, and its address is
 * what IORING_OP_MSG_RING carries to the other ring; the answer comes back the same way.
 *
 * The record, 128 bytes: { node: i32, operation: i32, arguments: f64[4], result: f64 }. The message's user data hold
 * its address (48 bits in slot and tag), its result the caller's ring.
 */
import { EAGAIN, EIO, ENOMEM, EOVERFLOW } from '../abi/errno.js';
import * as libc from '../abi/libc.js';
import type { Ring } from '../ring/ring.js';
import { allocateRegion } from './memory.js';

const RECORD_BYTES = 128;
const BLOCK_BYTES = 64 * 1024;
const RECORDS = BLOCK_BYTES / RECORD_BYTES;
const TWO_32 = 0x1_0000_0000;

/** An operation of the worker itself: answered when all requests in flight there have ended. Nodes' own are >= 0. */
export const CALL_QUIESCE = -1;
/** The answer of a worker that is not the one to ask: look again who is. No errno is as low. */
export const CALL_ELSEWHERE = -0x10000;

const ARGUMENTS = 1;
const RESULT = 5;

/** What happens when the message itself has been sent, or could not be. */
const TAG_SENT = 0xffff;
/** Why a message could not be sent that can be later: the other ring has no room for it at the moment. */
const NO_ROOM: ReadonlySet<number> = new Set([-EAGAIN, -ENOMEM, -EOVERFLOW]);

/** A message that is under way. */
interface Message {
  ringFd: number;
  target: number;
  address: number;
  /** The record of a call, or -1 for an answer. */
  record: number;
}

interface Block {
  readonly address: number;
  readonly ints: Int32Array;
  readonly floats: Float64Array;
}

export type CallHandler = (
  node: number,
  operation: number,
  a: number,
  b: number,
  c: number,
  d: number,
) => number | Promise<number>;

function blockAt(address: number): Block {
  const buffer = libc.view(address, BLOCK_BYTES);
  return { address, ints: new Int32Array(buffer), floats: new Float64Array(buffer) };
}

export class Calls {
  /** Blocks of this worker's own records; record n is in block n / RECORDS. */
  private readonly own: Block[] = [];
  private readonly free: number[] = [];
  private readonly waiting: (((result: number) => void) | undefined)[] = [];
  /** Blocks of other workers, by address. */
  private readonly others = new Map<number, Block>();
  private readonly messages: Message[] = [];
  private readonly freeMessages: number[] = [];

  /**
   * @param callTarget the ring's target of calls that come, the same number in every worker
   * @param answerTarget that of answers
   * @param resolved told when a promise goes on, so that the worker's loop lets it
   */
  constructor(
    private readonly ring: Ring,
    private readonly callTarget: number,
    private readonly answerTarget: number,
    private readonly handler: CallHandler,
    private readonly resolved: () => void,
  ) {}

  /** How other workers reach this one. */
  get ringFd(): number {
    return this.ring.fd;
  }

  /** Resolves with the answer of the worker whose ring is `ringFd`; -EIO where it cannot be reached. */
  call(ringFd: number, node: number, operation: number, a: number, b = 0, c = 0, d = 0): Promise<number> {
    return new Promise((resolve) => {
      const record = this.free.pop() ?? this.grow();
      const { address, ints, floats } = this.own[Math.floor(record / RECORDS)] as Block;
      const at = (record % RECORDS) * RECORD_BYTES;
      ints[at / 4] = node;
      ints[at / 4 + 1] = operation;
      floats[at / 8 + ARGUMENTS] = a;
      floats[at / 8 + ARGUMENTS + 1] = b;
      floats[at / 8 + ARGUMENTS + 2] = c;
      floats[at / 8 + ARGUMENTS + 3] = d;
      this.waiting[record] = resolve;
      this.send(record, ringFd, this.callTarget, address + at);
    });
  }

  private grow(): number {
    const region = allocateRegion(2 * BLOCK_BYTES);
    const first = this.own.length * RECORDS;
    this.own.push(blockAt(Math.ceil(region.address / BLOCK_BYTES) * BLOCK_BYTES));
    for (let record = first + RECORDS - 1; record > first; record--) this.free.push(record);
    return first;
  }

  private send(record: number, ringFd: number, target: number, address: number): void {
    const number = this.freeMessages.pop() ?? this.messages.length;
    const message = this.messages[number];
    if (message) {
      message.ringFd = ringFd;
      message.target = target;
      message.address = address;
      message.record = record;
    } else {
      this.messages.push({ ringFd, target, address, record });
    }
    this.submit(number);
  }

  private submit(number: number): void {
    const { ringFd, target, address } = this.messages[number] as Message;
    const high = Math.floor(address / TWO_32);
    const low = address % TWO_32;
    this.ring.message(this.answerTarget, TAG_SENT, number, ringFd, target, high, low, this.ring.fd);
  }

  /** A message was sent, or could not be: then it is sent again, as somebody waits for it. */
  private sent(number: number, res: number): void {
    if (NO_ROOM.has(res)) {
      this.submit(number);
      return;
    }
    const { record } = this.messages[number] as Message;
    this.freeMessages.push(number);
    // A ring that is gone takes no call; who waits for an answer there is gone with it.
    if (res < 0 && record >= 0) this.settle(record, -EIO);
  }

  /** A call has come. */
  completeCall(tag: number, slot: number, callerRing: number): void {
    const address = tag * TWO_32 + (slot >>> 0);
    const base = Math.floor(address / BLOCK_BYTES) * BLOCK_BYTES;
    let block = this.others.get(base);
    if (!block) {
      block = blockAt(base);
      this.others.set(base, block);
    }
    const { ints, floats } = block;
    const at = address - base;
    const argument = (n: number) => floats[at / 8 + ARGUMENTS + n] as number;
    const answer = (result: number) => {
      floats[at / 8 + RESULT] = result;
      this.send(-1, callerRing, this.answerTarget, address);
    };
    const result = this.handler(
      ints[at / 4] as number,
      ints[at / 4 + 1] as number,
      argument(0),
      argument(1),
      argument(2),
      argument(3),
    );
    if (typeof result === 'number') {
      answer(result);
      return;
    }
    this.resolved();
    result.then(answer, () => answer(-EIO));
  }

  /** An answer has come, or a message was sent. */
  completeAnswer(tag: number, slot: number, res: number): void {
    if (tag === TAG_SENT) {
      this.sent(slot, res);
      return;
    }
    const address = tag * TWO_32 + (slot >>> 0);
    const block = this.own.findIndex((own) => address >= own.address && address < own.address + BLOCK_BYTES);
    const { address: base, floats } = this.own[block] as Block;
    const at = address - base;
    this.settle(block * RECORDS + at / RECORD_BYTES, floats[at / 8 + RESULT] as number);
  }

  private settle(record: number, result: number): void {
    const resolve = this.waiting[record];
    if (!resolve) return;
    this.waiting[record] = undefined;
    this.free.push(record);
    this.resolved();
    resolve(result);
  }
}
