/** query-named-block-nodes: nodes and their images, in QAPI's form. */
import type { BlockNode } from '../block/graph.js';
import type { BlockDeviceInfo, ImageInfo } from '../qmp/generated/types.js';

function backingOf(node: BlockNode): BlockNode | undefined {
  return node.control.children.find(({ role }) => role === 'backing')?.node;
}

function backingDepth(node: BlockNode): number {
  const backing = backingOf(node);
  return backing ? 1 + backingDepth(backing) : 0;
}

/** `flat`: without the images of backing nodes, of which each has a node of its own. */
async function imageInfo(node: BlockNode, flat: boolean): Promise<ImageInfo> {
  const backing = backingOf(node);
  return {
    filename: node.control.filename,
    format: node.driver,
    'virtual-size': node.length_bytes,
    'actual-size': await node.control.allocatedBytes(),
    ...(backing && { 'full-backing-filename': backing.control.filename }),
    ...(backing && !flat && { 'backing-image': await imageInfo(backing, flat) }),
  };
}

export async function blockDeviceInfo(node: BlockNode, flat: boolean): Promise<BlockDeviceInfo> {
  const { cache } = node.options;
  const backing = backingOf(node);
  return {
    'node-name': node.name,
    drv: node.driver,
    file: node.control.filename,
    ro: node.control.readOnly,
    encrypted: false,
    detect_zeroes: node.options['detect-zeroes'] ?? 'off',
    ...(backing && { backing_file: backing.control.filename }),
    backing_file_depth: flat ? 0 : backingDepth(node),
    bps: 0,
    bps_rd: 0,
    bps_wr: 0,
    iops: 0,
    iops_rd: 0,
    iops_wr: 0,
    write_threshold: 0,
    cache: { writeback: true, direct: cache?.direct ?? false, 'no-flush': cache?.['no-flush'] ?? false },
    image: await imageInfo(node, flat),
    children: node.control.children.map((child) => ({ child: child.role, 'node-name': child.node.name })),
    active: true,
  };
}
