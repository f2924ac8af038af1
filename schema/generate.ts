/**
 * Makes src/qmp/generated/ and man/storaged-qmp.7 from schema/*.json; with --check only says whether they are up to
 * date.
 *
 * The schema files are JSON Schema with names and shapes of QAPI, and a few keywords of ours:
 *   "commands", "events"    tables of what the control socket takes and tells
 *   "since"                 the version of storaged that had it first: of the file, or of an entry that came later
 *   "features"              of an entry or a member: names that clients can look for, with their documentation
 *   "errors"                on a command: classes of errors, with when they come
 *   "allow-oob"             on a command: it can be executed out of band, so its handler only looks at memory
 *   "discriminator"         on a struct: a flat union. `mapping` names the struct whose members a value of the tag adds
 *   "x-alternate"           one of several JSON types: "string", "null", "string-list" (an array), or a definition (an
 *                           object)
 *   "x-values"              documentation of an enum's values, each of which must have it
 *   "x-size"                an integer that the command line takes with a suffix (K, M, G, T)
 *   "x-path"                a path of the host, which a saved configuration has as an absolute one
 * References are "#/$defs/NAME" over all files. Objects take no members but their own.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { introspection } from './introspection.js';
import { checkSchema, type Definition, type Json, loadSchema, type Schema } from './load.js';
import { manual } from './manual.js';

const root = new URL('../../', import.meta.url);

/** A definition as plain JSON Schema: `forTypes` for the TypeScript types, else for ajv. */
function expand(schema: Schema, definition: Definition, forTypes: boolean): Json {
  const { discriminator, 'x-alternate': alternate, 'x-values': _values, 'x-size': _size, ...more } = definition;
  const { since: _since, features: _features, ...rest } = more;
  const each = (properties: Record<string, Definition> = {}) =>
    Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, expand(schema, member, forTypes)]));
  if (alternate) {
    const options = alternate.map((option): Json => {
      if (option === 'string' || option === 'null') return { type: option };
      if (option === 'string-list') return { type: 'array', items: { type: 'string' } };
      return { $ref: `#/$defs/${option}` };
    });
    if (forTypes) return { ...rest, anyOf: options };
    // Told apart by the JSON type, so that errors speak of the one that was meant.
    const complex = alternate.find((option) => option !== 'string' && option !== 'null') as string;
    const type = complex === 'string-list' ? 'array' : 'object';
    const simple = alternate.filter((option) => option !== complex);
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return { ...rest, type: [...simple, type], if: { type }, then: options[alternate.indexOf(complex)] };
  }
  if (discriminator) {
    const { propertyName, mapping } = discriminator;
    const branches = Object.entries(mapping).map(([tag, branch]) => {
      const members = schema.defs[branch] as Definition;
      const base = each(definition.properties);
      base[propertyName] = forTypes ? { enum: [tag] } : { const: tag };
      return {
        type: 'object',
        properties: { ...base, ...each(members.properties) },
        required: [...(definition.required ?? []), ...(members.required ?? [])],
        additionalProperties: false,
      };
    });
    if (forTypes) return { description: definition.description, anyOf: branches };
    return {
      type: 'object',
      discriminator: { propertyName },
      required: [propertyName],
      oneOf: branches,
    };
  }
  if (definition.type === 'object')
    return { ...rest, properties: each(definition.properties), additionalProperties: false };
  if (definition.items) return { ...rest, items: expand(schema, definition.items, forTypes) };
  // The documentation beside a reference is the member's, and would make another type of it.
  if (definition.$ref) return { $ref: definition.$ref };
  if (forTypes && !definition.type) return { ...rest, tsType: 'unknown' };
  return rest;
}

const HEADER = '// Made from schema/ by `npm run generate`: change it there.\n';

async function types(schema: Schema): Promise<string> {
  const definitions: Json = {};
  for (const [name, definition] of Object.entries(schema.defs)) {
    const { $ref: _ref, ...body } = { ...expand(schema, definition, true) };
    definitions[name] = { title: name, ...body };
  }
  const commands: Json = {};
  for (const [name, command] of Object.entries(schema.commands)) {
    commands[name] = {
      type: 'object',
      description: command.description,
      properties: {
        arguments: expand(schema, command.arguments, true),
        returns: expand(schema, command.returns, true),
      },
      required: ['arguments', 'returns'],
      additionalProperties: false,
    };
  }
  const events = Object.fromEntries(
    Object.entries(schema.events).map(([name, event]) => [
      name,
      { ...expand(schema, event.data, true), description: event.description },
    ]),
  );
  const table = (title: string, description: string, properties: Json) => ({
    title,
    description,
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });
  definitions.Commands = table('Commands', 'What each command takes and returns.', commands);
  definitions.Events = table('Events', 'What each event tells.', events);
  const whole = { title: 'Unused', type: 'object', properties: {}, additionalProperties: false, $defs: definitions };
  const text = await compile(whole as unknown as JSONSchema, 'Unused', {
    bannerComment: HEADER.trim(),
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  // The wrapper that holds the definitions is of no use to anybody.
  return text
    .replace(/export interface Unused \{\}\n/, '')
    .replace(
      / \*\n \* This (interface|type) was referenced by `\w+`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      '',
    );
}

function validators(schema: Schema): string {
  const $defs = Object.fromEntries(
    Object.entries(schema.defs).map(([name, definition]) => [name, expand(schema, definition, false)]),
  );
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    discriminator: true,
    strict: false,
    allErrors: false,
    // A definition is one function, however often it is referred to; sentences are made in validate.ts.
    inlineRefs: false,
    messages: false,
  });
  ajv.addSchema({ $id: 'all', $defs });
  const exported: Record<string, string> = {};
  const add = (name: string, body: Json): void => {
    // References of a command's own object lead to the definitions of all files.
    const text = JSON.stringify(body).replaceAll('"#/$defs/', '"all#/$defs/');
    ajv.addSchema({ ...(JSON.parse(text) as Json), $id: name });
    exported[name] = name;
  };
  for (const [name, command] of Object.entries(schema.commands))
    add(`command_${name.replaceAll('-', '_')}`, expand(schema, command.arguments, false));
  for (const name of parsedTypes(schema)) add(`type_${name}`, { $ref: `#/$defs/${name}` });
  const standalone = (standaloneModule as unknown as { default: typeof standaloneModule }).default ?? standaloneModule;
  const code = (standalone as unknown as (ajv: Ajv, refs: Record<string, string>) => string)(ajv, exported);
  if (code.includes('require('))
    throw new Error('the validators need modules of ajv at run time; find which keyword does');
  return `// @ts-nocheck\n${HEADER}${code.replace(/^"use strict";/, '')}`;
}

/** Types that the command line's options, and files that these name, are parsed to. */
function parsedTypes(schema: Schema): string[] {
  return [
    'BlockdevOptions',
    'BlockExportOptions',
    'ChardevOptions',
    'MonitorOptions',
    'ObjectOptions',
    'TraceOptions',
    'Configuration',
    'BlkdebugInjectErrorOptions',
    'BlkdebugSetStateOptions',
  ].filter((name) => schema.defs[name]);
}

function metadata(schema: Schema): string {
  const { defs, commands, events } = schema;
  return `${HEADER}import type { SchemaCommand, SchemaDefinition } from '../schema-types.js';

/** Every definition of the schema, as it is in schema/. */
export const definitions: Readonly<Record<string, SchemaDefinition>> = ${JSON.stringify(defs)};

/** The commands' names and what they take. */
export const commands: Readonly<Record<string, SchemaCommand>> = ${JSON.stringify(
    Object.fromEntries(
      Object.entries(commands).map(([name, { returns: _returns, errors: _errors, ...rest }]) => [name, rest]),
    ),
  )};

/** The events' names. */
export const events: readonly string[] = ${JSON.stringify(Object.keys(events))};
`;
}

function introspectionModule(schema: Schema): string {
  const infos = introspection(schema).map((info) => JSON.stringify(info));
  return `${HEADER}import type { SchemaInfo } from './types.js';

/** What query-qmp-schema answers. */
export const schemaInfo: readonly SchemaInfo[] = [
${infos.join(',\n')}
];
`;
}

/** Writes the generated files, or with `check` returns the names of those that differ. */
export async function generate(check: boolean): Promise<string[]> {
  const schema = loadSchema();
  const problems = checkSchema(schema);
  if (problems.length > 0) throw new Error(`schema/: ${problems.join('; ')}`);
  const files = {
    'src/qmp/generated/types.ts': await types(schema),
    'src/qmp/generated/validators.ts': validators(schema),
    'src/qmp/generated/schema.ts': metadata(schema),
    'src/qmp/generated/introspection.ts': introspectionModule(schema),
    'man/storaged-qmp.7': manual(schema),
  };
  const stale: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const file = new URL(name, root);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(name);
    if (!check) writeFileSync(file, text);
  }
  return stale;
}

if (
  process.argv[1] !== undefined &&
  import.meta.url.endsWith('/schema/generate.js') &&
  process.argv[1].endsWith('generate.js')
) {
  const check = process.argv.includes('--check');
  const stale = await generate(check);
  if (check && stale.length > 0) {
    console.error(`${stale.join(', ')} do not match schema/: run 'npm run generate'`);
    process.exitCode = 1;
  }
}
