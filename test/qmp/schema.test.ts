import { test } from 'tap';
import { checkSchema, generate, loadSchema, type Schema } from '../../schema/generate.js';

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
    problems(({ defs }) => (defs.BlockdevOptions!.discriminator!.mapping.raw = 'Nope')),
    ["BlockdevOptions has a branch 'Nope', which does not exist"],
  );
});
