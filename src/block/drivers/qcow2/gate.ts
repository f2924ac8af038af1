/**
 * The one way by which an image's header opens other files. Whoever made the image chose these names; how far they may
 * reach is the operator's choice (option `implicit-files`).
 */
import { open, realpath } from 'node:fs/promises';
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
  const path = resolve(name, image, what, option);
  const trail = [...context.trail, await real(image, image)];
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
  const below = { driver: 'file', filename: path } as const;
  if (what === 'data file') return context.child(below as BlockdevOptions, 'data-file', trail);
  const format = reference.format ?? (await probe(path, image));
  switch (format) {
    case 'raw':
      return context.child({ driver: 'raw', 'read-only': true, file: below } as BlockdevOptions, 'backing', trail);
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

function resolve(name: string, image: string, what: string, option: string): string {
  const plain = name.startsWith('file:') ? name.slice('file:'.length) : name;
  if (/^[A-Za-z][\w+.-]*:/.test(plain)) {
    throw new ControlError(
      `'${image}' names '${plain}' as its ${what}; only files are supported there: give '${option}'`,
    );
  }
  return isAbsolute(plain) ? plain : join(dirname(image), plain);
}

async function real(path: string, image: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    throw new ControlError(`Could not open '${path}', which '${image}' refers to: ${errnoText(errnoOf(error))}`);
  }
}

/** What a header does not say: a backing file is only read, so that a wrong guess shows but destroys nothing. */
async function probe(path: string, image: string): Promise<string> {
  try {
    const handle = await open(path, 'r');
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      return bytesRead === 4 && buffer.readUInt32BE(0) === MAGIC ? 'qcow2' : 'raw';
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new ControlError(`Could not open '${path}', which '${image}' refers to: ${errnoText(errnoOf(error))}`);
  }
}
