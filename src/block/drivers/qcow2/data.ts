/**
 * The data half of `qcow2`. Reads, and writes to clusters that are the disk's own, are mapped here, in every worker at
 * once. Everything else is done by one of them, the node's home worker (home.ts): the first that needs it.
 */
import { EIO, ENXIO, EROFS } from '../../../abi/errno.js';
import { Pauses } from '../../../data/async-ops.js';
import { CALL_ELSEWHERE } from '../../../data/calls.js';
import * as contract from '../../contracts.js';
import { resultOf } from '../../image-store.js';
import { Buffers, NodeStore } from '../../node-store.js';
import { SharedLength } from '../../shared-length.js';
import { CompressedReader } from './compressed.js';
import * as d from './description.js';
import { Home } from './home.js';
import { FOUND_NOT_CACHED, Found, Mapping } from './mapping.js';

// What the home worker is asked for.
const CALL_LOAD = 0;
const CALL_WRITE = 1;
const CALL_FLUSH = 2;
const CALL_DISCARD = 3;
const CALL_WRITE_ZEROES = 4;
const CALL_ALLOCATE = 5;
const CALL_RESIZE = 6;
const CALL_DAMAGED = 7;

export class Qcow2Data implements contract.DataNode {
  readonly size: SharedLength;
  private readonly mapping: Mapping;
  private readonly file: contract.DataNode;
  private readonly dataFile: contract.DataNode;
  private readonly backing: contract.DataNode | undefined;
  private readonly buffers = new Buffers();
  private readonly compressed: CompressedReader;
  private readonly found = new Found(0, 0);
  private readonly member: number;
  private home: Home | undefined;
  /** Operations that are being carried out here, and what is told when the last has ended. */
  private running = 0;
  private idle: () => void = () => {};
  private closed = false;

  constructor(
    private readonly description: d.Qcow2Description,
    private readonly context: contract.DataContext,
  ) {
    this.size = new SharedLength(description.size);
    this.mapping = new Mapping(description);
    this.file = context.child(description.file);
    this.dataFile = description.dataFile ? context.child(description.dataFile) : this.file;
    this.backing = description.backing && context.child(description.backing);
    const store = new NodeStore(this.file, context.engine, this.buffers);
    this.compressed = new CompressedReader(description, store);
    this.member = this.join();
  }

  /** Enters this worker into the list of those that use the node. */
  private join(): number {
    const { cells } = this.mapping;
    for (let at = d.CELL_MEMBERS; at < d.CELLS; at++) {
      if (Atomics.compareExchange(cells, at, 0, this.context.calls.ringFd + 1) === 0) return at;
    }
    throw new Error('too many queue workers');
  }

  map(access: contract.Access, extent: contract.Extent): void {
    const { found } = this;
    const { length } = extent;
    found.offset = extent.offset;
    found.length = length;
    this.mapping.find(found);
    if (access === contract.ACCESS_READ) {
      if (found.kind === d.KIND_DATA || found.kind === d.KIND_SHARED) {
        this.mapData(access, extent);
      } else {
        extent.length = found.length;
        if (found.kind === d.KIND_UNALLOCATED) this.mapBacking(extent);
        else if (found.kind === d.KIND_ZERO || found.kind === d.KIND_ZERO_ALLOCATED) extent.kind = contract.EXTENT_ZERO;
        else extent.kind = contract.EXTENT_SLOW;
      }
      return;
    }
    const { cells } = this.mapping;
    if (cells[d.CELL_CORRUPT] !== 0 || this.description.readOnly) {
      extent.kind = contract.EXTENT_ERROR;
      extent.error = this.description.readOnly ? -EROFS : -EIO;
    } else if (cells[d.CELL_WRITABLE] !== 0 && this.isOwnData(extent)) {
      this.mapData(access, extent);
    } else {
      extent.kind = contract.EXTENT_SLOW;
      // The home worker finds out by itself how much of the request goes in one piece.
      extent.length = found.kind === d.KIND_DATA ? found.length : length;
    }
  }

  /** Whether what was found is data to be written in place; the home worker makes it so where that takes no waiting. */
  private isOwnData(extent: contract.Extent): boolean {
    const { found } = this;
    if (found.kind === d.KIND_DATA) return true;
    if (!this.home?.allocateAtOnce(extent.offset, extent.length)) return false;
    found.length = extent.length;
    this.mapping.find(found);
    return found.kind === d.KIND_DATA;
  }

  /** What was found lies in the data file. */
  private mapData(access: contract.Access, extent: contract.Extent): void {
    extent.offset = this.found.hostOffset;
    extent.length = this.found.length;
    this.dataFile.map(access, extent);
  }

  private mapBacking(extent: contract.Extent): void {
    const { backing } = this;
    const there = backing ? backing.size.bytes - extent.offset : 0;
    if (!backing || there <= 0) {
      extent.kind = contract.EXTENT_ZERO;
    } else {
      if (extent.length > there) extent.length = there;
      backing.map(contract.ACCESS_READ, extent);
    }
  }

  async slow(request: contract.SlowRequest): Promise<number> {
    const { access, offset, length, address } = request;
    const found = new Found(offset, length);
    this.mapping.find(found);
    if (access === contract.ACCESS_WRITE) {
      const inPlace = this.mapping.cells[d.CELL_WRITABLE] !== 0 && found.kind === d.KIND_DATA;
      if (!inPlace) return this.atHome(CALL_WRITE, offset, length, address);
      // The node below cannot say at once where it is.
      await this.dataFile.event?.('write_aio');
      return this.context.engine.run(access, this.dataFile, found.hostOffset, found.length, address);
    }
    switch (found.kind) {
      case FOUND_NOT_CACHED:
        return this.atHome(CALL_LOAD, this.mapping.sliceOf(offset));
      case d.KIND_COMPRESSED:
        return this.readCompressed(offset, found.length, address);
      case d.KIND_DATA:
      case d.KIND_SHARED:
        await this.dataFile.event?.('read_aio');
        return this.context.engine.run(access, this.dataFile, found.hostOffset, found.length, address);
      case d.KIND_UNALLOCATED: {
        const there = this.backing ? this.backing.size.bytes - offset : 0;
        if (!this.backing || there <= 0) return 0;
        await this.file.event?.('read_backing_aio');
        return this.context.engine.run(access, this.backing, offset, Math.min(found.length, there), address);
      }
      case d.KIND_DAMAGED:
        return this.atHome(CALL_DAMAGED, offset);
      default:
        return 0;
    }
  }

  private async readCompressed(offset: number, length: number, address: number): Promise<number> {
    const entry = this.mapping.rawEntry(offset);
    if (!entry) return 0;
    try {
      await this.file.event?.('read_compressed');
      await this.compressed.read(entry, offset % this.mapping.clusterSize, length, address);
      return length;
    } catch (error) {
      return resultOf(error, EIO);
    }
  }

  // ---- at the home worker

  /** Has the home worker carry out an operation, wherever it is. */
  private async atHome(operation: number, a: number, b = 0, c = 0): Promise<number> {
    const { cells } = this.mapping;
    const { calls } = this.context;
    const me = calls.ringFd + 1;
    for (;;) {
      const ring = Atomics.load(cells, d.CELL_HOME) || Atomics.compareExchange(cells, d.CELL_HOME, 0, me) || me;
      if (ring === me) return this.run(operation, a, b, c);
      const result = await calls.call(ring - 1, this.description.id, operation, a, b, c);
      if (result !== CALL_ELSEWHERE) return result;
    }
  }

  called(operation: number, a: number, b: number, c: number): number | Promise<number> {
    const here = Atomics.load(this.mapping.cells, d.CELL_HOME) === this.context.calls.ringFd + 1;
    if (!here || this.closed) return CALL_ELSEWHERE;
    if (operation === CALL_WRITE && this.home?.allocateAtOnce(a, b)) return 0;
    return this.run(operation, a, b, c);
  }

  private async run(operation: number, a: number, b: number, c: number): Promise<number> {
    this.home ??= new Home(this.description, this.context, {
      node: this,
      mapping: this.mapping,
      file: this.file,
      dataFile: this.dataFile,
      backing: this.backing,
      buffers: this.buffers,
    });
    const { home } = this;
    this.running++;
    try {
      await home.opened;
      switch (operation) {
        case CALL_LOAD:
          await home.load(a);
          return 0;
        case CALL_WRITE:
          return await home.write(a, b, c);
        case CALL_FLUSH:
          await home.flush();
          return 0;
        case CALL_DISCARD:
          await home.discard(a, b);
          return 0;
        case CALL_WRITE_ZEROES:
          await home.writeZeroes(a, b, c !== 0);
          return 0;
        case CALL_ALLOCATE:
          await home.allocate(a, b);
          return 0;
        case CALL_RESIZE:
          await home.resize(a, b !== 0);
          return 0;
        case CALL_DAMAGED:
          return home.readDamaged(a);
        default:
          return -EIO;
      }
    } catch (error) {
      return home.failed(error);
    } finally {
      if (--this.running === 0) this.idle();
    }
  }

  async flush(): Promise<number> {
    await this.file.event?.('flush_to_os');
    const { cells } = this.mapping;
    const lost = Atomics.load(cells, d.CELL_LOST);
    if (lost !== 0) return lost;
    if (Atomics.load(cells, d.CELL_DIRTY) !== 0) return this.atHome(CALL_FLUSH, 0);
    await this.file.event?.('flush_to_disk');
    return this.dataFile.flush();
  }

  discard(offset: number, length: number): Promise<number> {
    if (!this.description.discard) return Promise.resolve(0);
    return this.changing(CALL_DISCARD, offset, length);
  }

  writeZeroes(offset: number, length: number, flags: contract.ZeroFlags): Promise<number> {
    return this.changing(CALL_WRITE_ZEROES, offset, length, flags.mayUnmap ? 1 : 0);
  }

  allocate(offset: number, length: number): Promise<number> {
    return this.changing(CALL_ALLOCATE, offset, length);
  }

  resize(length: number, onlyGrow: boolean): Promise<number> {
    if (onlyGrow && length <= this.size.bytes) return Promise.resolve(0);
    return this.changing(CALL_RESIZE, length, onlyGrow ? 1 : 0);
  }

  private changing(operation: number, a: number, b: number, c = 0): Promise<number> {
    if (this.description.readOnly) return Promise.resolve(-EROFS);
    if (this.mapping.cells[d.CELL_CORRUPT] !== 0) return Promise.resolve(-EIO);
    return this.atHome(operation, a, b, c);
  }

  async seek(offset: number, hole: boolean): Promise<number> {
    const end = this.size.bytes;
    if (offset >= end) return -ENXIO;
    const found = new Found(offset, 0);
    const pauses = new Pauses(this.context.ops);
    for (let at = offset; at < end; ) {
      const pause = pauses.due();
      if (pause) await pause;
      found.offset = at;
      found.length = end - at;
      this.mapping.find(found);
      if (found.kind === FOUND_NOT_CACHED) {
        const loaded = await this.atHome(CALL_LOAD, this.mapping.sliceOf(at));
        if (loaded < 0) return loaded;
        continue;
      }
      const next = Math.min(at + found.length, end);
      if (found.kind === d.KIND_UNALLOCATED && this.backing && at < this.backing.size.bytes) {
        const below = await this.backing.seek(at, hole);
        if (below < 0 && below !== -ENXIO) return below;
        if (below >= 0 && below < next) return below;
      } else {
        const isHole =
          found.kind === d.KIND_UNALLOCATED || found.kind === d.KIND_ZERO || found.kind === d.KIND_ZERO_ALLOCATED;
        if (isHole === hole) return at;
      }
      at = next;
    }
    return hole ? end : -ENXIO;
  }

  refreshLength(): void {}

  allocatedBytes(): Promise<number> {
    return this.file.allocatedBytes();
  }

  async close(): Promise<number> {
    const { cells } = this.mapping;
    const me = this.context.calls.ringFd + 1;
    let result = 0;
    // Calls that come from here on are told to look elsewhere, until somebody else is the home; those that are being
    // carried out are awaited, as their callers wait for the answers.
    this.closed = true;
    if (this.running > 0) {
      await new Promise<void>((resolve) => {
        this.idle = resolve;
      });
    }
    if (this.home) {
      const { home } = this;
      try {
        await home.opened;
        await home.close();
      } catch (error) {
        result = home.failed(error);
        // The next home worker finds the image as it is on disk, and nothing left to write: no flush may say so.
        Atomics.compareExchange(cells, d.CELL_LOST, 0, result);
      }
    }
    this.buffers.release();
    Atomics.compareExchange(cells, d.CELL_HOME, me, 0);
    Atomics.store(cells, this.member, 0);
    return result;
  }
}
