import { test } from 'tap';
import { ControlError } from '../../src/base/errors.js';
import { validateArguments } from '../../src/qmp/validate.js';

/** What is said of a command's arguments. */
function says(command: Parameters<typeof validateArguments>[0], args: unknown): string {
  try {
    validateArguments(command, args);
  } catch (error) {
    if (error instanceof ControlError) return error.message;
    throw error;
  }
  return 'nothing';
}

const deep = (depth: number, inner: unknown): unknown =>
  depth === 0 ? inner : { driver: 'raw', file: deep(depth - 1, inner) };

test("wrong arguments are named in QEMU's words", async (t) => {
  const file = { driver: 'file', 'node-name': 'n' };
  for (const [args, wanted] of [
    [{}, "Parameter 'driver' is missing"],
    [{ driver: 7 }, "Invalid parameter type for 'driver', expected: string"],
    [{ driver: 'nope' }, "Parameter 'driver' does not accept value 'nope'"],
    [file, "Parameter 'filename' is missing"],
    [{ ...file, filename: 7 }, "Invalid parameter type for 'filename', expected: string"],
    [{ ...file, filename: 'f', nope: 1 }, "Parameter 'nope' is unexpected"],
    [{ ...file, filename: 'f', cache: 7 }, "Invalid parameter type for 'cache', expected: object"],
    [{ ...file, filename: 'f', cache: { direct: 1 } }, "Invalid parameter type for 'cache.direct', expected: boolean"],
    [{ ...file, filename: 'f', discard: 'nope' }, "Parameter 'discard' does not accept value 'nope'"],
    [{ driver: 'raw', file: 7 }, "Invalid parameter type for 'file', expected: BlockdevRef"],
    [{ driver: 'raw', file: { ...file, filename: 'f', zzz: 1 } }, "Parameter 'file.zzz' is unexpected"],
    [{ driver: 'raw', file: 'f', size: 1.5 }, "Invalid parameter type for 'size', expected: integer"],
    [{ driver: 'raw', file: 'f', size: 9007199254740993n }, "Parameter 'size' is out of range: 9007199254740993"],
    [{ driver: 'raw', file: 'f', size: -1 }, "Parameter 'size' expects a value of at least 0"],
    [{ ...file, filename: 'f', lokcing: 'on' }, "Parameter 'lokcing' is unexpected; did you mean 'locking'?"],
    [deep(3, { driver: 'nope' }), "Parameter 'file.file.file.driver' does not accept value 'nope'"],
    [[], "Invalid parameter type for 'arguments', expected: object"],
  ] as const) {
    t.equal(says('blockdev-add', args), wanted);
  }
  t.equal(says('qmp_capabilities', { enable: ['oob', 'nope'] }), "Parameter 'enable[1]' does not accept value 'nope'");
  t.equal(says('qmp_capabilities', { enable: 'oob' }), "Invalid parameter type for 'enable', expected: array");
  t.equal(says('query-version', { x: 1 }), "Parameter 'x' is unexpected");
});

test('right arguments pass, however deep', async (t) => {
  t.equal(says('blockdev-add', deep(200, 'below')), 'nothing');
  t.equal(says('block-export-del', { id: 'e', mode: 'hard' }), 'nothing');
  t.equal(says('qmp_capabilities', {}), 'nothing');
});

test('names that JavaScript knows are names like any other', async (t) => {
  const args = (name: string) => JSON.parse(`{"driver":"null-co","${name}":1}`) as unknown;
  for (const name of ['__proto__', 'constructor', 'toString']) {
    t.equal(says('blockdev-add', args(name)), `Parameter '${name}' is unexpected`);
    t.equal(says('blockdev-add', { driver: name }), `Parameter 'driver' does not accept value '${name}'`);
  }
});
