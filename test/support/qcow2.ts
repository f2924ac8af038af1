import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Test } from 'tap';
import { mountpoint } from './content.js';
import { type Daemon, fuseExport, startDaemon, type Transport } from './daemon.js';
import { must, type Outcome, run } from './process.js';
import type { QmpClient } from './qmp.js';
import { tempDir } from './temp.js';

/** A daemon that shows one image after the other, and several at once. */
export class ImageHost {
  #next = 0;

  private constructor(
    readonly daemon: Daemon,
    readonly client: QmpClient,
    private readonly uring: Transport,
  ) {}

  static async start(t: Test, uring: Transport, dir = tempDir(t), args: readonly string[] = []): Promise<ImageHost> {
    const daemon = await startDaemon(t, { dir, args });
    return new ImageHost(daemon, await daemon.client(t), uring);
  }

  get dir(): string {
    return this.daemon.dir;
  }

  /** Opens a node and exports it. */
  async show(
    node: object,
    { writable = false, growable = false, ...more }: Record<string, unknown> = {},
  ): Promise<Shown> {
    const number = this.#next++;
    const name = `n${number}`;
    const file = mountpoint(join(this.dir, `export${number}`));
    await this.client.execute('blockdev-add', { 'node-name': name, ...node, 'read-only': !writable });
    try {
      await this.client.execute(
        'block-export-add',
        fuseExport(this.uring, { id: `e${number}`, 'node-name': name, mountpoint: file, writable, growable, ...more }),
      );
    } catch (error) {
      await this.client.execute('blockdev-del', { 'node-name': name });
      throw error;
    }
    return new Shown(this, name, `e${number}`, file);
  }

  qcow2(filename: string, options: object = {}, how: Record<string, unknown> = {}): Promise<Shown> {
    return this.show({ driver: 'qcow2', file: { driver: 'file', filename }, ...options }, how);
  }
}

export class Shown {
  constructor(
    readonly host: ImageHost,
    readonly node: string,
    readonly id: string,
    readonly file: string,
  ) {}

  async close(): Promise<void> {
    const { client, daemon } = this.host;
    await client.execute('block-export-del', { id: this.id, mode: 'hard' }).catch((error: Error) => {
      throw new Error(`${error.message}; the daemon said: ${daemon.stderr.slice(-600)}`);
    });
    await gone(client, this.id);
    await client.execute('blockdev-del', { 'node-name': this.node });
  }
}

async function gone(client: QmpClient, id: string): Promise<void> {
  for (;;) {
    const all = (await client.execute('query-block-exports')) as { id: string }[];
    if (!all.some((one) => one.id === id)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function qemuImg(...args: string[]): Promise<string> {
  return must('qemu-img', args);
}

/** Runs commands of qemu-io on an image. */
export function qemuIo(image: string, commands: readonly string[], format = 'qcow2'): Promise<string> {
  return must('qemu-io', ['-f', format, ...commands.flatMap((command) => ['-c', command]), image]);
}

/** What `qemu-img check` says. */
export interface CheckResult {
  readonly corruptions: number;
  readonly leaks: number;
  readonly errors: number;
}

export async function checkImage(image: string, extra: readonly string[] = []): Promise<CheckResult> {
  const { stdout, stderr }: Outcome = await run('qemu-img', ['check', '--output=json', '-f', 'qcow2', ...extra, image]);
  if (!existsSync(image) || !stdout.startsWith('{')) throw new Error(`qemu-img check ${image}: ${stderr}`);
  const { corruptions = 0, leaks = 0, 'check-errors': errors = 0 } = JSON.parse(stdout) as Record<string, number>;
  return { corruptions, leaks, errors };
}

export const CLEAN: CheckResult = { corruptions: 0, leaks: 0, errors: 0 };

/** Where two images differ as qemu-img sees them; '' when they are equal. */
export async function compareImages(a: string, b: string, formatB = 'raw'): Promise<string> {
  const { code, stdout, stderr } = await run('qemu-img', ['compare', '-U', '-f', 'qcow2', '-F', formatB, a, b]);
  return code === 0 ? '' : `${stdout}${stderr}`;
}
