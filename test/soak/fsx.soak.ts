/**
 * Random operations on an export, each compared with a model in memory: reads, writes, truncations, holes, zeroed
 * ranges, holes looked for, reopening, reopening of the node, another export of the same node. After fsx, which has
 * found faults in file systems in this way since 1991.
 */
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as libc from '../../src/abi/libc.js';
import { difference, emptyImage, MiB, mountpoint, Random } from '../support/content.js';
import { eachTransport, fuseExport, json, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { SECONDS, SEED } from '../support/soak.js';
import { tempDir } from '../support/temp.js';

const MAX_BYTES = 8 * MiB;
const MAX_OP_BYTES = 300_000;

/** The model: what the file must hold. */
class Model {
  readonly bytes = Buffer.alloc(MAX_BYTES);
  length = 0;

  resize(length: number): void {
    if (length < this.length) this.bytes.fill(0, length, this.length);
    this.length = length;
  }

  get content(): Buffer {
    return this.bytes.subarray(0, this.length);
  }
}

eachTransport('random operations against a model', async (t, uring) => {
  if (!requireCommand(t, 'fallocate')) return;
  const random = new Random(SEED);
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, MiB);
  const model = new Model();
  model.length = MiB;
  const file = { driver: 'file', 'node-name': 'file0', filename: image, discard: 'unmap' };
  const described = (id: string, over: boolean, path: string) =>
    json(fuseExport(over, { id, 'node-name': 'disk0', mountpoint: path, writable: true, growable: true }));
  const paths = [mountpoint(join(dir, 'one')), mountpoint(join(dir, 'other'))];
  const daemon = await startDaemon(t, {
    dir,
    args: [
      ...['--blockdev', json(file), '--blockdev', json({ driver: 'raw', 'node-name': 'disk0', file: 'file0' })],
      // The other export goes over the other transport: both must see one file.
      ...['--export', described('e0', uring === true, paths[0]!)],
      ...['--export', described('e1', uring !== true, paths[1]!)],
    ],
  });
  const client = await daemon.client(t);
  const fds = paths.map((path) => openSync(path, 'r+'));
  t.teardown(() => fds.forEach(closeSync));
  const buffer = Buffer.alloc(MAX_OP_BYTES);
  const until = Date.now() + (SECONDS * 1000) / 2;
  const log: string[] = [];
  const fail = (what: string | undefined): void => {
    if (what)
      throw new Error(`seed ${SEED}, operation ${operations}: ${what}; last ones:\n${log.slice(-20).join('\n')}`);
  };
  let operations = 0;
  const range = (bound: number): [offset: number, length: number] => {
    const offset = random.below(bound);
    return [offset, 1 + random.below(Math.min(MAX_OP_BYTES, bound - offset))];
  };
  for (; Date.now() < until; operations++) {
    const which = random.below(2);
    const fd = fds[which]!;
    const kind = random.below(1000);
    if (kind < 400) {
      const [offset, length] = range(MAX_BYTES);
      log.push(`${which} read ${offset} ${length}`);
      const got = readSync(fd, buffer, 0, length, offset);
      const wanted = model.content.subarray(offset, offset + length);
      fail(difference(buffer.subarray(0, got), wanted));
    } else if (kind < 850) {
      const [offset, length] = range(MAX_BYTES);
      log.push(`${which} write ${offset} ${length}`);
      const stamp = random.below(256);
      for (let i = 0; i < length; i += 512) buffer.fill((stamp + i / 512) & 255, i, Math.min(i + 512, length));
      fail(writeSync(fd, buffer, 0, length, offset) === length ? undefined : 'a short write');
      if (offset + length > model.length) model.resize(offset + length);
      buffer.copy(model.bytes, offset, 0, length);
    } else if (kind < 900) {
      const length = random.below(MAX_BYTES);
      log.push(`${which} truncate ${length}`);
      ftruncateSync(fd, length);
      model.resize(length);
    } else if (kind < 940) {
      if (model.length === 0) continue;
      const [offset, length] = range(model.length);
      const mode = ['--punch-hole', '--zero-range', '--zero-range --keep-size', '--keep-size'][random.below(4)]!;
      log.push(`${which} fallocate ${mode} ${offset} ${length}`);
      await must('fallocate', [...mode.split(' '), '-o', `${offset}`, '-l', `${length}`, paths[which]!]);
      if (mode !== '--keep-size') model.bytes.fill(0, offset, offset + length);
    } else if (kind < 970) {
      if (model.length === 0) continue;
      const offset = random.below(model.length);
      log.push(`${which} seek ${offset}`);
      const data = libc.lseek(fd, offset, libc.SEEK_DATA);
      const hole = data < 0 ? model.length : data;
      fail(model.content.subarray(offset, hole).some((byte) => byte !== 0) ? 'SEEK_DATA skips data' : undefined);
    } else if (kind < 985) {
      log.push(`${which} fsync, stat`);
      fsyncSync(fd);
      fail(fstatSync(fd).size === model.length ? undefined : `length ${fstatSync(fd).size}, not ${model.length}`);
    } else if (kind < 993) {
      log.push(`${which} reopen`);
      closeSync(fd);
      fds[which] = openSync(paths[which]!, 'r+');
    } else if (kind < 997) {
      const direct = random.below(2) === 1;
      log.push(`blockdev-reopen direct=${direct}`);
      await client.execute('blockdev-reopen', { options: [{ ...file, cache: { direct } }] });
    } else {
      const size = 1 + random.below(MAX_BYTES - 1);
      log.push(`block_resize ${size}`);
      await client.execute('block_resize', { 'node-name': 'disk0', size });
      model.resize(size);
    }
  }
  for (const path of paths) fail(difference(readFileSync(path), model.content));
  fds.splice(0).forEach(closeSync);
  t.equal((await daemon.end()).code, 0);
  fail(difference(readFileSync(image), model.content));
  t.pass(`${operations} operations, seed ${SEED}`);
});

leakTest();
