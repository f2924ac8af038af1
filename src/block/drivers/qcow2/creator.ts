/** blockdev-create for qcow2: the options of QAPI to those of create.ts, in nodes that nobody else uses. */
import { ControlError } from '../../../base/errors.js';
import type { BlockdevCreateOptions } from '../../../qmp/generated/types.js';
import type { BlockNode } from '../../graph.js';
import type { ImageStore } from '../../image-store.js';
import type { CreateContext } from '../create.js';
import { type CreateOptions, createQcow2 } from './create.js';

type Options = Extract<BlockdevCreateOptions, { driver: 'qcow2' }>;

function storeOf(node: BlockNode): ImageStore {
  const { store } = node.control;
  if (!store) {
    throw new ControlError(
      `Node '${node.name}' (${node.driver}) cannot hold a qcow2 image: name a file node, or a raw one over it`,
    );
  }
  return store;
}

function creation(options: Options, dataFile: string | undefined): CreateOptions {
  const { version, preallocation } = options;
  const cluster = options['cluster-size'];
  const bits = options['refcount-bits'];
  const lazy = options['lazy-refcounts'];
  const extended = options['extended-l2'];
  const compression = options['compression-type'];
  const backing = options['backing-file'];
  const backingFormat = options['backing-fmt'];
  const raw = options['data-file-raw'];
  return {
    size: options.size,
    ...(version !== undefined && { version: version === 'v2' ? 2 : 3 }),
    ...(cluster !== undefined && { clusterSize: cluster }),
    ...(bits !== undefined && { refcountBits: bits }),
    ...(lazy !== undefined && { lazyRefcounts: lazy }),
    ...(extended !== undefined && { extendedL2: extended }),
    ...(compression !== undefined && { compressionType: compression }),
    ...(backing !== undefined && { backingFile: backing }),
    ...(backingFormat !== undefined && { backingFormat }),
    ...(dataFile !== undefined && { dataFile }),
    ...(raw !== undefined && { dataFileRaw: raw }),
    ...(preallocation !== undefined && { preallocation }),
  };
}

export async function createQcow2Image(options: Options, { job, inNode }: CreateContext): Promise<void> {
  job.setTotal(1);
  await inNode(options.file, async (file) => {
    const data = options['data-file'];
    if (data === undefined) return createQcow2(creation(options, undefined), storeOf(file));
    return inNode(data, (node) => createQcow2(creation(options, node.control.filename), storeOf(file), storeOf(node)));
  });
  job.advance(1);
}
