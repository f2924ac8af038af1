import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { type Definition, loadSchema, referenceOf } from '../../schema/load.js';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { fc, holds } from '../support/property.js';
import type { QmpReply } from '../support/qmp.js';

/** Requests made from the schema, right and wrong: each is answered, in the protocol's form, by a sentence. */

const schema = loadSchema();
const CLASSES = ['GenericError', 'CommandNotFound', 'DeviceNotActive', 'DeviceNotFound'];
/** The end of the daemon is tested elsewhere. */
const LEFT_OUT = ['quit'];

/** Members of which one value only is supported, or can be had everywhere. */
const NEUTRAL: Readonly<Record<string, readonly string[]>> = {
  ...{ 'detect-zeroes': ['off'], passthrough: ['off', 'auto'] },
  ...{ writethrough: [], 'fixed-iothread': [], wait: [], direct: [], uring: [], 'io-uring': [] },
};
/** Commands that make something come more often: the others then find something. */
const MAKERS = ['blockdev-add', 'block-export-add', 'blockdev-create', 'object-add'];

/** Strings for a member, most of them such as it wants; all within the test's directory. */
function strings(dir: string, member: string): fc.Arbitrary<string> {
  const nodes = ['n0', 'n1', 'n2'];
  const ids = ['e0', 'io0', 'j0', 'more'];
  const paths = ['disk.img', 'made.img', 'none/x'].map((name) => join(dir, name));
  const odd = ['', '1!', 'x'.repeat(40), '__proto__', '/objects', '/dev/fdset/0', '/proc/self/fd/99', ...nodes, ...ids];
  const right: Readonly<Record<string, readonly string[]>> = {
    ...{ 'node-name': nodes, file: nodes, filename: paths, mountpoint: [join(dir, 'mount')] },
    ...{ path: [join(dir, 'more.sock'), '/objects/io0', 'more'], iothread: ['io0'], host: ['127.0.0.1'], port: ['0'] },
  };
  const wanted = fc.constantFrom(...(right[member] ?? ids));
  return fc.oneof({ weight: 12, arbitrary: wanted }, { weight: 1, arbitrary: fc.constantFrom(...odd, ...paths) });
}

/** Values for a definition, most of them right. */
function values(definition: Definition, dir: string, member = '', depth = 0): fc.Arbitrary<unknown> {
  const wrong = fc.constantFrom<unknown>(null, true, -1, 1.5, 1e300, 'wrong', [], {}, [[]], { x: 1 });
  const mostly = (right: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: wrong });
  const name = referenceOf(definition);
  const target = name === undefined ? definition : (schema.defs[name] as Definition);
  if (depth > 6) return wrong;
  const { discriminator, 'x-alternate': alternate } = target;
  if (alternate) {
    const options = alternate.map((option) => {
      if (option === 'null') return fc.constant(null);
      if (option === 'string') return strings(dir, member);
      if (option === 'string-list') return fc.array(strings(dir, member), { maxLength: 2 });
      return values({ $ref: option }, dir, member, depth + 1);
    });
    return mostly(fc.oneof(...options));
  }
  if (target.enum) return mostly(fc.constantFrom(...(NEUTRAL[member] ?? target.enum)));
  if (target.items) return mostly(fc.array(values(target.items, dir, member, depth + 1), { maxLength: 3 }));
  switch (target.type) {
    case 'string':
      return mostly(strings(dir, member));
    case 'boolean':
      return mostly(member in NEUTRAL ? fc.constant(false) : fc.boolean());
    case 'integer': {
      const { minimum = 0, maximum = MiB } = target;
      const some = [minimum, 1, 512, 4096, 3 * MiB, maximum].filter((value) => value >= minimum && value <= maximum);
      return mostly(fc.constantFrom(...some));
    }
    case 'object': {
      const object = (properties: Record<string, Definition>, required: readonly string[]) =>
        fc.record(
          Object.fromEntries(
            Object.entries(properties).map(([name, below]) => [name, values(below, dir, name, depth + 1)]),
          ),
          { requiredKeys: [...required] },
        );
      if (!discriminator) return mostly(object(target.properties ?? {}, target.required ?? []));
      const branches = Object.entries(discriminator.mapping).map(([tag, branch]) => {
        const more = schema.defs[branch] as Definition;
        return object({ ...target.properties, ...more.properties }, [
          ...(target.required ?? []),
          ...(more.required ?? []),
        ]).map((value) => ({ ...(value as object), [discriminator.propertyName]: tag }));
      });
      return mostly(fc.oneof(...branches));
    }
    default:
      return wrong;
  }
}

test('any request is answered', async (t) => {
  const daemon = await startDaemon(t);
  emptyImage(join(daemon.dir, 'disk.img'), MiB);
  mountpoint(join(daemon.dir, 'mount'));
  const client = await daemon.client(t);
  const request = fc.oneof(
    ...Object.entries(schema.commands)
      .filter(([name]) => !LEFT_OUT.includes(name))
      .map(([name, command]) => ({
        weight: MAKERS.includes(name) ? 4 : 1,
        arbitrary: fc.record({ execute: fc.constant(name), arguments: values(command.arguments, daemon.dir) }),
      })),
  );
  let done = 0;
  const fits = ({ return: result, error }: QmpReply): boolean =>
    error === undefined
      ? result !== undefined
      : // A sentence, and not what JavaScript says when a program is wrong.
        CLASSES.includes(error.class) &&
        error.desc.length > 8 &&
        !/undefined|not a function|\bnull \(/.test(error.desc);
  await holds(
    t,
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 30 }), async (requests) => {
      const replies = await Promise.all(requests.map((each) => client.request({ ...each, id: `r${done++}` })));
      return replies.every(fits);
    }),
    80,
  );
  t.ok(daemon.running);
  t.notMatch(daemon.stderr, /\bat .*:\d+:\d+/, 'no defect came to light');
  t.match(await client.execute('query-version'), { qemu: Object });
  t.ok(readdirSync(daemon.dir).length > 0);
});

leakTest();
