import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { checkQcow2 } from '../../src/block/drivers/qcow2/check.js';
import { parseHeader } from '../../src/block/drivers/qcow2/layout.js';
import { KiB, Random } from '../support/content.js';
import { leakTest } from '../support/leaks.js';
import { run } from '../support/process.js';
import { qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { SimulatedImage } from '../support/simulated.js';
import { SEED } from '../support/soak.js';
import { MemoryStore } from '../support/stores.js';
import { tempDir } from '../support/temp.js';

/**
 * Images damaged at random, whose reads and checks are put beside those of qemu-io and qemu-img. Where both read, both
 * read the same; who refuses what the other takes is counted, and told of.
 */

const CASES = Number(process.env.STORAGED_SOAK_MUTATIONS ?? 1000);
const SIZE = 512 * KiB;

const shapes = [
  'cluster_size=512',
  'cluster_size=4k',
  'cluster_size=64k,refcount_bits=1',
  'cluster_size=16k,extended_l2=on',
  'cluster_size=4k,compression_type=zstd',
  'compat=0.10,cluster_size=4k',
];

async function make(dir: string, options: string): Promise<Buffer> {
  const image = join(dir, 'good.qcow2');
  const cluster = /cluster_size=(\w+)/.exec(options)![1]!;
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', options, image, String(SIZE));
  await qemuIo(image, [
    'write -P 1 0 100k',
    `write -c -P 2 256k ${cluster}`,
    'write -z 320k 64k',
    'write -P 3 400k 9k',
  ]);
  if (!options.includes('refcount_bits=1')) {
    await qemuImg('snapshot', '-c', 'one', image);
    await qemuIo(image, ['write -P 4 50k 10k']);
  }
  return readFileSync(image);
}

function mutate(good: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(good);
  const offset = (at: number) => Number(good.readBigUInt64BE(at) & 0x00fffffffffffe00n);
  const header = parseHeader(good.subarray(0, 65536), good.length);
  const places = [0, header.l1Offset, offset(header.l1Offset), header.refcountTableOffset];
  places.push(offset(header.refcountTableOffset));
  if (header.snapshotCount > 0) places.push(header.snapshotsOffset);
  for (let n = 0; n <= random.below(3); n++) {
    const at = places[random.below(places.length)]! + random.below(random.below(2) === 0 ? 112 : 512);
    const value = [0, 1, 0x7f, 0x80, 0xff, random.below(256)][random.below(6)]!;
    bytes.fill(value, at, at + 1 + random.below(random.below(3) === 0 ? 8 : 1));
  }
  return bytes;
}

/** What we read of the disk's first bytes; undefined where we refuse. */
async function ourRead(bytes: Buffer, length: number, random: Random): Promise<Buffer | string> {
  let image: SimulatedImage | undefined;
  try {
    image = new SimulatedImage(bytes, random, {}, true);
    return await image.read(0, length);
  } catch (error) {
    return image?.problems[0] ?? (error as Error).message;
  }
}

const said = (result: unknown): string => (Buffer.isBuffer(result) ? 'read' : 'refused');

for (const options of shapes) {
  test(`beside qemu: ${options}`, async (t) => {
    if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
    const dir = tempDir(t);
    const good = await make(dir, options);
    const file = join(dir, 'mutated.qcow2');
    const raw = join(dir, 'raw');
    const reads: Record<string, number> = {};
    /** Why we refuse what they read. */
    const stricter: Record<string, number> = {};
    const checks: Record<string, number> = {};
    for (let n = 0; n < CASES / shapes.length; n++) {
      const random = new Random(SEED * 1_000_003 + n);
      const bytes = mutate(good, random);
      writeFileSync(file, bytes);
      // A backing file or data file that the damage names is not what this is about.
      if (bytes.readBigUInt64BE(8) !== 0n || (bytes.readUInt32BE(4) === 3 && (bytes[79]! & 4) !== 0)) continue;
      const convert = [
        'dd',
        '-f',
        'qcow2',
        '-O',
        'raw',
        `if=${file}`,
        `of=${raw}`,
        'bs=64k',
        `count=${SIZE / KiB / 64}`,
      ];
      const theirs = await run('qemu-img', convert);
      const disk = theirs.code === 0 ? readFileSync(raw) : undefined;
      const ours = await ourRead(Buffer.from(bytes), disk?.length ?? SIZE, random);
      const verdict = `we ${said(ours)}, they ${said(disk)}`;
      reads[verdict] = (reads[verdict] ?? 0) + 1;
      if (typeof ours === 'string' && disk) {
        const why = ours.replace(/(0x)?\b[0-9a-f]*\d[0-9a-f]*\b/g, 'N');
        stricter[why] = (stricter[why] ?? 0) + 1;
      }
      if (typeof ours !== 'string' && disk && !ours.equals(disk)) t.fail(`case ${n}: the disk reads otherwise`);
      const check = await run('qemu-img', ['check', '-f', 'qcow2', file]);
      const found = await checkQcow2(new MemoryStore(bytes)).then(
        ({ corruptions, leaks }) => (corruptions > 0 ? 'corrupt' : leaks > 0 ? 'leaky' : 'clean'),
        () => 'refused',
      );
      const qemus = { 0: 'clean', 2: 'corrupt', 3: 'leaky' }[check.code ?? 1] ?? 'refused';
      const both = `we ${found}, they ${qemus}`;
      checks[both] = (checks[both] ?? 0) + 1;
      // An image that qemu-img finds fault with is not to be called clean.
      if ((found === 'clean' || found === 'leaky') && qemus === 'corrupt') {
        t.comment(`case ${n}: ${both}: ${check.stdout.split('\n')[0]}${check.stderr.split('\n')[0]}`);
      }
    }
    t.comment(`seed ${SEED}`);
    t.comment(JSON.stringify(reads));
    t.comment(JSON.stringify(stricter));
    t.comment(JSON.stringify(checks));
    t.ok(Object.keys(reads).length > 1, 'some are read, some refused');
  });
}

leakTest();
