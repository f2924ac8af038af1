/**
 * The data half of `blkdebug`: requests to the node below, with errors where rules say so, cut as its limits say, and
 * stopped at breakpoints. The drivers above tell it what they are about to do (`event`).
 */
import { EOPNOTSUPP } from '../../../abi/errno.js';
import { view } from '../../../abi/libc.js';
import { allocateRegion, releaseRegion } from '../../../data/memory.js';
import * as contract from '../../contracts.js';
import { SharedLength } from '../../shared-length.js';
import type { BlkdebugDescription } from './description.js';
import { type DebugEvent, EVENTS, IO_TYPES, type IoType } from './events.js';
import { Rules } from './rules.js';

const ZEROES_BYTES = 256 * 1024;

const eventNumbers = new Map<string, number>(EVENTS.map((name, number) => [name, number]));
const ioTypeNumbers = new Map<string, number>(IO_TYPES.map((name, number) => [name, number]));

export class BlkdebugData implements contract.DataNode {
  readonly size: SharedLength;
  private readonly image: contract.DataNode;
  private readonly rules: Rules;

  constructor(
    private readonly description: BlkdebugDescription,
    private readonly context: contract.DataContext,
  ) {
    this.image = context.child(description.image);
    this.size = new SharedLength(description.size);
    this.rules = new Rules(description.rules, description.errors, description.states);
  }

  event(event: DebugEvent): Promise<void> | undefined {
    return this.rules.event(eventNumbers.get(event) as number, this.context.ops);
  }

  /** 0, or the error that the rules have for a request. */
  private async check(ioType: IoType, offset: number, length: number): Promise<number> {
    const rule = this.rules.check(ioTypeNumbers.get(ioType) as number, offset, length);
    if (!rule) return 0;
    if (!rule.immediately) await this.context.ops.sleep(0);
    return -rule.errno;
  }

  map(_access: contract.Access, extent: contract.Extent): void {
    extent.kind = contract.EXTENT_SLOW;
  }

  async slow(request: contract.SlowRequest): Promise<number> {
    if (request.access === contract.ACCESS_READ) return this.read(request);
    if (this.description.align === 1) return this.write(request);
    return this.rules.alone(this.context.ops, () => this.writeAligned(request));
  }

  private async run(access: contract.Access, offset: number, length: number, address: number): Promise<number> {
    const { maxTransfer } = this.description;
    for (let done = 0; done < length; ) {
      const part = Math.min(length - done, maxTransfer);
      const injected = await this.check(access === contract.ACCESS_READ ? 'read' : 'write', offset + done, part);
      if (injected < 0) return injected;
      const moved = await this.context.engine.run(access, this.image, offset + done, part, address + done);
      if (moved < 0) return moved;
      done += part;
    }
    return length;
  }

  /** [offset, offset + length) widened to the alignment, as far as the node reaches. */
  private widened(offset: number, length: number): { from: number; to: number } {
    const { align } = this.description;
    const from = Math.floor(offset / align) * align;
    return {
      from,
      to: Math.min(Math.ceil((offset + length) / align) * align, Math.max(this.size.bytes, offset + length)),
    };
  }

  private async read({ access, offset, length, address }: contract.SlowRequest): Promise<number> {
    const { from, to } = this.widened(offset, length);
    if (from === offset && to === offset + length) return this.run(access, offset, length, address);
    return this.withMemory(to - from, async (memory) => {
      const result = await this.run(access, from, to - from, memory.address);
      if (result < 0) return result;
      const target = new Uint8Array(view(address, length));
      target.set(new Uint8Array(memory.buffer, offset - from, length));
      return length;
    });
  }

  private async withMemory<T>(
    length: number,
    use: (memory: { address: number; buffer: ArrayBuffer }) => Promise<T>,
  ): Promise<T> {
    const region = allocateRegion(Math.ceil(length / 4096) * 4096);
    try {
      return await use(region);
    } finally {
      releaseRegion(region);
    }
  }

  private async write({ access, offset, length, address }: contract.SlowRequest): Promise<number> {
    await this.event('pwritev');
    const result = await this.run(access, offset, length, address);
    await this.event('pwritev_done');
    return result;
  }

  /** What lies around the range in its first and last block is read, and written with it. */
  private async writeAligned(request: contract.SlowRequest): Promise<number> {
    const { offset, length, address } = request;
    const { from, to } = this.widened(offset, length);
    const end = offset + length;
    if (from === offset && to === end) return this.write(request);
    const { align } = this.description;
    return this.withMemory(to - from, async (memory) => {
      const read = async (at: number) => {
        const bytes = Math.min(align, to - at);
        return this.run(contract.ACCESS_READ, at, bytes, memory.address + at - from);
      };
      if (from < offset) {
        await this.event('pwritev_rmw_head');
        const head = await read(from);
        if (head < 0) return head;
        await this.event('pwritev_rmw_after_head');
      }
      const last = Math.floor((end - 1) / align) * align;
      if (end < to && (last !== from || from === offset)) {
        await this.event('pwritev_rmw_tail');
        const tail = await read(last);
        if (tail < 0) return tail;
        await this.event('pwritev_rmw_after_tail');
      }
      const bytes = new Uint8Array(memory.buffer, offset - from, length);
      bytes.set(new Uint8Array(view(address, length)));
      const whole = {
        access: contract.ACCESS_WRITE,
        offset: from,
        length: to - from,
        address: memory.address,
      } as const;
      const result = await this.write(whole);
      return result < 0 ? result : length;
    });
  }

  async flush(): Promise<number> {
    const injected = await this.check('flush', 0, 0);
    return injected < 0 ? injected : this.image.flush();
  }

  /** Calls `part` for the multiples of `align` in the range, at most `most` bytes each; what is left is `rest`'s. */
  private async cut(
    offset: number,
    length: number,
    { align, most }: { readonly align: number; readonly most: number },
    part: (offset: number, length: number) => Promise<number>,
    rest: (offset: number, length: number) => Promise<number>,
  ): Promise<number> {
    const end = offset + length;
    // The end of the node counts as a multiple.
    const to = end >= this.size.bytes ? end : Math.floor(end / align) * align;
    const from = Math.min(Math.ceil(offset / align) * align, end);
    if (from >= to) return rest(offset, length);
    if (offset < from) {
      const head = await rest(offset, from - offset);
      if (head < 0) return head;
    }
    const step = Math.max(align, Math.floor(most / align) * align);
    for (let at = from; at < to; at += step) {
      const result = await part(at, Math.min(step, to - at));
      if (result < 0) return result;
    }
    return to < end ? rest(to, end - to) : 0;
  }

  discard(offset: number, length: number): Promise<number> {
    const { discardAlign, align, maxDiscard } = this.description;
    const limits = { align: Math.max(discardAlign, align), most: maxDiscard };
    const part = async (at: number, bytes: number) => {
      const injected = await this.check('discard', at, bytes);
      return injected < 0 ? injected : this.image.discard(at, bytes);
    };
    // What is no whole unit keeps its space.
    return this.cut(offset, length, limits, part, async () => 0);
  }

  async writeZeroes(offset: number, length: number, flags: contract.ZeroFlags): Promise<number> {
    const { zeroAlign, align, maxZero } = this.description;
    await this.event('pwritev_zero');
    const zeroes = allocateRegion(ZEROES_BYTES);
    const { engine } = this.context;
    const part = async (at: number, bytes: number) => {
      const injected = await this.check('write-zeroes', at, bytes);
      if (injected < 0) return injected;
      const result = await this.image.writeZeroes(at, bytes, flags);
      return result === -EOPNOTSUPP ? rest(at, bytes) : result;
    };
    // What is no whole unit is written, as any other data: this node cuts and checks it.
    const rest = async (at: number, bytes: number) => {
      for (let done = 0; done < bytes; ) {
        const piece = Math.min(bytes - done, ZEROES_BYTES);
        const result = await engine.run(contract.ACCESS_WRITE, this, at + done, piece, zeroes.address);
        if (result < 0) return result;
        done += piece;
      }
      return 0;
    };
    try {
      return await this.cut(offset, length, { align: Math.max(zeroAlign, align), most: maxZero }, part, rest);
    } finally {
      releaseRegion(zeroes);
      await this.event('pwritev_done');
    }
  }

  async allocate(offset: number, length: number): Promise<number> {
    const injected = await this.check('write-zeroes', offset, length);
    return injected < 0 ? injected : this.image.allocate(offset, length);
  }

  resize(length: number, onlyGrow: boolean): Promise<number> {
    return this.image.resize(length, onlyGrow);
  }

  async seek(offset: number, hole: boolean): Promise<number> {
    const injected = await this.check('block-status', offset, 1);
    return injected < 0 ? injected : this.image.seek(offset, hole);
  }

  refreshLength(): void {
    this.image.refreshLength();
  }

  allocatedBytes(): Promise<number> {
    return this.image.allocatedBytes();
  }
}
