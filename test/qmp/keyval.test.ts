import { test } from 'tap';
import { ControlError } from '../../src/base/errors.js';
import { parseKeyval, parseOption, parseSize } from '../../src/qmp/keyval.js';
import { fc, holds } from '../support/property.js';

const message = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ControlError) return error.message;
    throw error;
  }
  return 'no error';
};

/** A tree of strings as the parser makes it, without its prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('pairs, nesting, doubled commas, the implied key', async (t) => {
  t.strictSame(plain(parseKeyval('a=1,b.c=2,b.d=3')), { a: '1', b: { c: '2', d: '3' } });
  t.strictSame(plain(parseKeyval('file,node-name=x', 'driver')), { driver: 'file', 'node-name': 'x' });
  t.strictSame(plain(parseKeyval('a=x,,y,b=,,')), { a: 'x,y', b: ',' });
  t.strictSame(plain(parseKeyval('a=1,a=2,')), { a: '2' }, 'the last counts, and a comma may stand at the end');
  t.strictSame(plain(parseKeyval('a=b=c')), { a: 'b=c' });
});

test('what is no list of pairs', async (t) => {
  t.equal(
    message(() => parseKeyval('a')),
    "Expected '=' after parameter 'a'",
  );
  t.match(
    message(() => parseKeyval('a=1,,=2,.x=1')),
    /Invalid parameter '.x'/,
  );
  t.match(
    message(() => parseKeyval('a=1,a.b=2')),
    "Parameters 'a.*' used inconsistently",
  );
  t.match(
    message(() => parseKeyval('a.b=2,a=1')),
    "Parameters 'a.*' used inconsistently",
  );
  t.match(
    message(() => parseKeyval(`${'a.'.repeat(100)}a=1`)),
    /nested too deeply/,
  );
  t.match(
    message(() => parseKeyval('=1')),
    /Invalid parameter ''/,
  );
});

test('values become what the schema wants', async (t) => {
  t.strictSame(
    plain(
      parseOption(
        'raw,node-name=r,offset=1k,read-only=on,file.driver=null-co,file.size=1M',
        'BlockdevOptions',
        'driver',
      ),
    ),
    {
      driver: 'raw',
      'node-name': 'r',
      offset: 1024,
      'read-only': true,
      file: { driver: 'null-co', size: 1 << 20 },
    },
  );
  t.strictSame(
    plain(parseOption('fuse,id=e,node-name=n,mountpoint=m,iothread.0=a,iothread.1=b', 'BlockExportOptions', 'type')),
    {
      type: 'fuse',
      id: 'e',
      'node-name': 'n',
      mountpoint: 'm',
      iothread: ['a', 'b'],
    },
  );
  t.strictSame(plain(parseOption('raw,node-name=r,file=other', 'BlockdevOptions', 'driver')), {
    driver: 'raw',
    'node-name': 'r',
    file: 'other',
  });
  const blockdev = (text: string) => message(() => parseOption(text, 'BlockdevOptions', 'driver'));
  t.equal(
    blockdev('null-co,node-name=n,size=big'),
    "Parameter 'size' expects a size in bytes, such as 4096, 64k or 10G",
  );
  t.equal(blockdev('null-co,node-name=n,read-only=maybe'), "Parameter 'read-only' expects 'on' or 'off'");
  t.equal(blockdev('null-co,node-name=n,latency-ns=1k'), "Parameter 'latency-ns' expects a number");
  t.equal(blockdev('null-co,node-name=n,nope=1'), "Parameter 'nope' is unexpected");
  t.equal(
    blockdev('raw,node-name=n,file.driver=null-co,file.sise=1'),
    "Parameter 'file.sise' is unexpected; did you mean 'size'?",
  );
  t.equal(blockdev('node-name=n'), "Parameter 'driver' is missing");
  t.match(blockdev('{"driver":'), /^JSON parse error/);
});

test('sizes', async (t) => {
  const sizes: Record<string, number | undefined> = {
    '0': 0,
    '512': 512,
    '4k': 4096,
    '4K': 4096,
    '1.5M': 1.5 * 2 ** 20,
    '2G': 2 ** 31,
    '1T': 2 ** 40,
    '7B': 7,
    '0x1000': 4096,
    '8P': undefined,
    '9007199254740991': Number.MAX_SAFE_INTEGER,
    '9007199254740993': undefined,
    '-1': undefined,
    '1KiB': undefined,
    '': undefined,
    '1.': undefined,
  };
  for (const [text, wanted] of Object.entries(sizes)) t.equal(parseSize(text), wanted, text);
});

test('round trips: any tree of strings comes back', async (t) => {
  const key = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,8}$/);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.dictionary(key, fc.oneof({ depthSize: 'small' }, fc.string(), tie('tree')), { minKeys: 1, maxKeys: 4 }),
  }));
  const print = (value: object, prefix = ''): string[] =>
    Object.entries(value).flatMap(([name, below]) =>
      typeof below === 'string'
        ? [`${prefix}${name}=${below.replaceAll(',', ',,')}`]
        : print(below as object, `${prefix}${name}.`),
    );
  await holds(
    t,
    fc.property(tree as fc.Arbitrary<object>, (value) => {
      const text = print(value).join(',');
      return JSON.stringify(plain(parseKeyval(text))) === JSON.stringify(value);
    }),
  );
});

test('any text is parsed or refused in a sentence', async (t) => {
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      ',',
      '=',
      '.',
      'driver',
      'file',
      'size',
      'file.',
      '__proto__',
      'constructor',
      '0',
      'on',
      '1k',
      '{',
      '}',
    ),
  );
  const types = ['BlockdevOptions', 'BlockExportOptions', 'ChardevOptions', 'MonitorOptions', 'ObjectOptions'];
  await holds(
    t,
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...types), (pieces, type) => {
      try {
        parseOption(pieces.join(''), type, 'driver');
      } catch (error) {
        return error instanceof ControlError && error.message.length > 10;
      }
      return true;
    }),
    3000,
  );
});
