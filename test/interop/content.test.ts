import { constants } from 'node:fs';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Test } from 'tap';
import { difference, filledImage, KiB, MiB, mountpoint, Random } from '../support/content.js';
import {
  type Daemon,
  eachTransport,
  fuseExport,
  json,
  rawImage,
  startDaemon,
  type Transport,
} from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

const SIZE = 8 * MiB;
const WRITERS = 8;

interface Exported {
  readonly daemon: Daemon;
  readonly image: string;
  readonly file: string;
  /** What the image holds. */
  readonly model: Buffer;
}

async function exported(
  t: Test,
  uring: Transport,
  { size = SIZE, writable = true, node = {}, fileNode = {} } = {},
): Promise<Exported> {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  const model = filledImage(image, size);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, {
    dir,
    args: [
      ...['--blockdev', json(rawImage('disk0', image, node, fileNode))],
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable }))],
    ],
  });
  return { daemon, image, file, model };
}

/**
 * Reads and writes of odd sizes at odd offsets from several tasks at once, each with a file descriptor and a slice of its
 * own. Slices meet in the middle of sectors and pages, so a write that touched a byte too many would show.
 */
async function mixedLoad(file: string, model: Buffer, rounds: number): Promise<string[]> {
  const slice = Math.floor(model.length / WRITERS) - 13;
  const wrong: string[] = [];
  const writer = async (number: number): Promise<void> => {
    const random = new Random(1000 + number);
    const base = number * slice;
    const handle = await open(file, 'r+');
    try {
      for (let round = 0; round < rounds; round++) {
        // Mostly small, now and then larger than one request may be.
        const length = 1 + random.below(round % 10 === 0 ? 700 * KiB : 9000);
        const at = base + random.below(slice - length);
        if (round % 3 === 0) {
          const buffer = Buffer.alloc(length);
          const { bytesRead } = await handle.read(buffer, 0, length, at);
          const problem = difference(buffer.subarray(0, bytesRead), model.subarray(at, at + length));
          if (problem !== undefined) wrong.push(`read of ${length} at ${at}: ${problem}`);
        } else {
          const data = random.bytes(length);
          data.copy(model, at);
          const { bytesWritten } = await handle.write(data, 0, length, at);
          if (bytesWritten !== length) wrong.push(`write of ${length} at ${at}: wrote ${bytesWritten}`);
        }
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)));
  return wrong;
}

async function checkEverywhere(t: Test, { daemon, image, file, model }: Exported): Promise<void> {
  t.equal(difference(await readFile(file), model), undefined, 'the export holds what the model holds');
  t.equal(difference(await readFile(image), model), undefined, 'so does the image');
  const direct = join(daemon.dir, 'direct.copy');
  await must('dd', [`if=${file}`, `of=${direct}`, 'bs=256k', 'iflag=direct', 'status=none']);
  t.equal(difference(await readFile(direct), model), undefined, 'so do direct reads of the export');
}

eachTransport('odd sizes and offsets, concurrent, equal a model', async (t, uring) => {
  const all = await exported(t, uring);
  t.strictSame(await mixedLoad(all.file, all.model, 120), []);
  await checkEverywhere(t, all);
});

eachTransport('the same on an image that bypasses the host page cache', async (t, uring) => {
  const all = await exported(t, uring, { node: { cache: { direct: true } }, fileNode: { cache: { direct: true } } });
  t.strictSame(await mixedLoad(all.file, all.model, 60), []);
  await checkEverywhere(t, all);
});

eachTransport('the same through raw with offset and size', async (t, uring) => {
  const offset = 1 * MiB + 512;
  const size = 4 * MiB;
  const all = await exported(t, uring, { node: { offset, size } });
  const window = Buffer.from(all.model.subarray(offset, offset + size));
  t.strictSame(await mixedLoad(all.file, window, 60), []);
  window.copy(all.model, offset);
  t.equal(difference(await readFile(all.file), window), undefined, 'the export is the window');
  t.equal(difference(await readFile(all.image), all.model), undefined, 'nothing around the window has changed');
});

eachTransport('appending, and reading past the end', async (t, uring) => {
  const { file, model } = await exported(t, uring, { writable: false });
  const handle = await open(file, constants.O_RDONLY);
  const buffer = Buffer.alloc(64 * KiB);
  const last = await handle.read(buffer, 0, buffer.length, SIZE - 1000);
  t.equal(last.bytesRead, 1000, 'a read stops at the end');
  t.equal(difference(buffer.subarray(0, 1000), model.subarray(SIZE - 1000)), undefined);
  t.equal((await handle.read(buffer, 0, buffer.length, SIZE)).bytesRead, 0, 'nothing at the end');
  t.equal((await handle.read(buffer, 0, buffer.length, SIZE + 5 * MiB)).bytesRead, 0, 'nothing far behind it');
  await handle.close();
});

eachTransport('an image whose size is no multiple of a sector', async (t, uring) => {
  const size = 1 * MiB + 333;
  const { file, model } = await exported(t, uring, { size, writable: false });
  const content = await readFile(file);
  t.ok([size, 1 * MiB + 512].includes(content.length), `${content.length} bytes: as they are, or whole sectors`);
  t.equal(difference(content.subarray(0, size), model), undefined);
  t.ok(
    content.subarray(size).every((byte) => byte === 0),
    'only zeroes behind the end',
  );
});

eachTransport('several programs at once see one file', async (t, uring) => {
  if (!requireCommand(t, 'dd', 'cmp')) return;
  const { daemon, file, image } = await exported(t, uring);
  const part = (n: number) =>
    must('dd', [
      ...['if=/dev/urandom', `of=${file}`, 'bs=7919', 'count=100', 'oflag=seek_bytes', `seek=${n * 900_001}`],
      ...['conv=notrunc,fsync', 'status=none'],
    ]);
  await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(part));
  await must('cmp', [file, image]);
  t.ok(daemon.running);
});

eachTransport('direct reads and writes of sector size', async (t, uring) => {
  const all = await exported(t, uring);
  const random = new Random(7);
  const source = join(all.daemon.dir, 'source');
  const data = random.bytes(3 * MiB + 512);
  await writeFile(source, data);
  await must('dd', [
    `if=${source}`,
    `of=${all.file}`,
    'bs=512',
    'count=64',
    'oflag=direct',
    'conv=notrunc',
    'status=none',
  ]);
  await must('dd', [
    ...[`if=${source}`, `of=${all.file}`, 'bs=3146240', 'count=1', 'oflag=direct,seek_bytes', `seek=${1 * MiB + 512}`],
    ...['conv=notrunc', 'status=none'],
  ]);
  data.copy(all.model, 0, 0, 64 * 512);
  data.copy(all.model, 1 * MiB + 512);
  await checkEverywhere(t, all);
});

leakTest();
