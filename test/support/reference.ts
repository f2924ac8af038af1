import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Test } from 'tap';
import { outcomeOf, start, until, within } from './process.js';
import { QmpClient } from './qmp.js';
import { requireCommand } from './require.js';
import { tempDir } from './temp.js';

/**
 * A client of a qemu-storage-daemon, not negotiated yet, to compare answers with; skips the test where there is none.
 */
export async function referenceClient(t: Test, pretty = false): Promise<QmpClient | undefined> {
  if (!requireCommand(t, 'qemu-storage-daemon')) return undefined;
  const socket = join(tempDir(t), 'reference.sock');
  const child = start('qemu-storage-daemon', [
    ...['--chardev', `socket,id=c,path=${socket},server=on,wait=off`],
    ...['--monitor', `c${pretty ? ',pretty=on' : ''}`],
  ]);
  const ended = outcomeOf(child);
  t.teardown(async () => {
    child.kill('SIGTERM');
    await within('the end of qemu-storage-daemon', 15_000, ended);
  });
  await until("qemu-storage-daemon's socket", () => existsSync(socket));
  const client = await QmpClient.connect(socket);
  t.teardown(() => client.close());
  return client;
}
