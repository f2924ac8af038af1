import { join } from 'node:path';
import { KiB, MiB } from '../support/content.js';
import { eachTransport } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { run } from '../support/process.js';
import { ImageHost, qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';

/** Images that qemu-img has made, in all the shapes there are, read as qemu-img reads them. */

interface Shape {
  readonly options: readonly string[];
  readonly size?: number;
  /** A backing file is under it, as long as this. */
  readonly backing?: number;
  readonly compressed?: boolean;
  readonly snapshots?: boolean;
}

const shapes: Record<string, Shape> = {};
for (const cluster of [512, 1 * KiB, 4 * KiB, 64 * KiB, 2 * MiB]) {
  const options = [`cluster_size=${cluster}`];
  const size = Math.max(3 * MiB, cluster * 5) + 512 * 3;
  shapes[`v3 clusters of ${cluster}`] = { options, size };
  shapes[`v2 clusters of ${cluster}`] = { options: [...options, 'compat=0.10'], size };
  shapes[`clusters of ${cluster} on a backing file`] = { options, size, backing: size };
  shapes[`v2 clusters of ${cluster} on a shorter backing file`] = {
    options: [...options, 'compat=0.10'],
    size,
    backing: Math.floor(size / 3 / 512) * 512,
  };
  shapes[`clusters of ${cluster}, compressed`] = { options, size, compressed: true };
  shapes[`clusters of ${cluster}, snapshots`] = { options, size, snapshots: true };
  if (cluster < 16 * KiB) continue;
  const extended = [...options, 'extended_l2=on'];
  shapes[`subclusters of ${cluster / 32}`] = { options: extended, size };
  shapes[`subclusters of ${cluster / 32} on a backing file`] = { options: extended, size, backing: size };
  shapes[`subclusters of ${cluster / 32}, compressed`] = { options: extended, size, compressed: true };
}
for (const bits of [1, 2, 4, 8, 32, 64]) {
  shapes[`refcounts of ${bits} bits`] = { options: [`refcount_bits=${bits}`] };
}
shapes['compressed with zstd'] = { options: ['compression_type=zstd'], compressed: true, backing: 1 * MiB };
shapes['preallocated metadata'] = { options: ['preallocation=metadata'] };
shapes['preallocated whole'] = { options: ['preallocation=full'] };
shapes['lazy refcounts'] = { options: ['lazy_refcounts=on'] };
shapes['external data file'] = { options: ['data_file=DIR/data'] };
shapes['raw external data file'] = { options: ['data_file=DIR/data', 'data_file_raw=on'] };

/** Writes of every kind at places that meet clusters and subclusters in the middle. */
function pattern(size: number, { compressed, options }: Shape): string[] {
  const v2 = options.includes('compat=0.10');
  const at = (fraction: number): number => Math.floor((size * fraction) / 512) * 512;
  const commands: string[] = [];
  if (compressed) {
    // As qemu-img convert -c would: whole clusters.
    const cluster = Number(/cluster_size=(\d+)/.exec(options.join())?.[1] ?? 64 * KiB);
    for (let n = 0; n < 3; n++) commands.push(`write -c -P ${40 + n} ${n * cluster} ${cluster}`);
  }
  commands.push(
    `write -P 1 ${at(0.2)} 70k`,
    `write -P 2 ${at(0.4)} 512`,
    `write -P 3 ${at(0.5)} 3k`,
    `write -P 4 ${at(0.9)} 100k`,
  );
  if (!v2) commands.push(`write -z ${at(0.21)} 20k`, `write -z -u ${at(0.6)} 300k`, `write -z ${at(0.91)} 64k`);
  commands.push(`discard ${at(0.92)} 70k`, `write -P 5 ${size - 512} 512`);
  return commands;
}

async function make(dir: string, name: string, shape: Shape): Promise<string> {
  const image = join(dir, `${name}.qcow2`);
  const size = shape.size ?? 5 * MiB;
  const options = shape.options.join(',').replace('DIR/data', join(dir, `${name}.data`));
  const below: string[] = [];
  if (shape.backing !== undefined) {
    const backing = join(dir, `${name}.base`);
    await qemuImg('create', '-q', '-f', 'qcow2', backing, String(shape.backing));
    await qemuIo(backing, [`write -P 99 0 ${shape.backing}`, `write -P 98 ${512 * 20} 6k`]);
    below.push('-b', `${name}.base`, '-F', 'qcow2');
  }
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', options, ...below, image, String(size));
  await qemuIo(image, pattern(size, shape));
  if (shape.snapshots) {
    await qemuImg('snapshot', '-c', 'one', image);
    await qemuIo(image, ['write -P 60 0 200k', 'write -P 61 1M 512']);
    await qemuImg('snapshot', '-c', 'two', image);
    await qemuIo(image, ['write -P 62 100k 200k']);
  }
  return image;
}

async function sameAs(file: string, raw: string): Promise<string> {
  const { code, stdout, stderr } = await run('cmp', [file, raw]);
  return code === 0 ? '' : stdout + stderr;
}

eachTransport('every shape of image reads as qemu-img reads it', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const host = await ImageHost.start(t, uring);
  let number = 0;
  for (const [name, shape] of Object.entries(shapes)) {
    const image = await make(host.dir, `image${number++}`, shape);
    const raw = `${image}.raw`;
    await qemuImg('convert', '-f', 'qcow2', '-O', 'raw', image, raw);
    const shown = await host.qcow2(image);
    t.equal(await sameAs(shown.file, raw), '', name);
    await shown.close();
    // Tables that do not fit in the cache come and go.
    const small = await host.qcow2(image, { 'l2-cache-size': 512, 'l2-cache-entry-size': 512 });
    t.equal(await sameAs(small.file, raw), '', `${name}, with a small cache`);
    await small.close();
    if (shape.snapshots) {
      for (const snapshot of ['one', 'two', '1']) {
        await qemuImg('convert', '-f', 'qcow2', '-O', 'raw', '-l', snapshot, image, raw);
        const old = await host.qcow2(image, { snapshot });
        t.equal(await sameAs(old.file, raw), '', `${name}: ${snapshot}`);
        await old.close();
      }
    }
  }
});

eachTransport('a chain of backing files', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const host = await ImageHost.start(t, uring);
  const { dir } = host;
  await qemuImg('create', '-q', '-f', 'raw', join(dir, 'base'), '2M');
  await qemuIo(join(dir, 'base'), ['write -P 200 0 2M'], 'raw');
  let below = ['-b', 'base', '-F', 'raw'];
  const depth = 24;
  for (let n = 0; n < depth; n++) {
    const name = `overlay${n}`;
    const size = 2 * MiB + (n % 3) * 100 * KiB;
    await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'cluster_size=4k', ...below, join(dir, name), String(size));
    await qemuIo(join(dir, name), [`write -P ${n + 1} ${n * 70 * KiB} 9k`, `write -z ${n * 80 * KiB + 512} 5k`]);
    below = ['-b', name, '-F', 'qcow2'];
  }
  const top = join(dir, `overlay${depth - 1}`);
  await qemuImg('convert', '-f', 'qcow2', '-O', 'raw', top, join(dir, 'raw'));
  const shown = await host.qcow2(top);
  t.equal(await sameAs(shown.file, join(dir, 'raw')), '');
  const nodes = (await host.client.execute('query-named-block-nodes')) as { 'node-name': string }[];
  t.equal(nodes.length, 2 * (depth + 1), 'each image and its file is a node');
  await shown.close();
  t.strictSame(await host.client.execute('query-named-block-nodes'), [], 'and goes with the first');
});

leakTest();
