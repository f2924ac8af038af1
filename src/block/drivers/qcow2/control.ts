/** The control half of `qcow2`: opens an image and the files that it refers to, and makes the memory of its workers. */

import { hasZstd, ZSTD_MISSING } from '../../../abi/zstd.js';
import { ControlError, messageOf } from '../../../base/errors.js';
import type { BlockdevOptions } from '../../../qmp/generated/types.js';
import type { BlockDriver, NodeControl, OpenContext } from '../../control.js';
import type { BlockNode } from '../../graph.js';
import { type ImageStore, IoError } from '../../image-store.js';
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../permissions.js';
import { SharedLength } from '../../shared-length.js';
import { giveShared, takeShared } from '../../shared-memory.js';
import { type CacheSizes, cacheSizes } from './cache-sizes.js';
import { repairDirty } from './check.js';
import * as d from './description.js';
import { openReferredFile } from './gate.js';
import * as layout from './layout.js';
import { overlapChecks } from './overlap.js';

type Options = Extract<BlockdevOptions, { driver: 'qcow2' }>;

const DEFAULT_CLEAN_INTERVAL_S = 600;

interface Parts {
  readonly file: BlockNode;
  readonly backing: BlockNode | undefined;
  readonly dataFile: BlockNode | undefined;
  readonly header: layout.Header;
  readonly snapshot: layout.Snapshot | undefined;
  readonly readOnly: boolean;
  readonly caches: CacheSizes;
}

class Qcow2Control implements NodeControl {
  readonly children: readonly { role: string; node: BlockNode }[];
  readonly filename: string;
  readonly wholeFileFd = -1;
  readonly size: SharedLength;
  readonly readOnly: boolean;
  private readonly shared: d.Qcow2Memory;
  private readonly geometry: layout.Geometry;

  constructor(
    private readonly parts: Parts,
    private readonly options: Options,
    private readonly context: OpenContext,
  ) {
    const { file, backing, dataFile, header, snapshot, caches } = parts;
    this.children = [
      { role: 'file', node: file },
      ...(dataFile ? [{ role: 'data-file', node: dataFile }] : []),
      ...(backing ? [{ role: 'backing', node: backing }] : []),
    ];
    this.filename = file.control.filename;
    this.readOnly = parts.readOnly;
    // Whoever reads through this node goes on with the length that they know.
    this.size = context.replaces?.size ?? new SharedLength();
    this.size.bytes = snapshot?.size ?? header.size;
    this.geometry = layout.geometryOf(header);
    this.shared = sharedMemory(caches, this.geometry);
  }

  describe(id: number): d.Qcow2Description {
    const { file, backing, dataFile, header, snapshot, caches } = this.parts;
    const { options } = this;
    const discard = options.discard === 'unmap';
    return {
      id,
      driver: 'qcow2',
      size: this.size.buffer,
      file: file.describe(),
      backing: backing?.describe(),
      dataFile: dataFile?.describe(),
      dataFileRaw: (header.autoclear & layout.AUTOCLEAR_DATA_FILE_RAW) !== 0n,
      readOnly: this.readOnly,
      version: header.version,
      geometry: this.geometry,
      compressionType: header.compressionType,
      snapshot,
      discard,
      discardNoUnref: options['discard-no-unref'] ?? false,
      passDiscardRequest: options['pass-discard-request'] ?? discard,
      passDiscardOther: options['pass-discard-other'] ?? false,
      lazyRefcounts: lazyRefcounts(options, header),
      overlapChecks: overlapChecks(options['overlap-check']),
      sliceEntries: caches.sliceEntries,
      slots: caches.slots,
      refcountCache_bytes: caches.refcountCache_bytes,
      cacheCleanInterval_s: options['cache-clean-interval'] ?? DEFAULT_CLEAN_INTERVAL_S,
      shared: this.shared,
    };
  }

  permissionsChanged(): void {}

  lost(error: number): void {
    Atomics.store(new Int32Array(this.shared.cells), d.CELL_LOST, error);
  }

  /** Metadata may change without a writer, and nobody else may write to the image's own file meanwhile. */
  childPermissions(role: string, _permissions: number, shared: number): { permissions: number; shared: number } {
    const writing = PERM_WRITE | PERM_RESIZE;
    if (role === 'backing') return { permissions: PERM_CONSISTENT_READ, shared: shared & ~writing };
    return {
      permissions: PERM_CONSISTENT_READ | (this.readOnly ? 0 : writing),
      shared: shared & ~writing,
    };
  }

  resize(length: number): Promise<number> {
    return this.context.atWorker({ type: 'resize-node', node: this.context.describe(), length });
  }

  allocatedBytes(): Promise<number> {
    return this.parts.file.control.allocatedBytes();
  }

  /** By now no worker has the node any more. */
  async close(): Promise<void> {
    for (const buffer of Object.values(this.shared)) if (buffer) giveShared(buffer);
  }
}

/** The memory of a node that all workers share. */
export function sharedMemory(caches: CacheSizes, geometry: layout.Geometry): d.Qcow2Memory {
  const entries = caches.slots * caches.sliceEntries;
  return {
    cells: takeShared(d.CELLS * 4),
    index: takeShared(caches.indexEntries * 4),
    generations: takeShared(caches.slots * 4),
    used: takeShared(caches.slots),
    raw: takeShared(entries * geometry.l2EntryBytes),
    entries: takeShared(entries * 8),
    bitmaps: geometry.extendedL2 ? takeShared(entries * 8) : undefined,
  };
}

/** Reads and checks the header of an image. Throws a FormatError or an IoError. */
export async function readHeader(store: ImageStore): Promise<layout.Header> {
  const start = await store.read(0, Math.min(512, store.length));
  const bytes = layout.headerBytes(start);
  return layout.parseHeader(await store.read(0, Math.min(bytes, store.length)), store.length);
}

export async function readSnapshots(store: ImageStore, header: layout.Header): Promise<readonly layout.Snapshot[]> {
  if (header.snapshotCount === 0) return [];
  const table = await store.read(header.snapshotsOffset, layout.snapshotTableLimit(header, store.length));
  return layout.parseSnapshots(header, table, store.length).snapshots;
}

/** Whether refcounts are written late: as the option says, or the image. */
function lazyRefcounts(options: Options, header: layout.Header): boolean {
  const wanted = options['lazy-refcounts'] ?? (header.compatible & layout.COMPATIBLE_LAZY_REFCOUNTS) !== 0n;
  if (wanted && header.version === 2) {
    throw new ControlError('Lazy refcounts require a qcow2 image with at least qemu 1.1 compatibility level');
  }
  return wanted;
}

function findSnapshot(snapshots: readonly layout.Snapshot[], wanted: string, filename: string): layout.Snapshot {
  const found = snapshots.find(({ id }) => id === wanted) ?? snapshots.find(({ name }) => name === wanted);
  if (found?.damage) throw new layout.FormatError(found.damage);
  if (found) return found;
  const names = snapshots.map(({ name }) => `'${name}'`).join(', ') || 'none';
  throw new ControlError(`'${filename}' has no snapshot '${wanted}'; it has: ${names}`);
}

async function open(options: Options, context: OpenContext): Promise<NodeControl> {
  const file = await context.child(options.file);
  const { filename } = file.control;
  const { store } = file.control;
  if (!store) throw new ControlError(`Node '${file.name}' (${file.driver}) cannot hold a qcow2 image`);
  try {
    return await openImage(options, context, file, store);
  } catch (error) {
    if (error instanceof ControlError) throw error;
    if (error instanceof layout.FormatError || error instanceof IoError) {
      throw new ControlError(`Could not open '${filename}' as qcow2: ${messageOf(error)}`, 'GenericError', {
        cause: error,
      });
    }
    throw error;
  }
}

async function openImage(
  options: Options,
  context: OpenContext,
  file: BlockNode,
  store: ImageStore,
): Promise<NodeControl> {
  let header = await readHeader(store);
  const { filename } = file.control;
  const snapshots = await readSnapshots(store, header);
  const snapshot = options.snapshot === undefined ? undefined : findSnapshot(snapshots, options.snapshot, filename);
  if (snapshot && options['read-only'] === false) {
    throw new ControlError(`A snapshot inside '${filename}' cannot be written to: leave out read-only=off`);
  }
  const readOnly = (options['read-only'] ?? false) || file.control.readOnly || snapshot !== undefined;
  const corrupt = (header.incompatible & layout.INCOMPATIBLE_CORRUPT) !== 0n;
  if (corrupt && !readOnly) {
    throw new ControlError(
      `'${filename}' is marked corrupt and cannot be opened for writing: repair it (qemu-img check -r all), or say read-only=on`,
    );
  }
  // A node that is opened anew has marked the image itself, if it writes to it.
  const ours = context.replaces !== undefined && !context.replaces.readOnly;
  if ((header.incompatible & layout.INCOMPATIBLE_DIRTY) !== 0n && !readOnly && !ours) {
    // Another process may have it open, and rightly so: then this throws.
    const user = { description: 'its repair', permissions: PERM_WRITE | PERM_RESIZE, shared: PERM_CONSISTENT_READ };
    file.attach(user);
    try {
      await repairDirty(store, filename);
      header = await readHeader(store);
    } finally {
      file.detach(user);
    }
  }
  if (header.compressionType === layout.COMPRESSION_ZSTD && !hasZstd()) {
    throw new ControlError(`'${filename}' is compressed with zstd, and ${ZSTD_MISSING}`);
  }
  // What is wrong with them is to be said now.
  overlapChecks(options['overlap-check']);
  lazyRefcounts(options, header);
  const caches = cacheSizes(options, header, snapshot?.size ?? header.size);
  const dataFile = await openDataFile(options, context, file, header);
  const backing = await openBacking(options, context, file, header);
  const parts: Parts = { file, backing, dataFile, header, snapshot, readOnly, caches };
  return new Qcow2Control(parts, options, context);
}

async function openDataFile(
  options: Options,
  context: OpenContext,
  file: BlockNode,
  header: layout.Header,
): Promise<BlockNode | undefined> {
  const has = (header.incompatible & layout.INCOMPATIBLE_DATA_FILE) !== 0n;
  const given = options['data-file'];
  if (!has) {
    if (given !== undefined) {
      throw new ControlError(`'data-file' is given for '${file.control.filename}', which has no external data file`);
    }
    return undefined;
  }
  if (given !== undefined) return context.child(given, 'data-file');
  const name = layout.extensionText(header, layout.EXTENSION_DATA_FILE);
  if (name === undefined) {
    throw new ControlError(
      `'${file.control.filename}' has an external data file and does not name it: give 'data-file'`,
    );
  }
  return openReferredFile({ what: 'data file', name, format: undefined, options, context, file });
}

async function openBacking(
  options: Options,
  context: OpenContext,
  file: BlockNode,
  header: layout.Header,
): Promise<BlockNode | undefined> {
  const given = options.backing;
  if (given === null || given === '') return undefined;
  if (given !== undefined) {
    // Without a word of it, a backing file is only read.
    const reference = typeof given === 'string' ? given : { ...given, 'read-only': given['read-only'] ?? true };
    return context.child(reference, 'backing');
  }
  if (header.backingFile === undefined) return undefined;
  const format = layout.extensionText(header, layout.EXTENSION_BACKING_FORMAT);
  return openReferredFile({ what: 'backing file', name: header.backingFile, format, options, context, file });
}

export const qcow2Driver: BlockDriver<Options> = { open };
