/**
 * Makes src/qmp/generated/ from schema/*.json; with --check only says whether it is up to date.
 *
 * The schema files are JSON Schema with names and shapes of QAPI, and a few keywords of ours:
 *   "commands", "events"    tables of what the control socket takes and tells
 *   "discriminator"         on a struct: a flat union. `mapping` names the struct whose members a value of the tag adds
 *   "x-alternate"           one of several JSON types: "string", "null", "string-list" (an array), or a definition (an
 *                           object)
 *   "x-values"              documentation of an enum's values, each of which must have it
 *   "x-size"                an integer that the command line takes with a suffix (K, M, G, T)
 * References are "#/$defs/NAME" over all files. Objects take no members but their own.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

type Json = Record<string, unknown>;
interface Definition extends Json {
  description?: string;
  type?: string;
  $ref?: string;
  properties?: Record<string, Definition>;
  required?: string[];
  items?: Definition;
  enum?: string[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  'x-alternate'?: string[];
  'x-values'?: Record<string, string>;
  'x-size'?: boolean;
}
interface Command {
  description: string;
  arguments: Definition;
  returns: Definition;
}
interface SchemaFile {
  title: string;
  $defs: Record<string, Definition>;
  commands?: Record<string, Command>;
  events?: Record<string, { description: string; data: Definition }>;
}

const root = new URL('../../', import.meta.url);
const generated = new URL('src/qmp/generated/', root);

/** The whole schema: all files in one. */
export interface Schema {
  defs: Record<string, Definition>;
  commands: Record<string, Command>;
  events: Record<string, { description: string; data: Definition }>;
}

export function loadSchema(): Schema {
  const schema: Schema = { defs: {}, commands: {}, events: {} };
  const folder = new URL('schema/', root);
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SchemaFile;
    Object.assign(schema.defs, file.$defs);
    Object.assign(schema.commands, file.commands);
    Object.assign(schema.events, file.events);
  }
  return schema;
}

/** What is wrong with the schema as a document: undocumented parts, references that lead nowhere. */
export function checkSchema(schema: Schema): string[] {
  const problems: string[] = [];
  const check = (where: string, definition: Definition, needsDescription: boolean): void => {
    if (needsDescription && !definition.description) problems.push(`${where} has no description`);
    const target = definition.$ref?.replace('#/$defs/', '');
    if (target !== undefined && !schema.defs[target])
      problems.push(`${where} refers to '${target}', which does not exist`);
    for (const value of definition.enum ?? []) {
      if (!definition['x-values']?.[value]) problems.push(`value '${value}' of ${where} has no description`);
    }
    for (const branch of Object.values(definition.discriminator?.mapping ?? {})) {
      if (!schema.defs[branch]) problems.push(`${where} has a branch '${branch}', which does not exist`);
    }
    for (const [name, member] of Object.entries(definition.properties ?? {})) check(`${where}.${name}`, member, true);
    for (const name of definition.required ?? []) {
      if (!definition.properties?.[name]) problems.push(`${where} requires '${name}', which is no member of it`);
    }
    if (definition.items) check(`${where}[]`, definition.items, false);
  };
  for (const [name, definition] of Object.entries(schema.defs)) check(name, definition, true);
  for (const [name, command] of Object.entries(schema.commands)) {
    if (!command.description) problems.push(`command ${name} has no description`);
    check(`${name} arguments`, command.arguments, false);
    check(`${name} returns`, command.returns, false);
  }
  for (const [name, event] of Object.entries(schema.events)) {
    if (!event.description) problems.push(`event ${name} has no description`);
    check(`${name} data`, event.data, false);
  }
  return problems;
}

/** A definition as plain JSON Schema: `forTypes` for the TypeScript types, else for ajv. */
function expand(schema: Schema, definition: Definition, forTypes: boolean): Json {
  const { discriminator, 'x-alternate': alternate, 'x-values': _values, 'x-size': _size, ...rest } = definition;
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
  for (const name of commandLineTypes(schema)) add(`type_${name}`, { $ref: `#/$defs/${name}` });
  const standalone = (standaloneModule as unknown as { default: typeof standaloneModule }).default ?? standaloneModule;
  const code = (standalone as unknown as (ajv: Ajv, refs: Record<string, string>) => string)(ajv, exported);
  if (code.includes('require('))
    throw new Error('the validators need modules of ajv at run time; find which keyword does');
  return `// @ts-nocheck\n${HEADER}${code.replace(/^"use strict";/, '')}`;
}

/** Types that the command line's options are parsed to. */
function commandLineTypes(schema: Schema): string[] {
  return ['BlockdevOptions', 'BlockExportOptions', 'ChardevOptions', 'MonitorOptions', 'ObjectOptions'].filter(
    (name) => schema.defs[name],
  );
}

function metadata(schema: Schema): string {
  const { defs, commands, events } = schema;
  return `${HEADER}import type { SchemaDefinition } from '../schema-types.js';

/** Every definition of the schema, as it is in schema/. */
export const definitions: Readonly<Record<string, SchemaDefinition>> = ${JSON.stringify(defs)};

/** The commands' names and what they take. */
export const commands: Readonly<Record<string, { description: string; arguments: SchemaDefinition }>> = ${JSON.stringify(
    Object.fromEntries(
      Object.entries(commands).map(([name, c]) => [name, { description: c.description, arguments: c.arguments }]),
    ),
  )};

/** The events' names. */
export const events: readonly string[] = ${JSON.stringify(Object.keys(events))};
`;
}

/** Writes the generated files, or with `check` returns the names of those that differ. */
export async function generate(check: boolean): Promise<string[]> {
  const schema = loadSchema();
  const problems = checkSchema(schema);
  if (problems.length > 0) throw new Error(`schema/: ${problems.join('; ')}`);
  const files = { 'types.ts': await types(schema), 'validators.ts': validators(schema), 'schema.ts': metadata(schema) };
  const stale: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const file = new URL(name, generated);
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
    console.error(`src/qmp/generated: ${stale.join(', ')} do not match schema/: run 'npm run generate'`);
    process.exitCode = 1;
  }
}
