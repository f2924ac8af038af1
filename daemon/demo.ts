#!/usr/bin/env node
/**
 * The main job on an image of its own: starts the daemon with a control socket, exports the image over it, shows what
 * there is, and ends with Ctrl-C. `--exit` ends by itself once it has shown what it has to show.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { connect } from '../src/client/index.js';
import { demoImage } from './demo-image.js';

const URING_SWITCH = '/sys/module/fuse/parameters/enable_uring';

const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** Waits until the daemon has written its pidfile, or fails with it. */
async function ready(daemon: ChildProcess, pidfile: string): Promise<void> {
  for (;;) {
    if (daemon.exitCode !== null || daemon.signalCode !== null) throw new Error('the daemon did not start');
    try {
      if (readFileSync(pidfile, 'utf8') !== '') return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function uringEnabled(): boolean {
  try {
    return readFileSync(URING_SWITCH, 'utf8').startsWith('Y');
  } catch {
    return false;
  }
}

/** Whether the kernel knows FAT, or may load a module that does. */
function canMountFat(): boolean {
  if (existsSync(`/lib/modules/${release()}`)) return true;
  try {
    return /\bvfat$/m.test(readFileSync('/proc/filesystems', 'utf8'));
  } catch {
    return false;
  }
}

/** Sixteen bytes a line, as hexdump -C prints them. */
function dump(bytes: Buffer, offset: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const row = bytes.subarray(at, at + 16);
    const hex = [...row].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const text = [...row].map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`    ${(offset + at).toString(16).padStart(8, '0')}  ${hex.padEnd(47)}  |${text}|`);
  }
  return lines;
}

/** Finds the file's text in the export: what is printed has gone through the kernel and the daemon. */
function proof(file: string): string[] {
  const fd = openSync(file, 'r');
  const image = Buffer.alloc(64 * 1024);
  const length = readSync(fd, image, 0, image.length, 0);
  closeSync(fd);
  const found = image.subarray(0, length).indexOf('Hello');
  const start = found < 0 ? 0 : found - (found % 16);
  return dump(image.subarray(start, start + 112), start);
}

async function main(): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'storaged-demo-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  const [image, file, socket, pidfile] = ['disk.img', 'exported.img', 'qmp.sock', 'pid'].map((name) => join(dir, name));
  writeFileSync(image!, gunzipSync(Buffer.from(demoImage, 'base64')));
  writeFileSync(file!, '');

  const program = fileURLToPath(new URL('../bin/storaged.cjs', import.meta.url));
  // In a process group of its own, so that a Ctrl-C in the terminal reaches only this program, which passes it on once.
  const daemon = spawn(process.execPath, [program, '--chardev', `socket,path=${socket}`, '--pidfile', pidfile!], {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const ended = new Promise<number>((resolve, reject) => {
    daemon.on('error', reject);
    daemon.on('exit', (code) => resolve(code ?? 1));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => daemon.kill('SIGTERM'));

  try {
    await ready(daemon, pidfile!);
    const client = await connect(socket!);
    await client.execute('blockdev-add', {
      driver: 'raw',
      'node-name': 'disk0',
      file: { driver: 'file', filename: image! },
    });
    const uring = uringEnabled();
    await client.execute('block-export-add', {
      ...{ type: 'fuse', id: 'export0', 'node-name': 'disk0', mountpoint: file! },
      ...{ writable: true, uring },
    });
    const transport = uring ? 'FUSE-over-io_uring' : 'classic FUSE';
    print(`\nstoraged runs as process ${daemon.pid} and exports a floppy image over ${transport}:\n\n    ${file}\n`);
    if (!uring) {
      print(
        'FUSE-over-io_uring is switched off, or this kernel (before Linux 6.14) has none. As root, before starting:',
      );
      print(`\n    echo Y > ${URING_SWITCH}\n`);
    }
    print('Read through the export just now:\n');
    for (const line of proof(file!)) print(line);
    print('\nTo try in another terminal:\n');
    print(`    ls -l ${file}`);
    print(`    grep -a Hello ${file}`);
    if (canMountFat())
      print(
        `    mkdir -p ${dir}/mnt && mount -o loop ${file} ${dir}/mnt && cat ${dir}/mnt/HELLO.TXT; umount ${dir}/mnt`,
      );
    print(`    echo '{"execute":"query-block-exports"}' | socat - UNIX:${socket}`);
    print('\nTo stop it: Ctrl-C here, or\n');
    print(`    echo '{"execute":"quit"}' | socat - UNIX:${socket}\n`);
    if (process.argv.includes('--exit')) await client.execute('quit');
    client.close();
  } catch (error) {
    process.stderr.write(`demo: ${error instanceof Error ? error.message : String(error)}\n`);
    daemon.kill('SIGTERM');
    await ended;
    return 1;
  }
  return ended;
}

process.exit(await main());
