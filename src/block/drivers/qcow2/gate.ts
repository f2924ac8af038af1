/**
 * The one way by which an image's header opens other files. Whoever made the image chose these names; how far they may
 * reach is the operator's choice (option `implicit-files`).
 */
import { open, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, sep } from 'node:path';
import { errnoOf, errnoText } from '../../../abi/errno.js';
import { ControlError } from '../../../base/errors.js';
import type { BlockdevOptions } from '../../../qmp/generated/types.js';
import type { OpenContext } from '../../control.js';
import type { BlockNode } from '../../graph.js';
import { MAGIC } from './layout.js';

/** Longer chains than anybody has are a mistake, or an attack. */
const MAX_CHAIN = 256;

export interface Reference {
  readonly what: 'backing file' | 'data file';
  readonly name: string;
  /** What the header says of its format. */
  readonly format: string | undefined;
  readonly options: Extract<BlockdevOptions, { driver: 'qcow2' }>;
  readonly context: OpenContext;
  /** The image that refers to it. */
  readonly file: BlockNode;
}

/** Opens the file that a header names, or throws a ControlError that says why not. */
export async function openReferredFile(reference: Reference): Promise<BlockNode> {
  const { what, name, options, context, file } = reference;
  const image = file.control.filename;
  const option = what === 'backing file' ? 'backing' : 'data-file';
  const policy = options['implicit-files'] ?? 'any';
  if (policy === 'none') {
    throw new ControlError(
      `'${image}' names '${name}' as its ${what}, and implicit-files=none forbids to open it: give '${option}'`,
    );
  }
  const { path, ...said } = resolve(name, image, what, option);
  // An image that was renamed since it was opened is found again by nobody, and in no circle.
  const trail = [...context.trail, await realpath(image).catch(() => image)];
  const found = await real(path, image);
  if (trail.includes(found))
    throw new ControlError(`The backing files of '${image}' form a circle: '${found}' comes again`);
  if (trail.length > MAX_CHAIN)
    throw new ControlError(`'${image}' has a chain of more than ${MAX_CHAIN} backing files`);
  if (policy === 'same-directory') {
    // The directory of the image that the operator named, whatever images in between say.
    const root = dirname(trail[0] as string);
    if (!found.startsWith(root + sep)) {
      throw new ControlError(
        `'${image}' names '${name}' as its ${what}, which is not below '${root}', and implicit-files=same-directory forbids to open it: give '${option}'`,
      );
    }
  }
  const below = { driver: (await isDevice(path, image)) ? 'host_device' : 'file', filename: path } as const;
  if (what === 'data file' && said.format !== undefined) {
    throw new ControlError(`'${image}' names '${name}' as its data file, which must be a file and no image in it`);
  }
  if (what === 'data file') return context.child(below as BlockdevOptions, 'data-file', trail);
  const format = said.format ?? reference.format ?? (await probe(path, image));
  switch (format) {
    case 'raw':
      return context.child(
        { driver: 'raw', 'read-only': true, ...said.place, file: below } as BlockdevOptions,
        'backing',
        trail,
      );
    case 'qcow2':
      return context.child(
        { driver: 'qcow2', 'read-only': true, 'implicit-files': policy, file: below } as BlockdevOptions,
        'backing',
        trail,
      );
    default:
      throw new ControlError(
        `'${image}' has a backing file of the format '${format}', which is not supported; raw and qcow2 are`,
      );
  }
}

/** What a name stands for. */
interface Target {
  readonly path: string;
  /** The format, where the name itself has one. */
  readonly format?: string;
  /** Where in the file a raw image is. */
  readonly place?: { readonly offset?: number; readonly size?: number };
}

function resolve(name: string, image: string, what: string, option: string): Target {
  if (name.startsWith('json:')) return jsonTarget(name.slice('json:'.length), image, what, option);
  const plain = name.startsWith('file:') ? name.slice('file:'.length) : name;
  if (/^[A-Za-z][\w+.-]*:/.test(plain)) {
    throw new ControlError(
      `'${image}' names '${plain}' as its ${what}; only files are supported there: give '${option}'`,
    );
  }
  return { path: isAbsolute(plain) ? plain : join(dirname(image), plain) };
}

type JsonObject = { [key: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `"a.b": 1` is `"a": { "b": 1 }`, as in QEMU. */
function nested(flat: JsonObject): JsonObject {
  const result: JsonObject = Object.create(null) as JsonObject;
  for (const [key, value] of Object.entries(flat)) {
    const keys = key.split('.');
    const last = keys.pop() as string;
    let here = result;
    for (const step of keys) {
      if (!isObject(here[step])) here[step] = Object.create(null);
      here = here[step] as JsonObject;
    }
    here[last] = isObject(value) ? { ...(isObject(here[last]) ? here[last] : {}), ...nested(value) } : value;
  }
  return result;
}

/**
 * A name of the form json:{...}: a file, or a raw or qcow2 image in one. An image has no say in any other option, as
 * whoever made it may not be trusted with them.
 */
function jsonTarget(text: string, image: string, what: string, option: string): Target {
  const refuse = (why: string): never => {
    throw new ControlError(`'${image}' names a ${what} by json:, ${why}: give '${option}'`);
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    refuse('which is no JSON');
  }
  if (!isObject(parsed)) return refuse('which is no object');
  const { driver, file, filename, offset, size, ...others } = nested(parsed);
  const onlyFile = driver === 'file' || (driver === undefined && file === undefined);
  const below: unknown = onlyFile ? { driver, filename } : file;
  if (!isObject(below)) return refuse("whose 'file' is no file");
  const { driver: belowDriver = 'file', filename: path, ...belowOthers } = below;
  const format = onlyFile ? undefined : driver;
  if (belowDriver !== 'file' || (format !== undefined && format !== 'raw' && format !== 'qcow2')) {
    return refuse(
      `with the driver '${String(belowDriver === 'file' ? format : belowDriver)}', and only files are supported`,
    );
  }
  const strange = [...Object.keys(others), ...Object.keys(belowOthers)].filter((key) => key !== 'read-only');
  if (!onlyFile && filename !== undefined) strange.push('filename');
  if (strange.length > 0) refuse(`with the option '${strange[0]}', which an image may not set`);
  if (typeof path !== 'string' || !isAbsolute(path)) return refuse("whose 'filename' is not absolute");
  const isPlace = (value: unknown): value is number | undefined =>
    value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0);
  if (!isPlace(offset) || !isPlace(size)) return refuse("whose 'offset' or 'size' is no number of bytes");
  const hasPlace = offset !== undefined || size !== undefined;
  if (hasPlace && format !== 'raw') refuse("with 'offset' or 'size', which only raw has");
  return {
    path,
    ...(format !== undefined && { format }),
    ...(hasPlace && { place: { ...(offset !== undefined && { offset }), ...(size !== undefined && { size }) } }),
  };
}

/** What `work` finds out about a file; a ControlError says whose name led there. */
async function look<T>(path: string, image: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new ControlError(`Could not open '${path}', which '${image}' refers to: ${errnoText(errnoOf(error))}`);
  }
}

function real(path: string, image: string): Promise<string> {
  return look(path, image, () => realpath(path));
}

function isDevice(path: string, image: string): Promise<boolean> {
  return look(path, image, async () => (await stat(path)).isBlockDevice());
}

/** What a header does not say: a backing file is only read, so that a wrong guess shows but destroys nothing. */
function probe(path: string, image: string): Promise<string> {
  return look(path, image, async () => {
    const handle = await open(path, 'r');
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      return bytesRead === 4 && buffer.readUInt32BE(0) === MAGIC ? 'qcow2' : 'raw';
    } finally {
      await handle.close();
    }
  });
}
