/** Reads schema/*.json, and says what is wrong with it as a document. generate.ts describes the form of the files. */
import { readdirSync, readFileSync } from 'node:fs';

export type Json = Record<string, unknown>;

export interface Definition extends Json {
  description?: string;
  since?: string;
  features?: Record<string, string>;
  type?: string;
  $ref?: string;
  properties?: Record<string, Definition>;
  required?: string[];
  items?: Definition;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  'x-alternate'?: string[];
  'x-values'?: Record<string, string>;
  'x-size'?: boolean;
  'x-path'?: boolean;
}

export interface Command {
  description: string;
  since?: string;
  features?: Record<string, string>;
  errors: Record<string, string>;
  'allow-oob'?: boolean;
  arguments: Definition;
  returns: Definition;
}

export interface Event {
  description: string;
  since?: string;
  features?: Record<string, string>;
  data: Definition;
}

/** One file: one subject. */
export interface Subject {
  title: string;
  /** The version of storaged that had its entries first, where they do not say another. */
  since: string;
  $defs?: Record<string, Definition>;
  commands?: Record<string, Command>;
  events?: Record<string, Event>;
}

/** The whole schema: all files in one, and by subject. */
export interface Schema {
  defs: Record<string, Definition>;
  commands: Record<string, Command>;
  events: Record<string, Event>;
  subjects: Record<string, Subject>;
}

/** The order of the manual; a file that is not named here comes last. */
const ORDER = ['control', 'introspect', 'qom', 'block-core', 'block-export', 'transaction', 'job', 'char', 'fdset'];
const ERROR_CLASSES = ['GenericError', 'CommandNotFound', 'DeviceNotActive', 'DeviceNotFound', 'KVMMissingCap'];
const FIRST_VERSION = /^\d+\.\d+(\.\d+)?$/;

const folder = new URL('../../schema/', import.meta.url);

export function loadSchema(): Schema {
  const schema: Schema = { defs: {}, commands: {}, events: {}, subjects: {} };
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  for (const name of names) {
    const file = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Subject;
    Object.assign(schema.defs, file.$defs);
    Object.assign(schema.commands, file.commands);
    Object.assign(schema.events, file.events);
    schema.subjects[name] = file;
  }
  return schema;
}

/** The name that a definition refers to. */
export function referenceOf(definition: Definition): string | undefined {
  return definition.$ref?.replace('#/$defs/', '');
}

/** What is wrong with the schema as a document: undocumented parts, references that lead nowhere. */
export function checkSchema(schema: Schema): string[] {
  const problems: string[] = [];
  const documented = (where: string, { description, since, features = {} }: Partial<Command>): void => {
    if (!description) problems.push(`${where} has no description`);
    if (since !== undefined && !FIRST_VERSION.test(since))
      problems.push(`${where} has '${since}' as since: no version`);
    for (const [feature, text] of Object.entries(features))
      if (!text) problems.push(`feature '${feature}' of ${where} has no description`);
  };
  const check = (where: string, definition: Definition): void => {
    const target = referenceOf(definition);
    if (target !== undefined && !schema.defs[target])
      problems.push(`${where} refers to '${target}', which does not exist`);
    for (const value of definition.enum ?? []) {
      if (!definition['x-values']?.[value]) problems.push(`value '${value}' of ${where} has no description`);
    }
    for (const value of Object.keys(definition['x-values'] ?? {})) {
      if (!definition.enum?.includes(value)) problems.push(`${where} documents '${value}', which is no value of it`);
    }
    const { propertyName, mapping = {} } = definition.discriminator ?? {};
    for (const branch of Object.values(mapping)) {
      if (!schema.defs[branch]) problems.push(`${where} has a branch '${branch}', which does not exist`);
    }
    const tag = propertyName && referenceOf(definition.properties?.[propertyName] ?? {});
    const values = tag ? schema.defs[tag]?.enum : undefined;
    for (const value of values ?? Object.keys(mapping)) {
      if (!values || !mapping[value]) problems.push(`${where} has no branch for '${value}' of its tag`);
    }
    for (const [name, member] of Object.entries(definition.properties ?? {})) {
      documented(`${where}.${name}`, member);
      check(`${where}.${name}`, member);
    }
    for (const name of definition.required ?? []) {
      if (!definition.properties?.[name]) problems.push(`${where} requires '${name}', which is no member of it`);
    }
    if (definition.items) check(`${where}[]`, definition.items);
  };
  for (const [name, subject] of Object.entries(schema.subjects)) {
    if (!subject.title) problems.push(`${name}.json has no title`);
    if (!FIRST_VERSION.test(subject.since ?? '')) problems.push(`${name}.json has no since`);
  }
  for (const [name, definition] of Object.entries(schema.defs)) {
    documented(name, definition);
    check(name, definition);
  }
  for (const [name, command] of Object.entries(schema.commands)) {
    documented(`command ${name}`, command);
    if (!command.errors) problems.push(`command ${name} does not say its errors`);
    for (const [errorClass, text] of Object.entries(command.errors ?? {})) {
      if (!ERROR_CLASSES.includes(errorClass)) problems.push(`command ${name} has '${errorClass}', no class of errors`);
      if (!text) problems.push(`command ${name} does not say when it fails with ${errorClass}`);
    }
    check(`${name} arguments`, command.arguments);
    check(`${name} returns`, command.returns);
  }
  for (const [name, event] of Object.entries(schema.events)) {
    documented(`event ${name}`, event);
    check(`${name} data`, event.data);
  }
  return problems;
}
