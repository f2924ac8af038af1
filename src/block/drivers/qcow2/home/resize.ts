/** The length of the disk. */
import { EFBIG, EINVAL, EOPNOTSUPP } from '../../../../abi/errno.js';
import { Mutex } from '../../../../base/mutex.js';
import { IoError, orThrow } from '../../../image-store.js';
import * as layout from '../layout.js';
import type { Image } from './image.js';
import type { Rounds } from './rounds.js';
import type { Tables } from './tables.js';
import type { Zeroes } from './zeroes.js';

const SECTOR_BYTES = 512;

export class Resizer {
  private readonly mutex = new Mutex();

  constructor(
    private readonly image: Image,
    private readonly parts: { readonly tables: Tables; readonly zeroes: Zeroes; readonly rounds: Rounds },
  ) {}

  /** Sets the length; with `onlyGrow` a disk that is longer stays as it is. */
  resize(length: number, onlyGrow: boolean): Promise<void> {
    return this.mutex.run(() => this.resizeLocked(length, onlyGrow));
  }

  private async resizeLocked(length: number, onlyGrow: boolean): Promise<void> {
    const { image } = this;
    const { mapping: m } = image;
    const old = image.size.bytes;
    if (length === old || (onlyGrow && length < old)) return image.settleHeader();
    if (length % SECTOR_BYTES !== 0) {
      // A client that appends gets the rest of the sector with it.
      if (!onlyGrow) throw new IoError(EINVAL);
      return this.resizeLocked(Math.ceil(length / SECTOR_BYTES) * SECTOR_BYTES, true);
    }
    image.checkWritable();
    // Version 2 does not note how long the disk was in a snapshot.
    if (image.description.version === 2 && image.header.snapshotCount > 0) throw new IoError(EOPNOTSUPP);
    if (Math.ceil(length / m.sliceCoverage) > m.index.length) throw new IoError(EFBIG);
    await image.prepare();
    if (length > old) await this.grow(old, length);
    else await this.shrink(old, length);
  }

  private async grow(old: number, length: number): Promise<void> {
    const { image } = this;
    const { tables, zeroes, rounds } = this.parts;
    const { clusterSize } = image;
    const entries = Math.ceil(length / image.geometry.l2Coverage);
    if (entries * 8 > layout.MAX_L1_BYTES) throw new IoError(EFBIG);
    if (entries > image.l1Size) await tables.growL1(entries);
    if (image.external) orThrow(await image.parts.dataFile.resize(length, true));
    // What lay behind the end in the last cluster, or lies there in the backing file, must not come to light.
    const { backing } = image.parts;
    const edge = Math.min(length, Math.ceil(old / clusterSize) * clusterSize);
    if (edge > old) await zeroes.zeroPart(old, edge);
    const [first, end] = [Math.ceil(edge / clusterSize), Math.ceil(length / clusterSize)];
    // Others may have left clusters behind the end. What a raw data file has there is the disk's from now on.
    if (image.description.dataFileRaw) await zeroes.mapClusters(first, end);
    else await zeroes.dropClusters(first, end);
    if (backing && backing.size.bytes > edge) {
      const hidden = Math.min(length, backing.size.bytes);
      if (image.description.version === 2) {
        for (let at = edge; at < hidden; at += clusterSize) {
          await zeroes.zeroPart(at, Math.min(hidden, at + clusterSize));
        }
      } else if (hidden > edge) {
        await zeroes.zeroClusters(edge / clusterSize, Math.ceil(hidden / clusterSize), false);
      }
    }
    // Nothing of this may be missing when the header is found to have the new length.
    await rounds.flush();
    await image.changeHeader({ size: length });
    image.size.bytes = length;
  }

  private async shrink(old: number, length: number): Promise<void> {
    const { image } = this;
    const { clusterSize } = image;
    const { zeroes, rounds } = this.parts;
    // Nothing new comes behind the end. What is there goes first: a header with the new length beside tables that still
    // have it would bring it to light again when the disk grows.
    image.size.bytes = length;
    try {
      await zeroes.dropClusters(Math.ceil(length / clusterSize), Math.ceil(old / clusterSize));
      await rounds.flush();
      await image.changeHeader({ size: length });
    } catch (error) {
      image.size.bytes = old;
      throw error;
    }
    if (image.external) orThrow(await image.parts.dataFile.resize(length, false));
  }
}
