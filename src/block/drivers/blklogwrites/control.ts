/** The control half of `blklogwrites`: begins a log, or finds the end of one to go on with. */
import { EROFS } from '../../../abi/errno.js';
import { ControlError } from '../../../base/errors.js';
import type { BlockdevOptions } from '../../../qmp/generated/types.js';
import type { BlockDriver, NodeControl } from '../../control.js';
import type { BlockNode } from '../../graph.js';
import { type ImageStore, IoError } from '../../image-store.js';
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../permissions.js';
import type { SharedLength } from '../../shared-length.js';
import { type BlklogwritesDescription, logMemory } from './description.js';
import * as format from './format.js';

type Options = Extract<BlockdevOptions, { driver: 'blklogwrites' }>;

const DEFAULT_SUPER_INTERVAL = 4096;

interface Place {
  readonly sectorSize: number;
  /** The sector that the next entry goes to. */
  readonly next: number;
  readonly entries: number;
}

class BlklogwritesControl implements NodeControl {
  readonly children: readonly { role: string; node: BlockNode }[];
  readonly wholeFileFd = -1;
  private readonly memory: SharedArrayBuffer;

  constructor(
    private readonly file: BlockNode,
    private readonly log: BlockNode,
    private readonly options: Options,
    private readonly place: Place,
  ) {
    this.children = [
      { role: 'file', node: file },
      { role: 'log', node: log },
    ];
    this.memory = logMemory(place.next, place.entries);
  }

  get size(): SharedLength {
    return this.file.control.size;
  }

  get readOnly(): boolean {
    return (this.options['read-only'] ?? false) || this.file.control.readOnly;
  }

  get filename(): string {
    return this.file.control.filename;
  }

  get store(): ImageStore | undefined {
    const below = this.file.control.store;
    return below && new UnloggedStore(below, this.filename);
  }

  describe(id: number): BlklogwritesDescription {
    return {
      id,
      driver: 'blklogwrites',
      size: this.size.buffer,
      file: this.file.describe(),
      log: this.log.describe(),
      sectorSize: this.place.sectorSize,
      superInterval: this.options['log-super-update-interval'] ?? DEFAULT_SUPER_INTERVAL,
      memory: this.memory,
    };
  }

  permissionsChanged(): void {}

  /** The log is this node's alone to write. */
  childPermissions(role: string, permissions: number, shared: number): { permissions: number; shared: number } {
    if (role === 'file') return { permissions, shared };
    return { permissions: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE, shared: PERM_CONSISTENT_READ };
  }

  resize(length: number): Promise<number> {
    return this.file.control.resize(length);
  }

  allocatedBytes(): Promise<number> {
    return this.file.control.allocatedBytes();
  }

  async close(): Promise<void> {}
}

/** What formats above read in the control plane. What they would write there, as a repair, no log would have. */
class UnloggedStore implements ImageStore {
  constructor(
    private readonly below: ImageStore,
    private readonly filename: string,
  ) {}

  get length(): number {
    return this.below.length;
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    return this.below.read(offset, length);
  }

  async write(): Promise<void> {
    throw new IoError(EROFS, `'${this.filename}' is to be repaired, which would not be logged: repair it before`);
  }

  flush(): Promise<void> {
    return this.below.flush();
  }

  resize(): Promise<void> {
    return this.write();
  }
}

async function begin(store: ImageStore, sectorSize: number): Promise<Place> {
  await store.write(0, format.superSector({ entries: 0, sectorSize }));
  return { sectorSize, next: 1, entries: 0 };
}

async function findEnd(store: ImageStore, log: BlockNode): Promise<Place> {
  const found = format.parseSuper(await store.read(0, format.MIN_SECTOR_BYTES));
  if (!found) throw new ControlError(`Node '${log.name}' holds no log of writes: leave out log-append`);
  const { entries, sectorSize } = found;
  let next = 1;
  for (let n = 0; n < entries; n++) {
    if ((next + 1) * sectorSize > store.length) {
      throw new ControlError(`The log in node '${log.name}' is cut off: ${entries} entries were in it, ${n} are`);
    }
    next += format.lengthOf(format.parseEntry(await store.read(next * sectorSize, format.MIN_SECTOR_BYTES)));
  }
  return { sectorSize, next, entries };
}

export const blklogwritesDriver: BlockDriver<Options> = {
  async open(options, context) {
    const append = options['log-append'] ?? false;
    const given = options['log-sector-size'];
    if (append && given !== undefined) {
      throw new ControlError(
        'log-append and log-sector-size are mutually exclusive: a log has the sectors that it has',
      );
    }
    const sectorSize = given ?? format.MIN_SECTOR_BYTES;
    if (!format.isSectorSize(sectorSize)) {
      throw new ControlError(`Invalid log sector size ${sectorSize}: it is a power of two from 512 to 8 MiB`);
    }
    const file = await context.child(options.file);
    const log = await context.child(options.log, 'log');
    const { store, readOnly } = log.control;
    if (!store) throw new ControlError(`Node '${log.name}' (${log.driver}) cannot hold a log`);
    if (readOnly) throw new ControlError(`The log in node '${log.name}' cannot be written to: the node is read-only`);
    // Opened anew, it goes on with the log that it has.
    const goesOn = append || context.replaces !== undefined;
    const place = goesOn ? await findEnd(store, log) : await begin(store, sectorSize);
    return new BlklogwritesControl(file, log, options, place);
  },
};
