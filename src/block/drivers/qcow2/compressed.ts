/** Reading compressed clusters: any worker can, given the entry. */
import { EIO } from '../../../abi/errno.js';
import * as libc from '../../../abi/libc.js';
import { decompressZstd } from '../../../abi/zstd.js';
import { type ImageStore, IoError } from '../../image-store.js';
import type { Qcow2Description } from './description.js';
import { COMPRESSION_ZSTD, compressedRange } from './layout.js';

/** Clusters kept decompressed, for clients that read in small pieces. */
const KEPT = 4;

/** Loading it takes 6 ms, which a worker that starts does not spend. */
const zlib = () => process.getBuiltinModule('node:zlib');

/** Decompresses one cluster, whose data are followed by whatever lies there. Throws an IoError. */
export function decompress(data: Uint8Array, type: number, clusterSize: number): Uint8Array {
  let cluster: Uint8Array;
  try {
    // Never more than a cluster comes out, whatever the data promise.
    cluster =
      type === COMPRESSION_ZSTD
        ? decompressZstd(data, clusterSize)
        : zlib().inflateRawSync(data, { maxOutputLength: clusterSize });
  } catch (error) {
    throw new IoError(EIO, `a compressed cluster is damaged: ${String(error)}`);
  }
  if (cluster.length !== clusterSize) throw new IoError(EIO, 'a compressed cluster is damaged: it is too short');
  return cluster;
}

export class CompressedReader {
  /** By place in the file; the last used is last. What lies there is not overwritten while somebody uses it. */
  private readonly kept = new Map<number, Promise<Uint8Array>>();

  constructor(
    private readonly description: Qcow2Description,
    private readonly store: ImageStore,
  ) {}

  /** Puts `length` bytes from `inCluster` on at the native `address`. */
  async read(entry: { high: number; low: number }, inCluster: number, length: number, address: number): Promise<void> {
    const cluster = await this.cluster(entry);
    new Uint8Array(libc.view(address, length)).set(cluster.subarray(inCluster, inCluster + length));
  }

  private cluster({ high, low }: { high: number; low: number }): Promise<Uint8Array> {
    const { clusterBits, clusterSize } = this.description.geometry;
    const { offset, length } = compressedRange(high, low, clusterBits);
    let cluster = this.kept.get(offset);
    if (cluster) {
      this.kept.delete(offset);
    } else {
      cluster = this.load(offset, length, clusterSize);
      cluster.catch(() => this.kept.delete(offset));
    }
    this.kept.set(offset, cluster);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value as number);
    return cluster;
  }

  private async load(offset: number, length: number, clusterSize: number): Promise<Uint8Array> {
    if (offset >= this.store.length) throw new IoError(EIO, 'a compressed cluster lies past the end of the file');
    return decompress(await this.store.read(offset, length), this.description.compressionType, clusterSize);
  }
}
