import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import { type Test, test } from 'tap';
import { MiB, Random } from '../support/content.js';
import { type Daemon, standIn, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, sleep, until, within } from '../support/process.js';
import { QmpClient } from '../support/qmp.js';
import { requireCommand } from '../support/require.js';

/**
 * Clients of a monitor that mean harm, or are broken: the daemon's memory and descriptors stay bounded, and another
 * client is answered all the while.
 */

const about = { skip: standIn && 'about storaged' };
const SEED = Number(process.env.STORAGED_TEST_SEED ?? 42);
/** What a daemon may use more than before: V8 collects garbage when it pleases. */
const SOME_MiB = 96;

/** A client that asks one thing after the other, and what the daemon used in the meantime. */
class Witness {
  answers = 0;
  most_MiB = 0;
  mostFds = 0;
  private stopped = false;
  private constructor(
    private readonly daemon: Daemon,
    private readonly before: { readonly rss_MiB: number; readonly fds: number },
    private readonly asking: Promise<void>,
  ) {}

  static async of(t: Test, daemon: Daemon): Promise<Witness> {
    const client = await daemon.client(t);
    // Whatever is loaded or made once is there before it counts.
    for (let n = 0; n < 200; n++) await client.execute('query-status').catch(() => {});
    let witness: Witness | undefined;
    const ask = async () => {
      while (!witness?.stopped) {
        await within('an answer', 30_000, client.request({ execute: 'query-version' }));
        if (witness) witness.look();
        await sleep(5);
      }
    };
    witness = new Witness(daemon, { rss_MiB: daemon.rss_KiB() / 1024, fds: daemon.fds() }, ask());
    return witness;
  }

  private look(): void {
    this.answers++;
    this.most_MiB = Math.max(this.most_MiB, this.daemon.rss_KiB() / 1024);
    this.mostFds = Math.max(this.mostFds, this.daemon.fds());
  }

  /** Says how it was; `fds`: how many descriptors more there may have been. */
  async end(t: Test, { more_MiB = SOME_MiB, fds = 20 } = {}): Promise<void> {
    const { daemon, before } = this;
    await sleep(50);
    this.stopped = true;
    await this.asking;
    t.ok(daemon.running, 'the daemon runs');
    t.ok(this.answers > 3, `${this.answers} answers meanwhile`);
    const grown = this.most_MiB - before.rss_MiB;
    t.ok(grown <= more_MiB, `memory grew by ${grown.toFixed(1)} MiB of ${more_MiB}`);
    t.ok(this.mostFds <= before.fds + fds, `${this.mostFds} descriptors, ${before.fds} before`);
    await until(`${daemon.fds()} descriptors to be ${before.fds} again`, () => daemon.fds() <= before.fds);
    t.notMatch(daemon.stderr, /defect|\bat .*:\d+:\d+/, 'no defect came to light');
  }
}

async function connect(daemon: Daemon): Promise<Socket> {
  for (let attempt = 0; ; attempt++) {
    const socket = createConnection({ path: daemon.socket, allowHalfOpen: true });
    socket.on('error', () => {});
    const connected = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('close', () => resolve(false));
    });
    if (connected) return socket;
    // So many wait to be taken already (EAGAIN).
    if (attempt > 500) throw new Error('no connection');
    await sleep(20);
  }
}

/** Sends as fast as it is taken, without ever reading; ends early when the daemon has cut it off. */
async function pour(socket: Socket, pieces: number, piece: Buffer | string): Promise<void> {
  socket.pause();
  for (let n = 0; n < pieces && !socket.destroyed; n++) {
    if (socket.write(piece)) continue;
    // What is not taken for a second is not going to be.
    const taken = new Promise((resolve) => socket.once('drain', () => resolve(true)));
    if ((await Promise.race([taken, sleep(1000).then(() => false)])) === false) return;
  }
}

test('thousands of clients that come and go', about, async (t) => {
  const daemon = await startDaemon(t);
  const witness = await Witness.of(t, daemon);
  const random = new Random(SEED);
  let greeted = 0;
  for (let round = 0; round < 15; round++) {
    const all = Array.from({ length: 200 }, async () => {
      const socket = await connect(daemon);
      socket.once('data', () => greeted++);
      const what = random.below(4);
      if (what === 0) {
        const answered = new Promise((resolve) => socket.once('data', resolve));
        socket.write('{"execute":"qmp_capabilities"}\n{"execute":"query-version"}\n');
        await answered;
      }
      if (what === 1) socket.end('{"execute":');
      if (what === 2) socket.end();
      await sleep(random.below(20));
      socket.destroy();
    });
    await within('the clients', 30_000, Promise.all(all));
  }
  t.ok(greeted > 500, `${greeted} of 3000 waited for the greeting`);
  await witness.end(t, { fds: 500 });
});

// A client takes two: with an odd number the last one gets half of what it needs.
for (const room of [60, 61]) {
  test(`more clients than descriptors, ${room} of which are left`, about, async (t) => {
    if (!requireCommand(t, 'prlimit')) return;
    const daemon = await startDaemon(t);
    const witness = await Witness.of(t, daemon);
    await must('prlimit', [`--pid=${daemon.pid}`, `--nofile=${daemon.fds() + room}:4096`]);
    const sockets = await Promise.all(Array.from({ length: 200 }, () => connect(daemon).catch(() => undefined)));
    await sleep(300);
    for (const socket of sockets) socket?.destroy();
    await until('room for another client', async () => {
      try {
        (await QmpClient.connect(daemon.socket)).close();
        return true;
      } catch {
        return false;
      }
    });
    await witness.end(t, { fds: 62 });
  });
}

test('one that asks and never reads the answers', about, async (t) => {
  const daemon = await startDaemon(t);
  const witness = await Witness.of(t, daemon);
  const sockets = await Promise.all(Array.from({ length: 4 }, () => connect(daemon)));
  for (const [n, socket] of sockets.entries()) {
    // With out-of-band commands allowed, which are carried out at once.
    if (n % 2 === 1) socket.write('{"execute":"qmp_capabilities","arguments":{"enable":["oob"]}}\n');
  }
  const questions = ['{"execute":"query-qmp-schema"}\n', '{"exec-oob":"query-qmp-schema","id":1}\n', '{"execute":1}\n'];
  await Promise.all(sockets.map((socket, n) => pour(socket, 200, questions[n % 3]!.repeat(500))));
  for (const socket of sockets) socket.destroy();
  await witness.end(t);
});

test('one that lets events pile up is cut off', about, async (t) => {
  const daemon = await startDaemon(t);
  const witness = await Witness.of(t, daemon);
  const client = await daemon.client(t);
  const silent = await connect(daemon);
  silent.pause();
  silent.write('{"execute":"qmp_capabilities"}\n');
  const id = 'j'.repeat(1000);
  const options = { driver: 'file', filename: join(daemon.dir, 'none/x'), size: 512 };
  const concluded = { status: 'concluded' };
  await until(
    'the end of who does not read',
    async () => {
      for (let n = 0; n < 20; n++) {
        await client.execute('blockdev-create', { 'job-id': id, options });
        await client.waitEvent('JOB_STATUS_CHANGE', ({ data }) => data?.status === concluded.status);
        await client.execute('job-dismiss', { id });
        client.events.length = 0;
      }
      return daemon.stderr.includes('does not read its events: disconnected');
    },
    60_000,
  );
  silent.destroy();
  client.close();
  await witness.end(t);
});

for (const [what, start, piece] of [
  ['a string without end', '{"execute":"', 'a'],
  ['blanks', '', ' '],
  ['brackets', '', '['],
  ['objects in objects', '', '{"a":'],
] as const) {
  test(`70 MiB of ${what}, without a newline`, about, async (t) => {
    const daemon = await startDaemon(t);
    const witness = await Witness.of(t, daemon);
    const socket = await connect(daemon);
    let answers = '';
    socket.on('data', (chunk: Buffer) => {
      answers = (answers + chunk.toString()).slice(-10_000);
    });
    socket.write(start);
    const bytes = Buffer.from(piece.repeat(Math.ceil(MiB / piece.length)));
    for (let n = 0; n < 70 && !socket.destroyed; n++)
      if (!socket.write(bytes))
        await within('the daemon to read', 30_000, new Promise((resolve) => socket.once('drain', resolve)));
    socket.write('\n{"execute":"query-version","id":"after"}\n');
    await until('the answer to what came after it', () => answers.includes('"after"'));
    t.ok(answers.length < 10_000, 'with few complaints');
    socket.destroy();
    // A request may be as long as that, and is there twice while it is put together.
    await witness.end(t, { more_MiB: 256 });
  });
}

test('connections that are half there', about, async (t) => {
  const daemon = await startDaemon(t);
  const witness = await Witness.of(t, daemon);
  const sockets = await Promise.all(Array.from({ length: 50 }, () => connect(daemon)));
  for (const [n, socket] of sockets.entries()) {
    if (n % 3 === 0) socket.end();
    else if (n % 3 === 1) socket.end('{"execute":"query-version"');
    else socket.write('{"execute":"query-ver');
  }
  const ended = sockets.filter((_socket, n) => n % 3 !== 2);
  await within(
    'who will say no more is hung up on',
    20_000,
    Promise.all(
      ended.map((socket) => {
        socket.resume();
        return new Promise((resolve) => socket.once('end', resolve));
      }),
    ),
  );
  for (const socket of sockets) socket.destroy();
  await witness.end(t, { fds: 120 });
});

/** Sends messages of some bytes, each with many descriptors, until it is told off; then a request. */
const FLOOD = `
import array, os, socket, sys
path, messages, each, text = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4].encode()
s = socket.socket(socket.AF_UNIX)
s.connect(path)
fds = [os.open('/dev/null', os.O_RDONLY) for _ in range(each)]
control = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', fds))]
for _ in range(messages): s.sendmsg([text], control)
s.sendall(b'\\n{"execute":"query-version","id":"after"}\\n')
seen = b''
while b'"after"' not in seen:
    got = s.recv(65536)
    if not got: break
    seen = seen[-1000:] + got
print('answered' if b'"after"' in seen else 'cut off')
`;

test('floods of descriptors', about, async (t) => {
  if (!requireCommand(t, 'python3')) return;
  const daemon = await startDaemon(t);
  const witness = await Witness.of(t, daemon);
  // As many as a message may have, and as many as are taken; bytes that say nothing, and commands that take one.
  for (const [each, text] of [
    [253, ' '],
    [16, ' '],
    [5, '{"execute":"query-version"}'],
    [253, '{"execute":"getfd"}'],
  ] as const) {
    const said = await must('python3', ['-c', FLOOD, daemon.socket, '1000', String(each), text]);
    t.equal(said.trim(), 'answered');
  }
  await witness.end(t, { fds: 60 });
});

test('damaged requests over the socket', about, async (t) => {
  const daemon = await startDaemon(t);
  const witness = await Witness.of(t, daemon);
  const random = new Random(SEED);
  const requests = [
    '{"execute":"qmp_capabilities","arguments":{"enable":["oob"]}}\n',
    '{"execute":"blockdev-add","arguments":{"driver":"null-co","node-name":"n","size":4096,"read-only":true},"id":7}\n',
    '{"exec-oob":"query-block-exports","id":{"a":[1,2,{"b":null}]}}\n',
    `{'execute':'query-named-block-nodes','arguments':{'flat':true}}`,
    '{"execute":"blockdev-del","arguments":{"node-name":"n"}}\n{"execute":"object-del","arguments":{"id":"\\u00e9\\n"}}\n',
  ];
  const pieces = ['[', '{', '}', ']', '"', "'", '\\', ',', ':', '\0', '\xff', '\n', 'null', '1e999', '\\ud800', 'true'];
  let asked = 0;
  for (let connection = 0; connection < 60; connection++) {
    const socket = await connect(daemon);
    let answers = '';
    socket.on('data', (chunk: Buffer) => {
      answers += chunk.toString();
    });
    for (let n = 0; n < 30; n++) {
      let bytes = Buffer.from(requests[random.below(requests.length)]!);
      for (let damage = random.below(4); damage > 0; damage--) {
        const at = random.below(bytes.length);
        const kind = random.below(4);
        if (kind === 0) bytes[at] = random.below(256);
        else if (kind === 1) bytes = bytes.subarray(0, at + 1);
        else {
          const piece = Buffer.from(pieces[random.below(pieces.length)]!, 'latin1');
          bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + random.below(3))]);
        }
      }
      socket.write(bytes);
      asked++;
    }
    // Whatever is open ends here, as QEMU's parser has it: a newline alone does that only within a string.
    socket.write(`"\n${'}]'.repeat(40)}\n\xff\n{"execute":"query-version","id":"after"}\n`);
    await until(`the answer after damage ${SEED}:${connection}`, () => answers.includes('"after"') || socket.destroyed);
    t.ok(answers.includes('"after"'), 'is answered');
    socket.destroy();
  }
  t.equal(asked, 1800);
  await witness.end(t);
});

leakTest();
