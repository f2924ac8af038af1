/**
 * The answer of query-qmp-schema: the schema as a list of SchemaInfo (QEMU's qapi/introspect.json). Unlike QEMU, types
 * keep their names, for people who read it; clients follow references, whatever the names are.
 */
import { type Definition, referenceOf, type Schema } from './load.js';

type Info = { name: string; 'meta-type': string } & Record<string, unknown>;

const BUILTINS: Readonly<Record<string, { name: string; 'json-type': string }>> = {
  string: { name: 'str', 'json-type': 'string' },
  integer: { name: 'int', 'json-type': 'int' },
  number: { name: 'number', 'json-type': 'number' },
  boolean: { name: 'bool', 'json-type': 'boolean' },
  null: { name: 'null', 'json-type': 'null' },
  any: { name: 'any', 'json-type': 'value' },
};

const featuresOf = ({ features }: { features?: Record<string, string> }) =>
  features && { features: Object.keys(features) };

export function introspection(schema: Schema): Info[] {
  const infos = new Map<string, Info>();

  /** The name of a type, whose entries are made when it is first named. */
  const typeName = (definition: Definition, nameIfInline: string): string => {
    const name = referenceOf(definition);
    if (name !== undefined) {
      add(name, schema.defs[name] as Definition);
      return name;
    }
    if (definition.items) return listOf(typeName(definition.items, `${nameIfInline}-item`));
    if (definition.type === 'object') {
      add(nameIfInline, definition);
      return nameIfInline;
    }
    const builtin = BUILTINS[definition.type ?? 'any'] as (typeof BUILTINS)[string];
    infos.set(builtin.name, { ...builtin, 'meta-type': 'builtin' });
    return builtin.name;
  };

  const listOf = (element: string): string => {
    infos.set(`[${element}]`, { name: `[${element}]`, 'meta-type': 'array', 'element-type': element });
    return `[${element}]`;
  };

  const add = (name: string, definition: Definition): void => {
    if (infos.has(name)) return;
    const info: Info = { name, 'meta-type': 'object', ...featuresOf(definition) };
    infos.set(name, info);
    const { discriminator, 'x-alternate': alternate, enum: values } = definition;
    if (alternate) {
      info['meta-type'] = 'alternate';
      info.members = alternate.map((option) => {
        if (option === 'string' || option === 'null') return { type: typeName({ type: option }, '') };
        if (option === 'string-list') return { type: listOf(typeName({ type: 'string' }, '')) };
        return { type: typeName({ $ref: option }, '') };
      });
    } else if (values) {
      info['meta-type'] = 'enum';
      info.members = values.map((value) => ({ name: value }));
      info.values = values;
    } else {
      info.members = Object.entries(definition.properties ?? {}).map(([member, type]) => ({
        name: member,
        type: typeName(type, `${name}-${member}`),
        ...(!definition.required?.includes(member) && { default: null }),
        ...featuresOf(type),
      }));
      if (discriminator) {
        info.tag = discriminator.propertyName;
        info.variants = Object.entries(discriminator.mapping).map(([tag, branch]) => ({
          case: tag,
          type: typeName({ $ref: branch }, ''),
        }));
      }
    }
  };

  const commands = Object.entries(schema.commands).map(([name, command]) => ({
    name,
    'meta-type': 'command',
    'arg-type': typeName(command.arguments, `q_obj_${name}-arg`),
    'ret-type': typeName(command.returns, `q_obj_${name}-ret`),
    ...(command['allow-oob'] && { 'allow-oob': true }),
    ...featuresOf(command),
  }));
  const events = Object.entries(schema.events).map(([name, event]) => ({
    name,
    'meta-type': 'event',
    'arg-type': typeName(event.data, `q_obj_${name}-arg`),
    ...featuresOf(event),
  }));
  return [...commands, ...events, ...infos.values()];
}
