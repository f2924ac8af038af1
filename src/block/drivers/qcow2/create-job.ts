/** blockdev-create for `qcow2`: the image is made in a node that exists, or is opened for it. */
import { ControlError, messageOf } from '../../../base/errors.js';
import type { BlockdevCreateOptions } from '../../../qmp/generated/types.js';
import type { BlockNode } from '../../graph.js';
import { type ImageStore, IoError } from '../../image-store.js';
import type { CreateContext } from '../create.js';
import { type CreateOptions, createQcow2 } from './create.js';

type Options = Extract<BlockdevCreateOptions, { driver: 'qcow2' }>;

function storeOf(node: BlockNode): ImageStore {
  const { store } = node.control;
  if (!store) throw new ControlError(`Node '${node.name}' (${node.driver}) cannot hold a qcow2 image`);
  return store;
}

function optionsOf(options: Options, dataFile: string | undefined): CreateOptions {
  const given: { -readonly [K in keyof CreateOptions]?: CreateOptions[K] | undefined } = {
    size: options.size,
    version: options.version === 'v2' ? 2 : 3,
    clusterSize: options['cluster-size'],
    refcountBits: options['refcount-bits'],
    lazyRefcounts: options['lazy-refcounts'],
    extendedL2: options['extended-l2'],
    compressionType: options['compression-type'],
    backingFile: options['backing-file'],
    backingFormat: options['backing-fmt'],
    dataFile,
    dataFileRaw: options['data-file-raw'],
    preallocation: options.preallocation,
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as unknown as CreateOptions;
}

export async function createQcow2Image(options: Options, { job, inNode }: CreateContext): Promise<void> {
  job.setTotal(1);
  const make = async (node: BlockNode, data: BlockNode | undefined) => {
    try {
      await createQcow2(optionsOf(options, data?.control.filename), storeOf(node), data && storeOf(data));
    } catch (error) {
      if (!(error instanceof IoError)) throw error;
      throw new ControlError(`Could not make a qcow2 image in node '${node.name}': ${messageOf(error)}`);
    }
  };
  const dataFile = options['data-file'];
  await inNode(options.file, async (node) => {
    if (dataFile === undefined) await make(node, undefined);
    else await inNode(dataFile, (data) => make(node, data));
  });
  job.advance(1);
}
