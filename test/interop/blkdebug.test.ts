import { closeSync, fdatasyncSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Test, test } from 'tap';
import { difference, emptyImage, filledImage, KiB, MiB, mountpoint, Random } from '../support/content.js';
import { eachTransport, fuseExport, json, runDaemon, standIn, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, run, until } from '../support/process.js';
import { checkImage, ImageHost, qemuImg, type Shown } from '../support/qcow2.js';
import { requireCommand, requireUring } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** Errors, limits and stops of the driver blkdebug, as clients of exports see them. */

type Rule = Record<string, unknown>;

const blkdebug = (filename: string, rules: Rule = {}, fileOptions: Rule = {}): Rule => ({
  driver: 'blkdebug',
  image: { driver: 'file', filename, ...fileOptions },
  ...rules,
});

/** '' where all went well, else the error's code. */
function outcome(action: () => void): string {
  try {
    action();
    return '';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

class Client {
  private readonly buffer = Buffer.alloc(4096);

  constructor(private readonly fd: number) {}

  read(offset: number, length = 4096): string {
    return outcome(() => readSync(this.fd, this.buffer, 0, length, offset));
  }

  write(offset: number, length = 4096): string {
    return outcome(() => writeSync(this.fd, this.buffer, 0, length, offset));
  }

  flush(): string {
    return outcome(() => fdatasyncSync(this.fd));
  }

  /** Closing flushes, which may be what fails. */
  close(): void {
    outcome(() => closeSync(this.fd));
  }
}

function clientOf(shown: Shown): Client {
  return new Client(openSync(shown.file, 'r+'));
}

eachTransport('errors come when and where rules say', async (t, uring) => {
  if (standIn) return;
  const host = await ImageHost.start(t, uring);
  const image = join(host.dir, 'disk');
  emptyImage(image, MiB);
  const attempt = async (rules: Rule, steps: (client: Client) => string[]): Promise<string[]> => {
    const shown = await host.show({ driver: 'raw', file: blkdebug(image, rules) }, { writable: true });
    const client = clientOf(shown);
    const results = steps(client);
    client.close();
    await shown.close();
    return results;
  };
  t.strictSame(
    await attempt({ 'inject-error': [{ event: 'none', iotype: 'write', sector: 16, once: true }] }, (client) => {
      return [client.write(0), client.read(8192), client.write(8192), client.write(8192)];
    }),
    ['', '', 'EIO', ''],
    'one sector, once',
  );
  t.strictSame(
    await attempt({ 'inject-error': [{ event: 'write_aio', errno: 28, iotype: 'write' }] }, (client) => {
      return [client.read(0), client.write(0), client.read(0), client.write(4096), client.flush()];
    }),
    ['', 'ENOSPC', '', 'ENOSPC', ''],
    'from an event on',
  );
  t.strictSame(
    await attempt(
      {
        'set-state': [
          { event: 'read_aio', state: 1, new_state: 2 },
          { event: 'write_aio', state: 2, new_state: 3 },
        ],
        'inject-error': [{ event: 'read_aio', state: 3, errno: 5, once: true, immediately: true }],
      },
      (client) => [client.write(0), client.read(0), client.read(0), client.write(0), client.read(0), client.read(0)],
    ),
    ['', '', '', '', 'EIO', ''],
    'in a state that events have led to',
  );
  t.strictSame(
    await attempt({ 'inject-error': [{ event: 'none', iotype: 'flush', errno: 5 }] }, (client) => {
      return [client.write(0), client.flush(), client.read(0), client.flush()];
    }),
    ['', 'EIO', '', 'EIO'],
    'flushes',
  );
  const config = join(host.dir, 'rules');
  writeFileSync(config, '# a test\n[inject-error]\nevent = "none"\niotype = "read"\nerrno = "12"\nonce = "on"\n');
  t.strictSame(
    await attempt({ config }, (client) => [client.write(0), client.read(0), client.read(0)]),
    ['', 'ENOMEM', ''],
    'from a file',
  );
  writeFileSync(config, '[inject-error]\nevent = "none"\n[inject-error]\nevent = "nothing"\n');
  const add = host.client.execute('blockdev-add', { 'node-name': 'n', ...blkdebug(image, { config }) });
  await t.rejects(add, /rules:3: .*nothing/, 'a file that is wrong: its line');
});

test('rules mean what they mean to QEMU', async (t) => {
  if (standIn || !requireUring(t) || !requireCommand(t, 'qemu-io')) return;
  const host = await ImageHost.start(t, true);
  const image = join(host.dir, 'disk');
  emptyImage(image, MiB);
  const random = new Random(Number(process.env.STORAGED_TEST_SEED ?? 1));
  const one = <T>(of: readonly T[]): T => of[random.below(of.length)] as T;
  for (let round = 0; round < 25; round++) {
    const events = ['none', 'read_aio', 'write_aio', 'pwritev', 'pwritev_done'];
    const states = () => (random.below(2) ? { state: 1 + random.below(3) } : {});
    const rules = {
      'inject-error': Array.from({ length: 1 + random.below(3) }, () => ({
        ...{ event: one(events), ...states() },
        ...(random.below(2) ? { iotype: one(['read', 'write']) } : {}),
        ...(random.below(2) ? { sector: one([0, 8, 9]) } : {}),
        ...(random.below(2) ? { once: true } : {}),
        ...{ immediately: random.below(2) === 1, errno: one([5, 28]) },
      })),
      'set-state': Array.from({ length: 1 + random.below(3) }, () => ({
        ...{ event: one(events), ...states(), new_state: 1 + random.below(3) },
      })),
    };
    const steps = Array.from({ length: 10 }, () => ({ write: random.below(2) === 1, offset: 4096 * random.below(2) }));
    const shown = await host.show({ driver: 'raw', file: blkdebug(image, rules) }, { writable: true });
    const client = clientOf(shown);
    const ours = steps.map(({ write, offset }) => (write ? client.write(offset) : client.read(offset)));
    client.close();
    await shown.close();
    const commands = steps.flatMap(({ write, offset }) => ['-c', `${write ? 'write' : 'read'} ${offset} 4k`]);
    const filename = `json:${json({ driver: 'raw', file: blkdebug(image, rules) })}`;
    const { stdout, stderr } = await run('qemu-io', [...commands, filename]);
    const lines = `${stdout}\n${stderr}`.split('\n');
    const theirs = lines.flatMap((line) => {
      if (/^(read|wrote) \d+\/\d+/.test(line)) return [''];
      if (/failed: Input/.test(line)) return ['EIO'];
      return /failed: No space/.test(line) ? ['ENOSPC'] : [];
    });
    // What fails is told on stdout like the rest, in order.
    if (!t.strictSame(ours, theirs, `round ${round}`)) return t.comment(json(rules), json(steps), stdout, stderr);
  }
  return undefined;
});

eachTransport('a qcow2 image above: metadata that fail', async (t, uring) => {
  if (standIn || !requireCommand(t, 'qemu-img')) return;
  const host = await ImageHost.start(t, uring);
  const image = join(host.dir, 'disk.qcow2');
  const events = [
    ...['l2_load', 'l2_alloc_write', 'l2_update', 'l1_update', 'refblock_load', 'refblock_alloc_write'],
    ...['refblock_update_part', 'reftable_update', 'cluster_alloc', 'write_aio', 'cow_read', 'cow_write'],
    ...['flush_to_disk', 'read_aio', 'pwritev'],
  ];
  const base = join(host.dir, 'base.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'cluster_size=512', base, '2M');
  const bytes = new Random(7).bytes(1000);
  const met = new Set<string>();
  for (const event of events) {
    await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'cluster_size=512', '-b', base, '-F', 'qcow2', image);
    const rules = { 'inject-error': [{ event, errno: 28, once: true }] };
    const options = { backing: { driver: 'qcow2', file: { driver: 'file', filename: base } }, 'l2-cache-size': 1024 };
    const shown = await host.show({ driver: 'qcow2', file: blkdebug(image, rules), ...options }, { writable: true });
    const fd = openSync(shown.file, 'r+');
    let failed = false;
    // Everything is tried again until it succeeds: the error comes once, and nothing of it stays.
    const insist = (action: () => void) => {
      for (let n = 0; ; n++) {
        const error = outcome(action);
        if (error === '') return;
        failed = true;
        if (error !== 'ENOSPC' || n > 4) return t.fail(`${event}: ${error}`);
      }
    };
    const there = Buffer.alloc(bytes.length);
    for (let n = 0; n < 24; n++) {
      insist(() => writeSync(fd, bytes, 0, bytes.length, n * 65_000 + 100));
      insist(() => fdatasyncSync(fd));
      insist(() => readSync(fd, there, 0, there.length, n * 65_000 + 100));
      if (!there.equals(bytes)) t.fail(`${event}: read something else`);
    }
    closeSync(fd);
    await shown.close();
    if (failed) met.add(event);
    t.match(await checkImage(image), { corruptions: 0, errors: 0 }, event);
  }
  t.ok(met.size >= 12, `errors came at ${[...met].join(', ')}`);
});

eachTransport('what a reopen could not write is lost, and clients learn it', async (t, uring) => {
  if (standIn || !requireCommand(t, 'qemu-img')) return;
  const host = await ImageHost.start(t, uring);
  const image = join(host.dir, 'disk.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', image, '4M');
  const rules = { 'inject-error': [{ event: 'l2_update', iotype: 'write', once: true }] };
  await host.client.execute('blockdev-add', { 'node-name': 'dbg', ...blkdebug(image, rules) });
  const shown = await host.show({ driver: 'qcow2', file: 'dbg' }, { writable: true });
  const client = clientOf(shown);
  t.equal(client.write(0), '');
  const reopen = () =>
    host.client.execute('blockdev-reopen', { options: [{ driver: 'qcow2', 'node-name': shown.node, file: 'dbg' }] });
  await reopen();
  t.equal(client.flush(), 'EIO', 'a write that was acknowledged is gone');
  t.equal(client.write(0), '');
  t.equal(client.flush(), 'EIO', 'it stays so');
  await reopen();
  t.equal(client.write(0), '');
  t.equal(client.flush(), '', 'until the node is opened anew');
  client.close();
  await shown.close();
  t.match(await checkImage(image), { corruptions: 0, errors: 0 });
});

eachTransport('a request stops at a breakpoint, and goes on', async (t, uring) => {
  if (standIn) return;
  const host = await ImageHost.start(t, uring);
  const image = join(host.dir, 'disk');
  emptyImage(image, MiB);
  await host.client.execute('blockdev-add', { 'node-name': 'dbg', ...blkdebug(image) });
  const shown = await host.show({ driver: 'raw', file: 'dbg' }, { writable: true });
  const handle = await open(shown.file, 'r+');
  const query = async () => {
    const [info] = (await host.client.execute('query-blkdebug')) as { breakpoints: { suspended: boolean }[] }[];
    return info!.breakpoints;
  };
  const command = (name: string, tag: string, more: object = {}) =>
    host.client.execute(name, { 'node-name': 'dbg', tag, ...more });
  await command('blkdebug-break', 'A', { event: 'pwritev' });
  t.strictSame(await query(), [{ tag: 'A', event: 'pwritev', suspended: false }]);
  let ended = false;
  const written = handle.write(Buffer.from('stopped'), 0, 7, 0).then(() => {
    ended = true;
  });
  await until('the write stands', async () => (await query()).some(({ suspended }) => suspended));
  await handle.write(Buffer.from('another'), 0, 7, 4096);
  await handle.read(Buffer.alloc(4096), 0, 4096, 0);
  t.equal(ended, false, 'others go on, this one does not');
  t.equal(readFileSync(image).toString('latin1', 0, 7), '\0'.repeat(7), 'nothing of it is in the image');
  await t.rejects(command('blkdebug-resume', 'B'), /no request stopped by a breakpoint 'B'/);
  await command('blkdebug-resume', 'A');
  await written;
  t.strictSame(await query(), [], 'a breakpoint stops one request');
  await command('blkdebug-break', 'C', { event: 'read_aio' });
  const read = handle.read(Buffer.alloc(7), 0, 7, 0);
  await until('the read stands', async () => (await query()).some(({ suspended }) => suspended));
  await command('blkdebug-break', 'C', { event: 'flush_to_os' });
  await command('blkdebug-remove-break', 'C');
  t.equal((await read).buffer.toString(), 'stopped');
  t.strictSame(await query(), []);
  // The daemon ends though one stands: it goes on then.
  await command('blkdebug-break', 'D', { event: 'pwritev' });
  const last = handle.write(Buffer.from('the end'), 0, 7, 0);
  await until('the last one stands', async () => (await query()).some(({ suspended }) => suspended));
  const end = host.daemon.end();
  await last;
  await handle.close().catch(() => {});
  t.equal((await end).code, 0);
  t.equal(readFileSync(image).toString('latin1', 0, 7), 'the end');
});

eachTransport('an export that is removed keeps its node until its requests have come back', async (t, uring) => {
  if (standIn) return;
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const image = join(daemon.dir, 'disk');
  emptyImage(image, MiB);
  const file = { driver: 'file', 'node-name': 'f', filename: image };
  await client.execute('blockdev-add', file);
  await client.execute('blockdev-add', { driver: 'blkdebug', 'node-name': 'dbg', image: 'f' });
  const mounted = mountpoint(join(daemon.dir, 'export'));
  const e = fuseExport(uring, { id: 'e', 'node-name': 'dbg', mountpoint: mounted, writable: true });
  await client.execute('block-export-add', e);
  await client.execute('blkdebug-break', { 'node-name': 'dbg', event: 'pwritev', tag: 'A' });
  const handle = await open(mounted, 'r+');
  const written = handle.write(Buffer.alloc(4096, 'w'), 0, 4096, 8192).catch(() => {});
  await until('the write stands', async () => {
    const [info] = (await client.execute('query-blkdebug')) as { breakpoints: { suspended: boolean }[] }[];
    return info!.breakpoints.some(({ suspended }) => suspended);
  });
  await client.execute('block-export-del', { id: 'e', mode: 'hard' });
  const direct = { options: [{ ...file, cache: { direct: true } }] };
  await t.rejects(client.execute('blockdev-reopen', direct), { message: /export 'e', which was removed/ });
  await written;
  await handle.close().catch(() => {});
  t.match(await client.execute('query-block-exports'), [{ id: 'e', 'shutting-down': true }]);
  await t.rejects(client.execute('blockdev-del', { 'node-name': 'dbg' }), { message: /is used by block export 'e'/ });
  const gone = client.waitEvent('BLOCK_EXPORT_DELETED');
  await client.execute('blkdebug-resume', { 'node-name': 'dbg', tag: 'A' });
  await gone;
  t.strictSame(await client.execute('query-block-exports'), []);
  t.equal(readFileSync(image).indexOf('w'), 8192, 'the write has gone where it was to go');
  t.same(await client.execute('blockdev-reopen', direct), {});
  await client.execute('block-export-add', e);
  t.equal(readFileSync(mounted).length, MiB);
  t.equal((await daemon.end()).code, 0);
});

eachTransport('limits: what a client asks for arrives all the same', async (t, uring) => {
  if (standIn || !requireCommand(t, 'fio')) return;
  const host = await ImageHost.start(t, uring);
  const image = join(host.dir, 'disk');
  for (const rules of [
    { align: 4096, 'max-transfer': 12_288 },
    { align: 512, 'max-transfer': 65_536, 'opt-write-zero': 16_384, 'max-write-zero': 32_768, 'opt-discard': 8192 },
    { 'max-transfer': 5000, 'max-write-zero': 777, 'max-discard': 4096 },
  ]) {
    const content = filledImage(image, 4 * MiB);
    const shown = await host.show(blkdebug(image, rules, { discard: 'unmap' }), { writable: true });
    const fd = openSync(shown.file, 'r+');
    const random = new Random(3);
    for (let n = 0; n < 60; n++) {
      const offset = random.below(4 * MiB - 70 * KiB);
      const bytes = random.bytes(1 + random.below(n % 3 === 0 ? 70 * KiB : 600));
      writeSync(fd, bytes, 0, bytes.length, offset);
      bytes.copy(content, offset);
    }
    for (let n = 0; n < 8; n++) {
      const offset = random.below(3 * MiB);
      const length = 1 + random.below(200 * KiB);
      const how = n % 2 === 0 ? '--punch-hole' : '--zero-range';
      await must('fallocate', [how, '--offset', String(offset), '--length', String(length), shown.file]);
      content.fill(0, offset, offset + length);
    }
    const there = Buffer.alloc(content.length);
    for (let at = 0; at < there.length; ) {
      at += readSync(fd, there, at, Math.min(1 + random.below(300 * KiB), there.length - at), at);
    }
    closeSync(fd);
    t.equal(difference(there, content), undefined, json(rules));
    t.equal(difference(readFileSync(image), content), undefined, 'so it is in the image');
    const verify = ['--verify=crc32c', '--verify_fatal=1', '--verify_state_save=0', '--direct=0', '--numjobs=2'];
    const load = ['--name=l', `--filename=${shown.file}`, '--rw=randwrite', '--bsrange=512-20k', '--bs_unaligned=1'];
    const more = ['--size=2m', '--offset_increment=2m', '--ioengine=psync'];
    const { code, stderr } = await run('fio', [...load, ...more, ...verify], { timeout_ms: 60_000 });
    t.equal(code, 0, stderr);
    await shown.close();
  }
});

test('what people see of it', async (t) => {
  if (standIn || !requireUring(t)) return;
  const host = await ImageHost.start(t, true);
  const image = join(host.dir, 'disk');
  emptyImage(image, MiB);
  const add = (options: Rule) => host.client.execute('blockdev-add', { 'node-name': 'dbg', ...options });
  await t.rejects(add(blkdebug(image, { align: 768 })), /align 768: it must be a power of two/);
  await t.rejects(add(blkdebug(image, { align: 512, 'max-transfer': 1000 })), /max-transfer 1000.* multiple of 512/);
  await t.rejects(add(blkdebug(image, { 'inject-error': [{ event: 'l3_load' }] })), /l3_load/);
  await t.rejects(add(blkdebug(image, { config: join(host.dir, 'none') })), /Could not read blkdebug config file/);
  await add(blkdebug(image));
  const [, node] = (await host.client.execute('query-named-block-nodes')) as Record<string, unknown>[];
  t.match(node, {
    'node-name': 'dbg',
    drv: 'blkdebug',
    file: `blkdebug::${image}`,
    image: { 'virtual-size': MiB, format: 'blkdebug' },
    children: [{ child: 'image' }],
  });
  await t.rejects(
    host.client.execute('blkdebug-break', { 'node-name': '#block000', event: 'none', tag: 'A' }),
    /blkdebug/,
  );
  const { stdout } = await runDaemon(['--blockdev', 'blkdebug,help']);
  t.match(stdout, /inject-error/, 'help shows its options');
  await host.client.execute('blockdev-del', { 'node-name': 'dbg' });
  // A format above reads its header by the rules too.
  if (!requireCommand(t, 'qemu-img')) return;
  await qemuImg('create', '-q', '-f', 'qcow2', image, '1M');
  const rules = { 'inject-error': [{ event: 'none', iotype: 'read' }] };
  await t.rejects(add({ driver: 'qcow2', file: blkdebug(image, rules) }), /Could not open .*Input\/output error/);
});

eachTransport('qcow2 over a node that cannot say at once where a write goes', async (t: Test, uring) => {
  if (standIn || !requireCommand(t, 'qemu-img')) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', image, '4M');
  const host = await ImageHost.start(t, uring, dir);
  const file = { driver: 'file', filename: image, 'detect-zeroes': 'on' };
  const shown = await host.show({ driver: 'qcow2', file }, { writable: true });
  const handle = await open(shown.file, 'r+');
  const bytes = new Random(5).bytes(8192);
  // The second write finds data, to be written in place.
  for (let n = 0; n < 2; n++) await handle.write(bytes, 0, bytes.length, 4096);
  const { buffer } = await handle.read(Buffer.alloc(8192), 0, 8192, 4096);
  t.ok(buffer.equals(bytes));
  await handle.close();
  await shown.close();
});

leakTest();
