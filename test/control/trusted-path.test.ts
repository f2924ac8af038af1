import {
  chmodSync,
  chownSync,
  lchownSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Test, test } from 'tap';
import { Pidfile } from '../../src/control/pidfile.js';
import { closePlace, findPlace } from '../../src/control/trusted-path.js';
import { mountpoint } from '../support/content.js';
import { runDaemon, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { mountsAt } from '../support/mounts.js';
import { requireFuse, requireRoot } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** What an ordinary user can put where a daemon of root's will look. */

const NOBODY = 65_534;

/** A directory of nobody's, and a file of root's beside it. */
function place(t: Test): { dir: string; theirs: string; secret: string } {
  const dir = tempDir(t);
  chmodSync(dir, 0o755);
  const theirs = join(dir, 'theirs');
  mkdirSync(theirs);
  chownSync(theirs, NOBODY, NOBODY);
  const secret = join(dir, 'secret');
  writeFileSync(secret, 'of root', { mode: 0o600 });
  return { dir, theirs, secret };
}

function plant(target: string, path: string): string {
  symlinkSync(target, path);
  lchownSync(path, NOBODY, NOBODY);
  return path;
}

const pathOf = async (path: string): Promise<string> => {
  const found = await findPlace(path);
  closePlace(found);
  return found.path;
};

test('links of root and of the user themselves are followed, and no others', async (t) => {
  if (!requireRoot(t)) return;
  const { dir, theirs, secret } = place(t);
  symlinkSync('secret', join(dir, 'link'));
  symlinkSync(dir, join(dir, 'folder'));
  t.equal(await pathOf(join(dir, 'link')), secret);
  t.equal(await pathOf(join(dir, 'folder/theirs/../link')), secret);
  t.equal(await pathOf(`${dir}//./secret`), secret);
  const planted = plant(secret, join(theirs, 'export'));
  await t.rejects(findPlace(planted), { message: /theirs\/export' is a symbolic link of user 65534, which is not/ });
  await t.rejects(findPlace(join(plant(dir, join(theirs, 'way')), 'secret')), { message: /theirs\/way/ });
  symlinkSync(planted, join(dir, 'onto'));
  await t.rejects(findPlace(join(dir, 'onto')), { message: /theirs\/export/ }, 'also where one of root leads to it');
  symlinkSync('loop', join(dir, 'loop'));
  await t.rejects(findPlace(join(dir, 'loop')), { message: 'Too many symbolic links' });
  await t.rejects(findPlace(join(dir, 'none/x')), { message: 'No such file or directory' });
  await t.rejects(findPlace(join(secret, 'x')), { message: 'Not a directory' });
});

test('an export is not mounted over what somebody else has linked to', async (t) => {
  if (!requireFuse(t)) return;
  const { theirs, secret } = place(t);
  const planted = plant(secret, join(theirs, 'export'));
  const daemon = await startDaemon(t, { args: ['--blockdev', 'null-co,node-name=n,size=4096'] });
  const client = await daemon.client(t);
  const options = { type: 'fuse', id: 'e0', 'node-name': 'n' };
  await t.rejects(client.execute('block-export-add', { ...options, mountpoint: planted }), {
    message: /The mountpoint .* cannot be used: .* is a symbolic link of user 65534/,
  });
  t.strictSame(mountsAt(secret), []);
  t.equal(readFileSync(secret, 'utf8'), 'of root');
  const own = mountpoint(join(theirs, 'own'));
  await client.execute('block-export-add', { ...options, mountpoint: own });
  t.equal(mountsAt(own).length, 1, 'while a file in a directory of theirs will do');
});

test('a pid file is not another name of something else', async (t) => {
  if (!requireRoot(t)) return;
  const { theirs, secret } = place(t);
  const linked = join(theirs, 'linked.pid');
  linkSync(secret, linked);
  t.throws(() => Pidfile.create(linked), { message: /what is there is not a file of this user's own/ });
  t.throws(() => Pidfile.create(plant(secret, join(theirs, 'planted.pid'))), { message: /Cannot create the pid file/ });
  const made = join(theirs, 'made.pid');
  writeFileSync(made, 'x');
  chownSync(made, NOBODY, NOBODY);
  t.throws(() => Pidfile.create(made), { message: /not a file of this user's own/ });
  t.equal(readFileSync(secret, 'utf8'), 'of root', 'and that is as it was');
});

test('a socket is not made through a link, nor its access changed', async (t) => {
  if (!requireRoot(t)) return;
  const { dir, theirs, secret } = place(t);
  for (const target of [secret, join(dir, 'nothing')]) {
    const planted = plant(target, join(theirs, `qmp.${target.length}`));
    const { code, stderr } = await runDaemon(['--chardev', `socket,path=${planted},mode=0666`]);
    t.equal(code, 1);
    t.match(stderr, /Cannot listen on/);
  }
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(dir, 'alive'), resolve));
  const planted = plant(join(dir, 'alive'), join(theirs, 'alive'));
  t.match((await runDaemon(['--chardev', `socket,path=${planted}`])).stderr, /exists and is not a socket/);
  await new Promise((resolve) => server.close(resolve));
  t.equal(statSync(secret).mode & 0o777, 0o600);
});

leakTest();
