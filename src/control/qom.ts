/** The objects of the daemon as a tree with paths, as QEMU's object model (QOM) shows its own. */
import { basename } from 'node:path';
import { ControlError } from '../base/errors.js';
import type { ObjectPropertyInfo, ObjectTypeInfo } from '../qmp/generated/types.js';
import type { Chardevs } from './chardevs.js';
import { type Iothreads, isSetting } from './iothreads.js';

interface Type {
  readonly parent?: string;
  readonly abstract?: true;
  readonly interfaces?: readonly string[];
  /** The types of the properties that its objects have besides `type`. */
  readonly properties?: Readonly<Record<string, string>>;
}

const IOTHREAD_PROPERTIES = {
  'poll-max-ns': 'int',
  'poll-grow': 'int',
  'poll-shrink': 'int',
  'aio-max-batch': 'int',
  'thread-id': 'int',
} as const;

const TYPES: Readonly<Record<string, Type>> = {
  object: { abstract: true },
  container: { parent: 'object' },
  'event-loop-base': { parent: 'object', abstract: true },
  iothread: { parent: 'event-loop-base', interfaces: ['user-creatable'], properties: IOTHREAD_PROPERTIES },
  chardev: { parent: 'object', abstract: true },
  'chardev-socket': { parent: 'chardev' },
  'chardev-stdio': { parent: 'chardev' },
  'chardev-null': { parent: 'chardev' },
};

/** An object of the tree. */
interface TreeObject {
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly children: ReadonlyMap<string, TreeObject>;
}

const container = (children: Iterable<[string, TreeObject]>): TreeObject => ({
  type: 'container',
  values: {},
  children: new Map(children),
});

const leaf = (type: string, values: Readonly<Record<string, unknown>> = {}): TreeObject => ({
  type,
  values,
  children: new Map(),
});

export class ObjectTree {
  constructor(
    private readonly iothreads: Iothreads,
    private readonly chardevs: Chardevs,
  ) {}

  private root(): TreeObject {
    const threads = this.iothreads.info().map(({ id, ...values }) => [id, leaf('iothread', values)] as const);
    const chardevs = this.chardevs.kinds().map(([id, kind]) => [id, leaf(`chardev-${kind}`)] as const);
    return container([
      ['objects', container(threads.map(([id, object]) => [id, object]))],
      ['chardevs', container(chardevs.map(([id, object]) => [id, object]))],
    ]);
  }

  /** The object at a path, and the path from the root. */
  private find(path: string): { object: TreeObject; path: string } {
    const parts = path.split('/').filter((part) => part !== '');
    const root = this.root();
    const found = path.startsWith('/')
      ? [descend(root, '', parts)].filter((one) => one !== undefined)
      : everywhere(root, '').flatMap((start) => descend(start.object, start.path, parts) ?? []);
    const [one, another] = found;
    if (!one) throw new ControlError(`Device '${path}' not found`, 'DeviceNotFound');
    if (another) throw new ControlError(`Path '${path}' does not uniquely identify an object`);
    return one;
  }

  list(path: string): ObjectPropertyInfo[] {
    const { object } = this.find(path);
    const children = [...object.children].map(([name, { type }]) => ({ name, type: `child<${type}>` }));
    return [...propertiesOf(object.type), ...children];
  }

  get(path: string, property: string): unknown {
    const { object, path: where } = this.find(path);
    if (property === 'type') return object.type;
    if (object.children.has(property)) return `${where}/${property}`;
    if (!Object.hasOwn(object.values, property))
      throw new ControlError(`Property '${object.type}.${property}' not found`);
    return object.values[property];
  }

  /** Sets a property. Throws where there is none, or where it cannot be set, or not to that. */
  set(path: string, property: string, value: unknown): void {
    const { object, path: where } = this.find(path);
    if (property !== 'type' && !object.children.has(property) && !Object.hasOwn(object.values, property))
      throw new ControlError(`Property '${object.type}.${property}' not found`);
    if (object.type !== 'iothread' || !isSetting(property))
      throw new ControlError(`Property '${object.type}.${property}' is not writable`);
    if (typeof value !== 'bigint' && !Number.isInteger(value))
      throw new ControlError(`Invalid parameter type for '${property}', expected: integer`);
    const number = Number(value);
    if (number < 0 || number > Number.MAX_SAFE_INTEGER)
      throw new ControlError(`${property} value must be in range [0, ${Number.MAX_SAFE_INTEGER}]`);
    this.iothreads.set(basename(where), property, number);
  }

  listTypes(implemented: string | undefined, withAbstract: boolean): ObjectTypeInfo[] {
    return Object.entries(TYPES)
      .filter(([name, type]) => (withAbstract || !type.abstract) && (!implemented || isKindOf(name, implemented)))
      .map(([name, { parent, abstract }]) => ({
        name,
        ...(abstract && { abstract }),
        ...(parent !== undefined && { parent }),
      }));
  }

  listProperties(typeName: string): ObjectPropertyInfo[] {
    if (!Object.hasOwn(TYPES, typeName)) throw new ControlError(`Class '${typeName}' not found`, 'DeviceNotFound');
    return propertiesOf(typeName);
  }
}

function propertiesOf(typeName: string): ObjectPropertyInfo[] {
  const own = Object.entries(TYPES[typeName]?.properties ?? {});
  return [{ name: 'type', type: 'string' }, ...own.map(([name, type]) => ({ name, type }))];
}

function isKindOf(name: string, ancestor: string): boolean {
  const type = TYPES[name];
  if (name === ancestor || type?.interfaces?.includes(ancestor)) return true;
  return type?.parent !== undefined && isKindOf(type.parent, ancestor);
}

function descend(
  from: TreeObject,
  path: string,
  parts: readonly string[],
): { object: TreeObject; path: string } | undefined {
  let object: TreeObject | undefined = from;
  for (const part of parts) object = object?.children.get(part);
  return object && { object, path: [path, ...parts].join('/') };
}

/** An object and all below it. */
function everywhere(object: TreeObject, path: string): { object: TreeObject; path: string }[] {
  const below = [...object.children].flatMap(([name, child]) => everywhere(child, `${path}/${name}`));
  return [{ object, path }, ...below];
}
