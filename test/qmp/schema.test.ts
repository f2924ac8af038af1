import { fileURLToPath } from 'node:url';
import { test } from 'tap';
import { generate } from '../../schema/generate.js';
import { checkSchema, loadSchema, type Schema } from '../../schema/load.js';
import { startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { run } from '../support/process.js';
import { referenceClient } from '../support/reference.js';
import { requireCommand } from '../support/require.js';

/** The problems of the schema after a change to it. */
function problems(change: (schema: Schema) => void): string[] {
  const schema = structuredClone(loadSchema());
  change(schema);
  return checkSchema(schema);
}

test('the generated files match the schema', async (t) => {
  t.strictSame(await generate(true), [], "run 'npm run generate'");
});

test('the schema is whole', async (t) => {
  t.strictSame(checkSchema(loadSchema()), []);
});

test('what is missing in a schema is found', async (t) => {
  t.match(
    problems(({ defs }) => delete defs.BlockdevOptionsFile!.properties!.filename!.description),
    ['BlockdevOptionsFile.filename has no description'],
  );
  t.match(
    problems(({ defs }) => delete defs.BlockdevDriver!['x-values']!.raw),
    ["value 'raw' of BlockdevDriver has no description"],
  );
  t.match(
    problems(({ defs }) => defs.BlockdevOptionsRaw!.required!.push('nope')),
    ["BlockdevOptionsRaw requires 'nope', which is no member of it"],
  );
  t.match(
    problems(({ commands }) => (commands.quit!.returns = { $ref: '#/$defs/Nope' })),
    ["quit returns refers to 'Nope', which does not exist"],
  );
  t.match(
    problems(({ commands }) => (commands.quit!.description = '')),
    ['command quit has no description'],
  );
  t.match(
    problems(({ defs }) => delete defs.BlockdevOptions!.discriminator!.mapping.raw),
    ["BlockdevOptions has no branch for 'raw' of its tag"],
  );
  t.match(
    problems(({ commands }) => delete (commands.quit as { errors?: object }).errors),
    ['command quit does not say its errors'],
  );
  t.match(
    problems(({ commands }) => (commands.quit!.errors = { NoSuchError: 'Always.' })),
    ["command quit has 'NoSuchError', no class of errors"],
  );
  t.match(
    problems(({ subjects }) => (subjects.control!.since = '')),
    ['control.json has no since'],
  );
  t.match(
    problems(({ events }) => (events.BLOCK_EXPORT_DELETED!.features = { x: '' })),
    ["feature 'x' of event BLOCK_EXPORT_DELETED has no description"],
  );
  t.match(
    problems(({ defs }) => (defs.BlockdevOptions!.discriminator!.mapping.raw = 'Nope')),
    ["BlockdevOptions has a branch 'Nope', which does not exist"],
  );
});

/** An entry of a SchemaInfo list, as far as its references go. */
interface Info {
  readonly name: string;
  readonly 'meta-type': string;
  readonly [member: string]: unknown;
}

/** The names that an entry refers to. */
function references(info: Info): string[] {
  const parts = [...((info.members ?? []) as object[]), ...((info.variants ?? []) as object[])] as { type?: string }[];
  const direct = ['arg-type', 'ret-type', 'element-type'].map((key) => info[key] as string | undefined);
  return [...direct, ...parts.map(({ type }) => type)].filter((name) => name !== undefined);
}

/** The members that entries of each kind have, those of their parts included. */
function shapes(infos: readonly Info[]): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  const note = (kind: string, value: object) => {
    found[kind] ??= new Set();
    for (const [key, below] of Object.entries(value)) {
      found[kind].add(key);
      if (Array.isArray(below)) for (const part of below) if (typeof part === 'object') note(`${kind}.${key}`, part);
    }
  };
  for (const info of infos) note(info['meta-type'], info);
  return Object.fromEntries(Object.entries(found).map(([kind, keys]) => [kind, [...keys].sort()]));
}

/** What a client that follows the references from a command's name sees of it, a few levels deep. */
function outline(infos: ReadonlyMap<string, Info>, name: string, depth = 3): unknown {
  const info = infos.get(name);
  if (!info || depth === 0) return info?.['meta-type'];
  switch (info['meta-type']) {
    case 'command':
      return outline(infos, info['arg-type'] as string, depth);
    case 'object': {
      const members = info.members as { name: string; type: string; default?: null }[];
      return Object.fromEntries(
        members.map((member) => [
          `${member.name}${'default' in member ? '?' : ''}`,
          outline(infos, member.type, depth - 1),
        ]),
      );
    }
    default:
      return info['meta-type'];
  }
}

test('query-qmp-schema', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const infos = (await client.execute('query-qmp-schema')) as Info[];
  const byName = new Map(infos.map((info) => [info.name, info]));
  t.equal(byName.size, infos.length, 'no name is there twice');
  t.strictSame(
    infos.flatMap(references).filter((name) => !byName.has(name)),
    [],
    'what is referred to is there',
  );
  const commands = (await client.execute('query-commands')) as { name: string }[];
  t.strictSame(
    infos
      .filter((info) => info['meta-type'] === 'command')
      .map(({ name }) => name)
      .sort(),
    commands.map(({ name }) => name).sort(),
  );
  const used = new Set(infos.flatMap(references));
  t.strictSame(
    infos.filter((info) => !['command', 'event'].includes(info['meta-type']) && !used.has(info.name)),
    [],
    'and nothing that is of no use',
  );

  const reference = await referenceClient(t);
  if (!reference) return;
  await reference.negotiate();
  const theirs = (await reference.execute('query-qmp-schema')) as Info[];
  const theirShapes = shapes(theirs);
  for (const [kind, keys] of Object.entries(shapes(infos))) {
    // None of theirs can be executed out of band.
    const known = [...(theirShapes[kind] ?? []), 'allow-oob', 'features'];
    t.strictSame(
      keys.filter((key) => !known.includes(key)),
      [],
      `${kind} has the members that QEMU's have`,
    );
  }
  const theirByName = new Map(theirs.map((info) => [info.name, info]));
  for (const name of ['blockdev-del', 'object-del', 'query-version', 'qmp_capabilities', 'quit']) {
    t.strictSame(outline(byName, name), outline(theirByName, name), name);
  }
});

test('the manual page is well-formed', async (t) => {
  if (!requireCommand(t, 'groff')) return;
  const page = fileURLToPath(new URL('../../../man/storaged-qmp.7', import.meta.url));
  const { code, stderr } = await run('groff', ['-mandoc', '-Tutf8', '-ww', '-z', page]);
  t.equal(code, 0);
  t.equal(stderr, '');
});

leakTest();
