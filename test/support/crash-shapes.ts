import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyImage } from './content.js';
import { json, rawImage } from './daemon.js';
import { BLOCK, type Ledger } from './ledger.js';
import { must } from './process.js';
import { checkImage, qemuImg } from './qcow2.js';

/** The kinds of image that crash tests crash, and how to look at what a crash has left. */
export interface CrashShape {
  readonly name: string;
  readonly format: 'raw' | 'qcow2';
  /** Options of `qemu-img create`. */
  readonly create?: string;
  /** Options of the node. */
  readonly node?: object;
  readonly direct?: boolean;
  readonly backing?: boolean;
}

export const crashShapes: readonly CrashShape[] = [
  { name: 'raw', format: 'raw' },
  { name: 'raw, cache.direct', format: 'raw', direct: true },
  { name: 'qcow2', format: 'qcow2' },
  { name: 'qcow2 over a backing file', format: 'qcow2', backing: true },
  {
    name: 'qcow2, small clusters and caches',
    format: 'qcow2',
    create: 'cluster_size=4k',
    node: { 'l2-cache-size': 8192 },
  },
  {
    name: 'qcow2, subclusters over a backing file',
    format: 'qcow2',
    create: 'cluster_size=64k,extended_l2=on',
    backing: true,
  },
];

export class CrashImage {
  readonly image: string;

  private constructor(
    private readonly dir: string,
    readonly shape: CrashShape,
    imageDir: string,
  ) {
    this.image = join(imageDir, 'disk.img');
  }

  /** Makes the image in `imageDir`; what helps to look at it goes to `dir`. */
  static async make(dir: string, shape: CrashShape, ledger: Ledger, imageDir = dir): Promise<CrashImage> {
    const made = new CrashImage(dir, shape, imageDir);
    const size = ledger.blocks * BLOCK;
    if (shape.format === 'raw') {
      emptyImage(made.image, size);
      return made;
    }
    const backing = join(imageDir, 'base.img');
    if (shape.backing) {
      const content = Buffer.alloc(size);
      ledger.begin(content);
      writeFileSync(backing, content);
    }
    const over = shape.backing ? ['-b', backing, '-F', 'raw'] : [];
    const options = shape.create === undefined ? [] : ['-o', shape.create];
    await qemuImg('create', '-q', '-f', 'qcow2', ...over, ...options, made.image, String(size));
    return made;
  }

  /** The daemon's options for a node `disk0`. */
  get args(): string[] {
    const { shape, image } = this;
    const cache = shape.direct ? { cache: { direct: true } } : {};
    if (shape.format === 'raw')
      return ['--blockdev', json(rawImage('disk0', image, {}, { discard: 'unmap', ...cache }))];
    const file = { driver: 'file', filename: image, discard: 'unmap', ...cache };
    return ['--blockdev', json({ driver: 'qcow2', 'node-name': 'disk0', discard: 'unmap', file, ...shape.node })];
  }

  /** The disk's content and the clusters leaked, by QEMU's tools. Throws where the image is not consistent. */
  async look(): Promise<{ readonly content: Buffer; readonly leaks: number }> {
    if (this.shape.format === 'raw') return { content: readFileSync(this.image), leaks: 0 };
    const { corruptions, errors, leaks } = await checkImage(this.image);
    if (corruptions > 0 || errors > 0) throw new Error(`qemu-img check: ${corruptions} corruptions, ${errors} errors`);
    const plain = join(this.dir, 'plain.img');
    await must('qemu-img', ['convert', '-f', 'qcow2', '-O', 'raw', this.image, plain]);
    return { content: readFileSync(plain), leaks };
  }
}
