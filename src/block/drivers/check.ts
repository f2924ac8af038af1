/** How images are checked and repaired (blockdev-check), by driver; formats without metadata have nothing to check. */
import { ControlError } from '../../base/errors.js';
import type { BlockdevDriver, ImageCheck, ImageRepair } from '../../qmp/generated/types.js';
import type { BlockNode } from '../graph.js';
import { checkQcow2 } from './qcow2/check.js';

type ImageChecker = (node: BlockNode, repair: ImageRepair) => Promise<ImageCheck>;

async function checkQcow2Image(node: BlockNode, repair: ImageRepair): Promise<ImageCheck> {
  const { store } = node.control;
  if (!store) throw new ControlError(`Node '${node.name}' (${node.driver}) cannot hold a qcow2 image`);
  const result = await checkQcow2(store, repair);
  return {
    filename: node.control.filename,
    format: 'qcow2',
    'check-errors': 0,
    'image-end-offset': result.imageEnd,
    corruptions: result.corruptions,
    leaks: result.leaks,
    'corruptions-fixed': result.corruptionsFixed,
    'leaks-fixed': result.leaksFixed,
    'total-clusters': result.totalClusters,
    'allocated-clusters': result.allocatedClusters,
    'compressed-clusters': result.compressedClusters,
    problems: result.problems,
  };
}

export const imageCheckers: { [D in BlockdevDriver]: ImageChecker | undefined } = {
  blkdebug: undefined,
  blklogwrites: undefined,
  file: undefined,
  host_device: undefined,
  'null-co': undefined,
  qcow2: checkQcow2Image,
  raw: undefined,
};
