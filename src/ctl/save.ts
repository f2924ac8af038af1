/** `storagectl save`: the daemon's configuration, as `storaged --config` takes it. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { ControlError, messageOf } from '../base/errors.js';
import type { Client } from '../client/client.js';

/** Writes it to the file, whole or not at all, or prints it. */
export async function saveConfiguration(
  client: Client,
  file: string | undefined,
  print: (text: string) => void,
): Promise<void> {
  const text = `${JSON.stringify(await client.execute('query-configuration'), null, 2)}\n`;
  if (file === undefined) return print(text);
  // It names images, and is to be there also after a crash in the midst of this.
  const fresh = `${file}.new`;
  try {
    const fd = openSync(fresh, 'w', 0o600);
    writeSync(fd, text);
    fsyncSync(fd);
    closeSync(fd);
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw new ControlError(`Cannot write '${file}': ${messageOf(error)}`);
  }
}
