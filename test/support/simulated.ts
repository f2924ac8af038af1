import { view } from '../../src/abi/libc.js';
import * as contract from '../../src/block/contracts.js';
import { flushMemory } from '../../src/block/drivers/file/flusher.js';
import { cacheSizes } from '../../src/block/drivers/qcow2/cache-sizes.js';
import { sharedMemory } from '../../src/block/drivers/qcow2/control.js';
import { Qcow2Data } from '../../src/block/drivers/qcow2/data.js';
import type { Qcow2Description } from '../../src/block/drivers/qcow2/description.js';
import { geometryOf, headerBytes, parseHeader } from '../../src/block/drivers/qcow2/layout.js';
import { overlapChecks } from '../../src/block/drivers/qcow2/overlap.js';
import { SharedLength } from '../../src/block/shared-length.js';
import { allocateRegion, releaseRegion } from '../../src/data/memory.js';
import type { Random } from './content.js';

/**
 * The data half of a qcow2 node without a kernel: the file is memory, transfers take a random number of turns, and
 * everything that reaches the file is recorded. A run comes again with its seed.
 */

/** What happened to the file, in the order in which it took effect. */
export type Recorded =
  | { readonly kind: 'write'; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'resize'; readonly length: number }
  /** The first `covers` of what was recorded are on stable storage from here on. */
  | { readonly kind: 'flush'; readonly covers: number }
  /** A mark of the test's own. */
  | { readonly kind: 'mark'; readonly value: unknown };

/** A file in memory. */
export class SimulatedFile implements contract.DataNode {
  readonly size = new SharedLength();
  readonly log: Recorded[] = [];
  /** Asked before anything changes the file: a negative errno has it fail. */
  fault: (what: 'write' | 'flush' | 'resize', offset: number) => number = () => 0;

  constructor(
    public content: Buffer,
    private readonly delay: () => Promise<void>,
    /** Its number among the files of an image. */
    private readonly number = 0,
  ) {
    this.size.bytes = content.length;
  }

  private grow(length: number): void {
    if (length <= this.content.length) return;
    const content = Buffer.alloc(length);
    this.content.copy(content);
    this.content = content;
    this.size.bytes = length;
  }

  map(_access: contract.Access, extent: contract.Extent): void {
    extent.kind = contract.EXTENT_DATA;
    extent.fd = this.number;
  }

  async slow(): Promise<number> {
    return -5;
  }

  write(offset: number, bytes: Buffer): void {
    this.grow(offset + bytes.length);
    bytes.copy(this.content, offset);
    this.log.push({ kind: 'write', offset, bytes });
  }

  /** What a write waits for before it takes effect. */
  before: (offset: number) => Promise<void> | undefined = () => undefined;
  /** What a write fails with, as -errno, though all of it has reached the file. */
  writeError: (offset: number) => number = () => 0;
  /** What flushes fail with, as -errno. */
  flushError = 0;

  async flush(): Promise<number> {
    const covers = this.log.length;
    await this.delay();
    const fault = this.fault('flush', 0);
    if (fault < 0) return fault;
    if (this.flushError < 0) return this.flushError;
    this.log.push({ kind: 'flush', covers });
    return 0;
  }

  async discard(offset: number, length: number): Promise<number> {
    await this.delay();
    this.write(offset, Buffer.alloc(length));
    return 0;
  }

  async writeZeroes(): Promise<number> {
    return -95;
  }

  async allocate(): Promise<number> {
    return -95;
  }

  async resize(length: number, onlyGrow: boolean): Promise<number> {
    await this.delay();
    if (onlyGrow && length <= this.content.length) return 0;
    const fault = this.fault('resize', length);
    if (fault < 0) return fault;
    if (length < this.content.length) this.content = this.content.subarray(0, length);
    else this.grow(length);
    this.size.bytes = length;
    this.log.push({ kind: 'resize', length });
    return 0;
  }

  async seek(): Promise<number> {
    return -95;
  }

  refreshLength(): void {}

  async allocatedBytes(): Promise<number> {
    return this.content.length;
  }
}

/** Moves bytes between native memory and simulated files, as the request engine does with files. */
class SimulatedEngine {
  constructor(
    private readonly files: ReadonlyMap<contract.DataNode, SimulatedFile>,
    private readonly delay: () => Promise<void>,
  ) {}

  async run(
    access: contract.Access,
    node: contract.DataNode,
    offset: number,
    length: number,
    address: number,
  ): Promise<number> {
    const extent = new contract.Extent();
    for (let done = 0; done < length; ) {
      const file = this.files.get(node);
      extent.offset = offset + done;
      extent.length = length - done;
      node.map(access, extent);
      const { kind, length: piece, offset: hostOffset } = extent;
      if (kind === contract.EXTENT_ERROR) return extent.error;
      if (kind === contract.EXTENT_SLOW) {
        const request = { access, offset: offset + done, length: piece, address: address + done };
        const result = await node.slow(request);
        if (result < 0) return result;
        done += result;
        continue;
      }
      const memory = Buffer.from(view(address + done, piece));
      if (kind === contract.EXTENT_DATA) {
        await this.delay();
        const target = file ?? [...this.files.values()][extent.fd]!;
        if (access === contract.ACCESS_WRITE) {
          await target.before(hostOffset);
          const fault = target.fault('write', hostOffset);
          if (fault < 0) return fault;
          target.write(hostOffset, Buffer.from(memory));
          const failed = target.writeError(hostOffset);
          if (failed < 0) return failed;
        } else {
          memory.fill(0);
          if (hostOffset < target.content.length) target.content.copy(memory, 0, hostOffset, hostOffset + piece);
        }
      } else if (access === contract.ACCESS_READ) {
        memory.fill(0);
      }
      done += piece;
    }
    return length;
  }

  /** Requests that are under way end with it. */
  inFlight: Promise<void> = Promise.resolve();

  async quiesce(): Promise<void> {
    await this.delay();
    await this.inFlight;
  }
}

export class SimulatedImage {
  readonly file: SimulatedFile;
  readonly node: Qcow2Data;
  readonly description: Qcow2Description;
  readonly problems: string[] = [];
  private readonly sleeping: (() => void)[] = [];
  private readonly context: contract.DataContext;
  private readonly engine: SimulatedEngine;

  constructor(content: Buffer, random: Random, options: object = {}, readOnly = false, backing?: Buffer) {
    const delay = async (): Promise<void> => {
      for (let turns = random.below(4); turns > 0; turns--) await new Promise(setImmediate);
    };
    this.file = new SimulatedFile(content, delay);
    const below = backing && new SimulatedFile(backing, delay, 1);
    const files = [this.file, ...(below ? [below] : [])];
    this.engine = new SimulatedEngine(new Map(files.map((file) => [file as contract.DataNode, file])), delay);
    const context = {
      engine: this.engine,
      calls: { ringFd: 7 },
      // Less than a millisecond is a turn of the loop.
      ops: {
        sleep: (ms: number) =>
          new Promise<void>((resolve) => void (ms < 1 ? setImmediate(resolve) : this.sleeping.push(resolve))),
      },
      child: ({ id }: contract.NodeDescription) => (below && id === BACKING_ID ? below : this.file),
      report: (error: unknown) => this.problems.push(String(error)),
      imageCorrupted: (_id: number, message: string) => this.problems.push(message),
    } as unknown as contract.DataContext;
    const description = describeImage(content, options, readOnly);
    const backingNode = { ...description.file, id: BACKING_ID };
    this.description = below ? { ...description, backing: backingNode } : description;
    this.context = context;
    this.node = new Qcow2Data(this.description, context);
  }

  /** The node's data half in another worker. */
  another(ringFd: number): Qcow2Data {
    return new Qcow2Data(this.description, { ...this.context, calls: { ringFd } as never });
  }

  /** From here on requests are under way, until the answer is called. */
  hold(): () => void {
    let release = () => {};
    this.engine.inFlight = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** The time has passed that anything waits for. */
  elapse(): void {
    for (const wake of this.sleeping.splice(0)) wake();
  }

  async read(offset: number, length: number): Promise<Buffer> {
    const region = allocateRegion(Math.max(4096, length));
    const result = await this.engine.run(contract.ACCESS_READ, this.node, offset, length, region.address);
    const bytes = Buffer.from(Buffer.from(region.buffer, 0, length));
    releaseRegion(region);
    if (result < 0) throw new Error(`read failed: ${result}`);
    return bytes;
  }

  async write(offset: number, bytes: Buffer): Promise<number> {
    const region = allocateRegion(Math.max(4096, bytes.length));
    Buffer.from(region.buffer).set(bytes);
    const result = await this.engine.run(contract.ACCESS_WRITE, this.node, offset, bytes.length, region.address);
    releaseRegion(region);
    return result;
  }
}

const BACKING_ID = 3;

/** The description of an image, over a file node that is nowhere. */
export function describeImage(content: Buffer, options: object, readOnly: boolean): Qcow2Description {
  const header = parseHeader(content.subarray(0, headerBytes(content.subarray(0, 512))), content.length);
  const geometry = geometryOf(header);
  const caches = cacheSizes(options, header, header.size);
  const size = new SharedLength();
  size.bytes = header.size;
  const fileSize = new SharedLength();
  return {
    id: 1,
    driver: 'qcow2',
    size: size.buffer,
    file: {
      id: 2,
      driver: 'file',
      size: fileSize.buffer,
      fd: 0,
      bufferedFd: -1,
      transfer: 0,
      readOnly: false,
      discard: true,
      noFlush: false,
      flushMemory: flushMemory(),
    },
    backing: undefined,
    dataFile: undefined,
    dataFileRaw: false,
    readOnly,
    version: header.version,
    geometry,
    compressionType: header.compressionType,
    snapshot: undefined,
    discard: true,
    discardNoUnref: false,
    passDiscardRequest: true,
    passDiscardOther: true,
    lazyRefcounts: (header.compatible & 1n) !== 0n,
    overlapChecks: overlapChecks('cached'),
    sliceEntries: caches.sliceEntries,
    slots: caches.slots,
    refcountCache_bytes: caches.refcountCache_bytes,
    cacheCleanInterval_s: 0,
    shared: sharedMemory({ ...caches, indexEntries: Math.min(caches.indexEntries, 65536) }, geometry),
  };
}
