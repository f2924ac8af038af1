import { test } from 'tap';
import {
  JsonError,
  JsonStream,
  type JsonValue,
  MAX_NESTING,
  MAX_TOKENS,
  MAX_VALUE_BYTES,
  parseJson,
  printJson,
} from '../../src/qmp/json.js';
import { fc, holds } from '../support/property.js';

type Received = JsonValue | JsonError;

/** What a stream of these pieces brings, its errors by their messages. */
function receive(pieces: readonly Buffer[], end = true): unknown[] {
  const received: Received[] = [];
  const stream = new JsonStream((value) => received.push(value));
  for (const piece of pieces) stream.push(piece);
  if (end) stream.end();
  return received.map((value) => (value instanceof JsonError ? { message: value.message } : value));
}

/** Cuts bytes at some places. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, n) => bytes.subarray(at[n], end));
}

const message = (text: string): string => {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) return error.message;
    throw error;
  }
  return 'no error';
};

/** Whether values print alike, where JavaScript's numbers hold them. */
const same = (one: unknown, other: unknown): boolean => {
  const print = (value: unknown) => JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? Number(v) : v));
  return print(one) === print(other);
};

/** Values without -0, which JSON of both kinds prints as 0. */
const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);
const anyObject = fc.dictionary(fc.string({ unit: 'grapheme' }), anyJson);

test('what is printed parses to the same value', async (t) => {
  await holds(
    t,
    fc.property(anyJson, fc.boolean(), (value, pretty) => {
      const text = printJson(value, pretty);
      return /^[\n\x20-\x7e]*$/.test(text) && same(parseJson(text), value) && same(JSON.parse(text), value);
    }),
  );
});

test('whatever JSON.parse takes is taken, and is the same', async (t) => {
  await holds(
    t,
    fc.property(fc.json(), (text) => same(parseJson(text), JSON.parse(text))),
  );
});

test('a stream brings the same, however it is cut', async (t) => {
  const piece = fc.oneof(
    anyObject.map((value) => Buffer.from(JSON.stringify(value))),
    anyObject.map((value) => Buffer.from(`${JSON.stringify(value, null, 2)}\r\n`)),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom('\n', '{', '}', '[', ']', '"', "'", '\\', ',', ':', '{"a":1}').map((text) => Buffer.from(text)),
  );
  await holds(
    t,
    fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 20 }), (parts, places) => {
      const bytes = Buffer.concat(parts);
      const whole = receive([bytes]);
      const bytewise = receive([...bytes].map((byte) => Buffer.from([byte])));
      return same(receive(cut(bytes, places)), whole) && same(bytewise, whole);
    }),
  );
});

test('any bytes leave a session that can be used after the next line', async (t) => {
  // Bytes that could begin a value: what stays open would take the next command for its own, as it must.
  const openers = /[{["']/;
  await holds(
    t,
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      const bytes = Buffer.from(noise);
      const after = receive([bytes, Buffer.from('\n{"execute":"x"}')]);
      if (openers.test(bytes.toString('latin1'))) return true;
      return JSON.stringify(after.at(-1)) === '{"execute":"x"}';
    }),
  );
  await holds(
    t,
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      // An object that is closed, with rubbish within: one answer, and the next is understood.
      const rubbish = text.replace(/["'\\{}[\]\n]/g, '.');
      const after = receive([Buffer.from(`{${rubbish}x}\n{"execute":"x"}`)]);
      return after.length === 2 && JSON.stringify(after[1]) === '{"execute":"x"}';
    }),
  );
});

test('values follow each other without a newline', async (t) => {
  t.strictSame(receive([Buffer.from('{"a":1}{"b":[2]}\r\n \t{"c":"}"}[3]')]), [{ a: 1 }, { b: [2] }, { c: '}' }, [3]]);
});

test('strings in single quotes, escapes', async (t) => {
  t.equal(parseJson(`'it is "so"'`), 'it is "so"');
  t.equal(parseJson(`"it's"`), "it's");
  t.equal(parseJson(`'it\\'s'`), "it's");
  t.equal(parseJson('"\\u00e4\\b\\f\\n\\r\\t\\/\\\\\\ud83d\\ude00"'), 'ä\b\f\n\r\t/\\😀');
  t.equal(message('"\\ud83d"'), 'JSON parse error, \\ud83d is not a valid Unicode character');
  t.equal(message('"\\ud83dxx"'), 'JSON parse error, \\ud83d is not a valid Unicode character');
  t.equal(message('"\\ude00"'), 'JSON parse error, \\ude00 is not a valid Unicode character');
  t.equal(message('"\\x"'), 'JSON parse error, invalid escape sequence in string');
  t.equal(message('"\\u12"'), 'JSON parse error, invalid escape sequence in string');
});

test('integers keep their 64 bits', async (t) => {
  for (const text of ['9007199254740993', '-9223372036854775808', '18446744073709551615']) {
    t.equal(parseJson(text), BigInt(text));
    t.equal(printJson(parseJson(text), false), text);
  }
  t.equal(parseJson('9007199254740991'), Number.MAX_SAFE_INTEGER);
  t.equal(parseJson('18446744073709551616'), 2 ** 64, 'beyond, they are numbers like any other');
  t.equal(parseJson('1e3'), 1000);
  t.match(message('1e400'), /too large/);
});

test('members with names that JavaScript knows', async (t) => {
  const value = parseJson('{"__proto__":{"x":1},"constructor":2}') as Record<string, JsonValue>;
  t.strictSame(Object.keys(value), ['__proto__', 'constructor']);
  t.equal(Object.getPrototypeOf(value), Object.prototype);
  t.equal(printJson(value, false), '{"__proto__": {"x": 1}, "constructor": 2}');
});

test("errors have QEMU's words", async (t) => {
  const errors: Record<string, string> = {
    '{"execute": oops}': "JSON parse error, invalid keyword 'oops'",
    '{"a":1,"a":2}': 'JSON parse error, duplicate key',
    '{1:2}': 'JSON parse error, key is not a string in object',
    '{"a" 2}': 'JSON parse error, missing : in object pair',
    '{"a":1 "b":2}': 'JSON parse error, expected separator in dict',
    '[1 2]': 'JSON parse error, expected separator in list',
    '[1,]': 'JSON parse error, expecting value',
    '': 'JSON parse error, expecting value',
  };
  for (const [text, wanted] of Object.entries(errors)) t.equal(message(text), wanted, text);
  t.strictSame(receive([Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]), [
    { message: 'JSON parse error, invalid UTF-8 sequence in string' },
  ]);
  t.strictSame(receive([Buffer.from('{"a":')]), [{ message: 'JSON parse error, premature end of input' }]);
});

test('an error ends with its line', async (t) => {
  t.strictSame(receive([Buffer.from('rubbish {"a":1}\n{"b":2}')]), [
    { message: 'JSON parse error, expecting value' },
    { b: 2 },
  ]);
  t.strictSame(receive([Buffer.from('{"a":"x\ny"}\n{"b":2}')]), [
    { message: 'JSON parse error, stray newline in string' },
    { message: 'JSON parse error, expecting value' },
    { b: 2 },
  ]);
});

test('nesting has a limit', async (t) => {
  const nested = (depth: number) => Buffer.from(`${'['.repeat(depth)}${']'.repeat(depth)}\n{"after":1}`);
  t.equal(receive([nested(MAX_NESTING)]).length, 2);
  t.match(receive([nested(MAX_NESTING)])[0], []);
  t.strictSame(receive([nested(MAX_NESTING + 1)]), [{ message: 'JSON nesting depth limit exceeded' }, { after: 1 }]);
});

test('length and number of tokens have limits', async (t) => {
  const errors: unknown[] = [];
  const stream = new JsonStream((value) => errors.push(value instanceof JsonError ? value.message : value));
  const megabyte = Buffer.alloc(1 << 20, 'x');
  stream.push(Buffer.from('{"a":"'));
  for (let n = 0; n < (MAX_VALUE_BYTES >> 20) + 4; n++) stream.push(megabyte);
  t.strictSame(errors, ['JSON token size limit exceeded']);
  stream.push(Buffer.from('"}\n{"after":1}'));
  t.strictSame(errors, ['JSON token size limit exceeded', { after: 1 }]);
  t.strictSame(receive([Buffer.from(`[${'1,'.repeat(MAX_TOKENS)}1]\n{"after":1}`)]), [
    { message: 'JSON token count limit exceeded' },
    { after: 1 },
  ]);
});

test('a stream that is held keeps the rest', async (t) => {
  const received: Received[] = [];
  const stream = new JsonStream((value) => {
    received.push(value);
    stream.hold();
  });
  stream.push(Buffer.from('{"n":1}{"n":2}{"n":'));
  stream.push(Buffer.from('3}'));
  stream.end();
  t.strictSame(received, [{ n: 1 }]);
  stream.release();
  t.strictSame(received, [{ n: 1 }, { n: 2 }]);
  stream.release();
  stream.release();
  t.strictSame(received, [{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('printing is as QEMU prints', async (t) => {
  t.equal(
    printJson({ return: {}, id: [1, 'ä😀\u007f"\\'] }, false),
    String.raw`{"return": {}, "id": [1, "\u00E4\uD83D\uDE00\u007F\"\\"]}`,
  );
  t.equal(
    printJson({ return: { a: [true, null] }, none: undefined }, true),
    '{\n    "return": {\n        "a": [\n            true,\n            null\n        ]\n    }\n}',
  );
  t.equal(printJson([Number.NaN, Number.POSITIVE_INFINITY, -0], false), '[null, null, 0]');
  t.equal(printJson({ return: {} }, true), '{\n    "return": {\n    }\n}');
});
