import { test } from 'tap';
import { ControlError } from '../../src/base/errors.js';
import { parseKeyval, parseSize, readOption, type Tree } from '../../src/qmp/keyval.js';
import { validateType } from '../../src/qmp/validate.js';
import { fc, holds } from '../support/property.js';

/** What an option's text becomes, checked. */
function option(text: string, typeName = 'BlockdevOptions', impliedKey = 'driver'): unknown {
  const { value } = readOption(text, typeName, impliedKey);
  validateType(typeName, value);
  return value;
}

const plain = (tree: Tree): unknown => JSON.parse(JSON.stringify(tree));

test('nested keys, doubled commas, the implied key', async (t) => {
  t.strictSame(plain(parseKeyval('a.b=1,a.c=x,,y,,,d=').tree), { a: { b: '1', c: 'x,y,' }, d: '' });
  t.strictSame(plain(parseKeyval('x,b=2', { impliedKey: 'k' }).tree), { k: 'x', b: '2' });
  t.strictSame(plain(parseKeyval('a=1,').tree), { a: '1' }, 'a comma may end it');
  t.strictSame(plain(parseKeyval('a=1,a=2').tree), { a: '2' }, 'the last one counts');
  t.strictSame(plain(parseKeyval('a=b=c').tree), { a: 'b=c' });
});

test('what is not of the form', async (t) => {
  for (const [text, sentence] of [
    ['a', /Expected '=' after parameter 'a'/],
    ['=1', /Invalid parameter/],
    ['a..b=1', /Invalid parameter 'a\.\.b'/],
    ['a=1,a.b=2', /used inconsistently/],
    ['a.b=2,a=1', /used inconsistently/],
    [',a=1', /KEY=VALUE/],
    [`${'a.'.repeat(80)}a=1`, /nested too deeply/],
  ] as const) {
    t.throws(() => parseKeyval(text), { message: sentence }, text);
  }
});

test('values become what the schema says', async (t) => {
  t.strictSame(option('null-co,node-name=n,size=1.5G,read-zeroes'), {
    driver: 'null-co',
    'node-name': 'n',
    size: 1.5 * 2 ** 30,
    'read-zeroes': true,
  });
  t.strictSame(option('raw,node-name=r,file.driver=file,file.filename=a,,b,file.cache.direct=on,offset=0x200'), {
    driver: 'raw',
    'node-name': 'r',
    file: { driver: 'file', filename: 'a,b', cache: { direct: true } },
    offset: 512,
  });
  t.strictSame(
    option('fuse,id=e,node-name=n,mountpoint=m,iothread.0=a,iothread.1=b', 'BlockExportOptions', 'type'),
    { type: 'fuse', id: 'e', 'node-name': 'n', mountpoint: 'm', iothread: ['a', 'b'] },
    'a list',
  );
  t.strictSame(
    option('socket,id=c,path=s,server,nowait', 'ChardevOptions', 'backend'),
    { backend: 'socket', id: 'c', path: 's', server: true, wait: false },
    'switches that stand alone',
  );
  t.strictSame(option('{"driver":"null-co","node-name":"n"}'), { driver: 'null-co', 'node-name': 'n' });
});

test('what the schema refuses, with the name that was meant', async (t) => {
  for (const [text, sentence] of [
    ['file,filname=x', /'filename' is missing; is it meant by 'filname'\?/],
    ['file,filename=x,node-nam=n', /'node-nam' is unexpected; did you mean 'node-name'\?/],
    [
      'raw,file.driver=file,file.filename=x,file.cahce.direct=on',
      /'file\.cahce' is unexpected; did you mean 'cache'\?/,
    ],
    ['rwa,file=x', /'driver' does not accept value 'rwa'; did you mean 'raw'\?/],
    ['file,filename=x,locking=offf', /'locking' does not accept value 'offf'; did you mean 'off'\?/],
    ['null-co,size=big', /'size' expects a size/],
    ['null-co,latency-ns=1k', /'latency-ns' expects a number/],
    ['null-co,read-zeroes=maybe', /'read-zeroes' expects 'on' or 'off'/],
    ['null-co,wibble=1', /'wibble' is unexpected$/],
    ['{"driver":"file"', /JSON parse error/],
  ] as const) {
    t.throws(() => option(text), { message: sentence }, text);
  }
  t.throws(
    () => option('fuse,id=e,node-name=n,mountpoint=m,iothread.1=b', 'BlockExportOptions', 'type'),
    { message: /'iothread\.0' is missing/ },
    'a list with a hole',
  );
});

test('help among the options', async (t) => {
  t.strictSame(readOption('help', 'BlockdevOptions', 'driver'), { value: {}, help: true });
  t.match(readOption('driver=file,help', 'BlockdevOptions', 'driver'), { value: { driver: 'file' }, help: true });
  t.match(readOption('file,nope=1,?', 'BlockdevOptions', 'driver'), { help: true });
});

test('sizes', async (t) => {
  for (const [text, bytes] of [
    ['0', 0],
    ['512', 512],
    ['4k', 4096],
    ['1.5G', 1.5 * 2 ** 30],
    ['0x1000', 4096],
    ['7E', undefined],
    ['7P', 7 * 2 ** 50],
    ['-1', undefined],
    ['1KB', undefined],
    ['', undefined],
    ['1e3', undefined],
  ] as const) {
    t.equal(parseSize(text), bytes, `'${text}'`);
  }
});

/** Doubles the commas, as whoever writes an option has to. */
const quote = (value: string): string => value.replaceAll(',', ',,');

test('round trips: any tree of strings comes back', async (t) => {
  const key = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,8}$/);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.dictionary(key, fc.oneof({ depthSize: 'small' }, fc.string(), tie('tree')), { minKeys: 1, maxKeys: 4 }),
  }));
  const print = (value: object, prefix = ''): string[] =>
    Object.entries(value).flatMap(([name, below]) =>
      typeof below === 'string' ? [`${prefix}${name}=${quote(below)}`] : print(below as object, `${prefix}${name}.`),
    );
  await holds(
    t,
    fc.property(tree as fc.Arbitrary<object>, (value) => {
      const text = print(value).join(',');
      return JSON.stringify(plain(parseKeyval(text).tree)) === JSON.stringify(value);
    }),
  );
});

test('any text is taken, or refused in a sentence', async (t) => {
  const words = [
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
  ];
  const piece = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...words, 'help', 'noread-zeroes', '"'));
  const types = ['BlockdevOptions', 'BlockExportOptions', 'ChardevOptions', 'MonitorOptions', 'ObjectOptions'];
  await holds(
    t,
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...types), (pieces, type) => {
      try {
        const { value, help } = readOption(pieces.join(''), type, 'driver');
        if (!help) validateType(type, value);
      } catch (error) {
        return error instanceof ControlError && error.message.length > 10;
      }
      return true;
    }),
    3000,
  );
});
