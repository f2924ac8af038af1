/**
 * How images are made (blockdev-create), by driver. A driver that images can be made with has a function here; the
 * compiler checks the table against the schema's BlockdevCreateOptions.
 */
import type { JobControl } from '../../jobs/job.js';
import type { BlockdevCreateOptions, BlockdevDriver } from '../../qmp/generated/types.js';
import type { BlockGraph } from '../graph.js';
import { createFile } from './file/create.js';

/** What an image is made with. */
export interface CreateContext {
  /** Its progress, pauses and end. */
  readonly job: JobControl;
  /** The nodes that exist: a format's image is made in one of them. */
  readonly graph: BlockGraph;
}

/** Makes an image, or throws and leaves none behind. */
export type ImageCreator<Options> = (options: Options, context: CreateContext) => Promise<void>;

export const imageCreators: {
  [D in BlockdevDriver]: ImageCreator<Extract<BlockdevCreateOptions, { driver: D }>> | undefined;
} = {
  file: createFile,
  host_device: undefined,
  'null-co': undefined,
  raw: undefined,
};
