/** The data halves of all drivers: one line each. The compiler checks that none is missing. */
import type { DataContext, DataNode, NodeDescription } from '../contracts.js';
import { BlkdebugData } from './blkdebug/data.js';
import { BlklogwritesData } from './blklogwrites/data.js';
import { FileData } from './file/data.js';
import { NullData } from './null-co/data.js';
import { Qcow2Data } from './qcow2/data.js';
import { RawData } from './raw/data.js';

type DescriptionOf<D extends NodeDescription['driver']> = Extract<NodeDescription, { driver: D }>;

const builders: {
  [D in NodeDescription['driver']]: (description: NodeDescription & { driver: D }, context: DataContext) => DataNode;
} = {
  blkdebug: (description, context) => new BlkdebugData(description, context),
  blklogwrites: (description, context) => new BlklogwritesData(description, context),
  file: (description, context) => new FileData(description, context),
  host_device: (description, context) => new FileData(description, context),
  raw: (description, context) => new RawData(description, context),
  'null-co': (description, context) => new NullData(description, context),
  qcow2: (description, context) => new Qcow2Data(description, context),
};

/** Builds a node's data half in this worker. */
export function buildDataNode(description: NodeDescription, context: DataContext): DataNode {
  const build = builders[description.driver] as (
    description: DescriptionOf<NodeDescription['driver']>,
    context: DataContext,
  ) => DataNode;
  return build(description, context);
}
