import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'tap';
import { leakTest } from './support/leaks.js';
import { outcomeOf, run, start, until, within } from './support/process.js';
import { requireFuse } from './support/require.js';
import { tempDir } from './support/temp.js';

const demo = fileURLToPath(new URL('../daemon/demo.js', import.meta.url));

test('the demo shows an export and ends by itself', async (t) => {
  if (!requireFuse(t)) return;
  const dir = tempDir(t);
  const { code, stdout, stderr } = await run(process.execPath, [demo, '--exit'], {
    env: { ...process.env, TMPDIR: dir },
  });
  t.equal(code, 0, stderr);
  t.match(stdout, /Hello from/, 'what it read through the export is the text of the image');
  t.match(stdout, /"quit"/, 'it says how to stop it');
  t.strictSame(readdirSync(dir), [], 'its directory is gone');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`the demo ends by ${signal}`, async (t) => {
    if (!requireFuse(t)) return;
    const dir = tempDir(t);
    const child = start(process.execPath, [demo], { env: { ...process.env, TMPDIR: dir } });
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    const outcome = outcomeOf(child);
    await until('the instructions', () => text.includes('"quit"'));
    child.kill(signal);
    t.equal((await within('the end', 10_000, outcome)).code, 0);
    t.strictSame(readdirSync(dir), [], 'its directory is gone');
  });
}

leakTest();
