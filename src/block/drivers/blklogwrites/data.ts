/**
 * The data half of `blklogwrites`: what changes the node below is written to a log too, entry by entry, in the order
 * in which it took effect. Reads go straight to the node below, in every worker; all else is done one after the other
 * by the home worker.
 */
import { EIO } from '../../../abi/errno.js';
import { view } from '../../../abi/libc.js';
import { Mutex } from '../../../base/mutex.js';
import { allocateRegion, type Region, releaseRegion } from '../../../data/memory.js';
import * as contract from '../../contracts.js';
import { HomeRole } from '../../home-role.js';
import { orThrow, resultOf } from '../../image-store.js';
import { Buffers, NodeStore } from '../../node-store.js';
import { SharedLength } from '../../shared-length.js';
import { type BlklogwritesDescription, PLACE_ENTRIES, PLACE_NEXT } from './description.js';
import { entrySector, LOG_DISCARD_FLAG, LOG_FLUSH_FLAG, superSector } from './format.js';

// What the home worker is asked for.
const CALL_WRITE = 0;
const CALL_FLUSH = 1;
const CALL_DISCARD = 2;
const CALL_WRITE_ZEROES = 3;

const ZEROES_BYTES = 1 << 20;

export class BlklogwritesData implements contract.DataNode {
  readonly size: SharedLength;
  private readonly file: contract.DataNode;
  private readonly log: NodeStore;
  private readonly content: NodeStore;
  private readonly buffers = new Buffers();
  private readonly home: HomeRole;
  private readonly places: Float64Array;
  private readonly mutex = new Mutex();
  private readonly sectorSize: number;
  private zeroes: Region | undefined;

  constructor(
    private readonly description: BlklogwritesDescription,
    private readonly context: contract.DataContext,
  ) {
    this.file = context.child(description.file);
    this.size = new SharedLength(description.size);
    this.content = new NodeStore(this.file, context.engine, this.buffers);
    this.log = new NodeStore(context.child(description.log), context.engine, this.buffers);
    this.sectorSize = description.sectorSize;
    this.places = new Float64Array(description.memory);
    this.home = new HomeRole(new Int32Array(description.memory), description.id, context.calls, (...call) =>
      this.mutex.run(() => this.carryOut(...call)),
    );
  }

  map(access: contract.Access, extent: contract.Extent): void {
    if (access === contract.ACCESS_READ) this.file.map(access, extent);
    else extent.kind = contract.EXTENT_SLOW;
  }

  slow(request: contract.SlowRequest): Promise<number> {
    if (request.access === contract.ACCESS_READ) return this.file.slow(request);
    return this.home.ask(CALL_WRITE, request.offset, request.length, request.address);
  }

  called(operation: number, a: number, b: number, c: number): number | Promise<number> {
    return this.home.called(operation, a, b, c);
  }

  flush(): Promise<number> {
    return this.home.ask(CALL_FLUSH);
  }

  discard(offset: number, length: number): Promise<number> {
    return this.home.ask(CALL_DISCARD, offset, length);
  }

  writeZeroes(offset: number, length: number, { mayUnmap }: contract.ZeroFlags): Promise<number> {
    return this.home.ask(CALL_WRITE_ZEROES, offset, length, mayUnmap ? 1 : 0);
  }

  allocate(offset: number, length: number): Promise<number> {
    return this.file.allocate(offset, length);
  }

  resize(length: number, onlyGrow: boolean): Promise<number> {
    return this.file.resize(length, onlyGrow);
  }

  seek(offset: number, hole: boolean): Promise<number> {
    return this.file.seek(offset, hole);
  }

  refreshLength(): void {
    this.file.refreshLength();
  }

  allocatedBytes(): Promise<number> {
    return this.file.allocatedBytes();
  }

  async close(): Promise<number> {
    const result = await this.home.leave(async () => {
      try {
        await this.writeSuper();
        return 0;
      } catch (error) {
        return resultOf(error, EIO);
      }
    });
    if (this.zeroes) releaseRegion(this.zeroes);
    this.zeroes = undefined;
    this.buffers.release();
    return result;
  }

  // ---- in the home worker

  private async carryOut(operation: number, a: number, b: number, c: number): Promise<number> {
    try {
      switch (operation) {
        case CALL_WRITE:
          return await this.write(a, b, c);
        case CALL_FLUSH: {
          const flushed = await this.file.flush();
          if (flushed === 0) await this.append(0, 0, LOG_FLUSH_FLAG);
          return flushed;
        }
        case CALL_DISCARD:
          return await this.discardSectors(a, b);
        default:
          return await this.zero(a, b, c !== 0);
      }
    } catch (error) {
      return resultOf(error, EIO);
    }
  }

  private async write(offset: number, length: number, address: number): Promise<number> {
    const result = await this.context.engine.run(contract.ACCESS_WRITE, this.file, offset, length, address);
    if (result < 0) return result;
    const { from, to } = this.sectors(offset, length);
    // What is logged is whole sectors: as they are now.
    const whole = from === offset && to === offset + length;
    await this.append(from, to - from, 0, whole ? new Uint8Array(view(address, length)) : await this.now(from, to));
    return length;
  }

  private sectors(offset: number, length: number): { from: number; to: number } {
    const { sectorSize } = this;
    const from = Math.floor(offset / sectorSize) * sectorSize;
    return { from, to: Math.ceil((offset + length) / sectorSize) * sectorSize };
  }

  private now(from: number, to: number): Promise<Uint8Array> {
    return this.content.read(from, to - from);
  }

  private async discardSectors(offset: number, length: number): Promise<number> {
    const { sectorSize } = this;
    const from = Math.ceil(offset / sectorSize) * sectorSize;
    const to = Math.floor((offset + length) / sectorSize) * sectorSize;
    // A part of a sector could not be logged, and keeps its contents.
    if (from >= to) return 0;
    const result = await this.file.discard(from, to - from);
    if (result === 0) await this.append(from, to - from, LOG_DISCARD_FLAG);
    return result;
  }

  private async zero(offset: number, length: number, mayUnmap: boolean): Promise<number> {
    const zeroes = this.zeroRegion();
    const { engine } = this.context;
    const flags = { mayUnmap };
    const result = await engine.writeZeroes(this.file, offset, length, flags, zeroes.address, zeroes.length_bytes);
    if (result < 0) return result;
    const { from, to } = this.sectors(offset, length);
    const { sectorSize } = this;
    const first = Math.min(to, Math.ceil(offset / sectorSize) * sectorSize);
    const last = Math.max(first, Math.floor((offset + length) / sectorSize) * sectorSize);
    if (from < first) await this.append(from, first - from, 0, await this.now(from, first));
    if (first < last) await this.append(first, last - first, 0);
    if (last < to) await this.append(last, to - last, 0, await this.now(last, to));
    return 0;
  }

  private zeroRegion(): Region {
    this.zeroes ??= allocateRegion(ZEROES_BYTES);
    return this.zeroes;
  }

  /** Writes an entry of whole sectors; without `data`, unless it is a discard, they are zeroes. Throws an IoError. */
  private async append(offset: number, length: number, flags: number, data?: Uint8Array): Promise<void> {
    const { sectorSize, places } = this;
    const at = (places[PLACE_NEXT] as number) * sectorSize;
    const entry = { sector: offset / sectorSize, sectors: length / sectorSize, flags };
    const head = entrySector(entry, sectorSize);
    const logged = flags & LOG_DISCARD_FLAG ? 0 : length;
    if (data) {
      const bytes = new Uint8Array(sectorSize + length);
      bytes.set(head);
      bytes.set(data, sectorSize);
      await this.log.write(at, bytes);
    } else {
      await this.log.write(at, head);
      if (logged > 0) await this.logZeroes(at + sectorSize, logged);
    }
    places[PLACE_NEXT] = (places[PLACE_NEXT] as number) + 1 + logged / sectorSize;
    places[PLACE_ENTRIES]! += 1;
    const due = (places[PLACE_ENTRIES] as number) % this.description.superInterval === 0;
    if (flags & LOG_FLUSH_FLAG || due) await this.writeSuper();
  }

  private async logZeroes(offset: number, length: number): Promise<void> {
    const end = offset + length;
    if (end > this.log.length) await this.log.resize(end);
    const zeroes = this.zeroRegion();
    const { node } = this.log;
    const flags = { mayUnmap: true };
    const { address, length_bytes } = zeroes;
    orThrow(await this.context.engine.writeZeroes(node, offset, length, flags, address, length_bytes));
  }

  /** The log's first sector says how many entries there are; all of them are on stable storage then. */
  private async writeSuper(): Promise<void> {
    const { sectorSize } = this;
    await this.log.write(0, superSector({ entries: this.places[PLACE_ENTRIES] as number, sectorSize }));
    await this.log.flush();
  }
}
