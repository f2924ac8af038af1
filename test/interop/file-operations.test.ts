import { constants, statSync } from 'node:fs';
import { chmod, open, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Test } from 'tap';
import { difference, filledImage, KiB, MiB, mountpoint } from '../support/content.js';
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
import { must, run } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

const SIZE = 4 * MiB;

interface Exported {
  readonly daemon: Daemon;
  readonly dir: string;
  readonly image: string;
  readonly file: string;
  readonly model: Buffer;
}

async function exported(
  t: Test,
  uring: Transport,
  options: object = {},
  node: object = {},
  both: object = {},
): Promise<Exported> {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  const model = filledImage(image, SIZE);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, {
    dir,
    args: [
      ...['--blockdev', json({ ...rawImage('disk0', image, both, both), ...node })],
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, ...options }))],
    ],
  });
  return { daemon, dir, image, file, model };
}

/** Without it a hole reads as zeroes, but the image keeps the space. */
const UNMAP = { discard: 'unmap' };

const code = (expected: string) => ({ code: expected });

eachTransport('the end of an export that may not grow', async (t, uring) => {
  const { file, image, model } = await exported(t, uring, { writable: true });
  const handle = await open(file, 'r+');
  t.teardown(() => handle.close());
  const data = Buffer.alloc(64 * KiB, 0x5a);

  const short = await handle.write(data, 0, data.length, SIZE - 1000);
  t.equal(short.bytesWritten, 1000, 'a write across the end stops there');
  data.copy(model, SIZE - 1000, 0, 1000);
  await t.rejects(handle.write(data, 0, data.length, SIZE), code('EFBIG'), 'at the end there is no room');
  await t.rejects(handle.write(data, 0, 1, SIZE + 7 * MiB), code('EFBIG'), 'nor behind it');
  await handle.sync();
  t.equal((await handle.stat()).size, SIZE, 'the size has not changed');
  t.equal(statSync(image).size, SIZE, 'nor has the image');
  t.equal(difference(await readFile(file), model), undefined);

  const direct = await open(file, constants.O_RDWR | constants.O_DIRECT);
  await t.rejects(direct.write(Buffer.alloc(4096), 0, 4096, SIZE), code('EFBIG'), 'direct writes neither');
  await direct.close();
});

eachTransport('an export that may grow', async (t, uring) => {
  const { file, image, model } = await exported(t, uring, { writable: true, growable: true });
  const handle = await open(file, 'r+');
  t.teardown(() => handle.close());
  const data = Buffer.alloc(8 * KiB, 0x77);
  t.equal((await handle.write(data, 0, data.length, SIZE - 4 * KiB)).bytesWritten, data.length);
  t.equal((await handle.stat()).size, SIZE + 4 * KiB, 'a write across the end grows the export');
  await handle.write(data, 0, 512, SIZE + 1 * MiB);
  t.equal((await handle.stat()).size, SIZE + 1 * MiB + 512, 'a write behind the end too');
  await handle.sync();
  t.equal(statSync(image).size, SIZE + 1 * MiB + 512, 'and the image');
  const wanted = Buffer.alloc(SIZE + 1 * MiB + 512);
  model.copy(wanted);
  data.copy(wanted, SIZE - 4 * KiB);
  data.copy(wanted, SIZE + 1 * MiB, 0, 512);
  t.equal(difference(await readFile(file), wanted), undefined, 'zeroes are between');
});

eachTransport('O_TRUNC leaves an export as long as it is, as a device', async (t, uring) => {
  const { file, image, model } = await exported(t, uring, { writable: true });
  const data = Buffer.alloc(1 * MiB, 'n');
  await writeFile(file, data);
  data.copy(model);
  t.equal(statSync(file).size, SIZE);
  t.equal(difference(await readFile(file), model), undefined, 'what was not written over is there');
  t.equal(difference(await readFile(image), model), undefined);
  await must('cp', [image, file]);
  t.equal(difference(await readFile(file), model), undefined);
});

eachTransport('images longer than a number can say', async (t, uring) => {
  const { dir, daemon } = await exported(t, uring);
  const client = await daemon.client(t);
  const there = tempDir(t, '/dev/shm');
  const filename = join(there, 'huge');
  await writeFile(filename, '');
  await truncate(filename, Number.MAX_SAFE_INTEGER - 4095);
  await client.execute('blockdev-add', { driver: 'file', 'node-name': 'huge', filename });
  const file = mountpoint(join(dir, 'huge'));
  const options = { id: 'e1', 'node-name': 'huge', mountpoint: file, writable: true, growable: true };
  await client.execute('block-export-add', fuseExport(uring, options));
  const handle = await open(file, 'r+');
  const last = Number.MAX_SAFE_INTEGER - 4096;
  t.equal((await handle.write(Buffer.from('z'), 0, 1, last)).bytesWritten, 1);
  t.equal((await handle.read(Buffer.alloc(1), 0, 1, last)).buffer.toString(), 'z');
  await handle.close();
  await client.execute('block-export-del', { id: 'e1' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  await client.execute('blockdev-del', { 'node-name': 'huge' });
  await must('truncate', ['-s', '9007199254740993', filename]);
  await t.rejects(client.execute('blockdev-add', { driver: 'file', 'node-name': 'huge', filename }), {
    message: /more than 2\^53 - 1 are not supported/,
  });
});

eachTransport('truncate', async (t, uring) => {
  const { file, image, model } = await exported(t, uring, { writable: true });
  await truncate(file, 1 * MiB);
  t.equal(statSync(file).size, 1 * MiB, 'shrinks the export');
  t.equal(statSync(image).size, 1 * MiB, 'and the image');
  t.equal(difference(await readFile(file), model.subarray(0, 1 * MiB)), undefined);
  await truncate(file, 3 * MiB);
  t.equal(statSync(file).size, 3 * MiB, 'and makes it longer: only writes are bound to the end');
  const wanted = Buffer.alloc(3 * MiB);
  model.copy(wanted, 0, 0, 1 * MiB);
  t.equal(difference(await readFile(file), wanted), undefined, 'with zeroes');
});

eachTransport('fallocate: keep-size, punch-hole, zero-range', async (t, uring) => {
  if (!requireCommand(t, 'fallocate')) return;
  const { file, image, model } = await exported(t, uring, { writable: true }, {}, UNMAP);
  const before = statSync(image).blocks;
  await must('fallocate', ['--punch-hole', '--offset', `${1 * MiB}`, '--length', `${1 * MiB}`, file]);
  model.fill(0, 1 * MiB, 2 * MiB);
  t.equal(difference(await readFile(file), model), undefined, 'a hole reads as zeroes');
  t.equal(difference(await readFile(image), model), undefined, 'in the image too');
  t.ok(statSync(image).blocks < before, 'and takes no space');
  await must('fallocate', ['--punch-hole', '--offset', '12345', '--length', '54321', file]);
  model.fill(0, 12345, 12345 + 54321);
  t.equal(difference(await readFile(file), model), undefined, 'a hole at an odd place is exact');
  await must('fallocate', ['--zero-range', '--keep-size', '--offset', `${3 * MiB}`, '--length', `${64 * KiB}`, file]);
  model.fill(0, 3 * MiB, 3 * MiB + 64 * KiB);
  t.equal(difference(await readFile(file), model), undefined, 'a zeroed range reads as zeroes');
  t.equal(statSync(file).size, SIZE, 'the size stays');
});

eachTransport('holes and data are found', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'fallocate')) return;
  const { file } = await exported(t, uring, { writable: true }, {}, UNMAP);
  await must('fallocate', ['--punch-hole', '--offset', `${1 * MiB}`, '--length', `${2 * MiB}`, file]);
  const map = JSON.parse(
    await must('qemu-img', ['map', '--force-share', '--output=json', '-f', 'raw', file]),
  ) as Array<{
    start: number;
    length: number;
    data: boolean;
  }>;
  t.strictSame(
    map.map(({ start, length, data }) => [start, length, data]),
    [
      [0, 1 * MiB, true],
      [1 * MiB, 2 * MiB, false],
      [3 * MiB, 1 * MiB, true],
    ],
  );
});

eachTransport('a read-only export refuses to be changed', async (t, uring) => {
  const { file, model } = await exported(t, uring);
  t.equal(statSync(file).mode & 0o222, 0, 'its mode says so');
  await t.rejects(
    open(file, 'r+').then((handle) => handle.write('x')),
    { code: /^(EACCES|EROFS|EPERM)$/ },
  );
  await t.rejects(truncate(file, 0), { code: /^(EACCES|EROFS|EPERM)$/ });
  await t.rejects(writeFile(file, 'x'), { code: /^(EACCES|EROFS|EPERM)$/ });
  t.equal(difference(await readFile(file), model), undefined);
});

eachTransport('the attributes of the exported file', async (t, uring) => {
  const { file, image } = await exported(t, uring, { writable: true });
  const { mode, size, blksize, nlink, uid } = statSync(file);
  t.equal(mode, 0o100600, 'a regular file that its owner reads and writes');
  t.equal(size, SIZE);
  t.equal(nlink, 1);
  t.equal(uid, process.getuid?.());
  t.ok(blksize >= 512);
  t.ok(statSync(file).blocks >= statSync(image).blocks - 8, 'allocated space is told');
  await chmod(file, 0o640);
  t.equal(statSync(file).mode & 0o777, 0o640, 'the mode may be changed');
  const statfs = await run('stat', ['--file-system', '--format=%s', file]);
  t.equal(statfs.code, 0, 'statfs works');
});

/** Fills a file through a shared mapping, and checks what another mapping reads. */
const MAPPER = `
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
int main(int argc, char **argv) {
  int fd = open(argv[1], O_RDWR);
  struct stat st;
  if (fd < 0 || fstat(fd, &st)) return 1;
  unsigned char *map = mmap(0, st.st_size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (map == MAP_FAILED) return 2;
  for (off_t at = 0; at < st.st_size; at++) map[at] = at % 251;
  if (msync(map, st.st_size, MS_SYNC) || munmap(map, st.st_size) || fsync(fd)) return 3;
  map = mmap(0, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
  if (map == MAP_FAILED) return 4;
  for (off_t at = 0; at < st.st_size; at++) if (map[at] != at % 251) return 5;
  return argc == 2 ? 0 : 6;
}`;

eachTransport('mapped into memory', async (t, uring) => {
  if (!requireCommand(t, 'gcc')) return;
  const { dir, file, image } = await exported(t, uring, { writable: true });
  await writeFile(join(dir, 'mapper.c'), MAPPER);
  await must('gcc', ['-o', join(dir, 'mapper'), join(dir, 'mapper.c')]);
  await must(join(dir, 'mapper'), [file]);
  const wanted = Buffer.alloc(SIZE);
  for (let at = 0; at < SIZE; at++) wanted[at] = at % 251;
  t.equal(difference(await readFile(image), wanted), undefined, 'what was stored through the mapping is in the image');
});

eachTransport('null-co', async (t, uring) => {
  const { file } = await exported(
    t,
    uring,
    { writable: true },
    { driver: 'null-co', size: 2 * MiB, 'read-zeroes': true, file: undefined },
  );
  t.equal(statSync(file).size, 2 * MiB);
  await writeFile(file, Buffer.alloc(4096, 1), { flag: 'r+' });
  const handle = await open(file, constants.O_RDONLY | constants.O_DIRECT);
  const buffer = Buffer.alloc(8192, 9);
  await handle.read(buffer, 0, 8192, 0);
  await handle.close();
  t.ok(
    buffer.every((byte) => byte === 0),
    'what is written is gone, what is read is zeroes',
  );
});

eachTransport('files are not created, removed or renamed in an export', async (t, uring) => {
  const { file, dir } = await exported(t, uring, { writable: true });
  t.not((await run('rm', ['-f', file])).code, 0, 'a mountpoint cannot be removed');
  t.not((await run('mv', [file, join(dir, 'other')])).code, 0, 'nor renamed');
  t.not((await run('ln', [file, join(dir, 'other')])).code, 0, 'nor linked');
  t.not((await run('ls', [`${file}/x`])).code, 0, 'nor is it a directory');
  t.equal(statSync(file).size, SIZE, 'and it works on');
});

leakTest();
