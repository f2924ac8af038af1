/**
 * How images are made (blockdev-create), by driver. A driver that images can be made with has a function here; the
 * compiler checks the table against the schema's BlockdevCreateOptions.
 */
import type { JobControl } from '../../jobs/job.js';
import type { BlockdevCreateOptions, BlockdevDriver, BlockdevOptions } from '../../qmp/generated/types.js';
import type { BlockNode } from '../graph.js';
import { createFile } from './file/create.js';
import { createQcow2Image } from './qcow2/create-job.js';
import { createRaw } from './raw/create.js';

/** What an image is made with. */
export interface CreateContext {
  /** Its progress, pauses and end. */
  readonly job: JobControl;
  /** Tells the daemon's log of something that was asked for and cannot be had, and is no reason to fail. */
  warn(message: string): void;
  /**
   * Has a format's image made in a node: one that exists, or one that is opened for it and closed afterwards. Nobody
   * else uses it meanwhile. Throws what `work` throws.
   */
  inNode(reference: string | BlockdevOptions, work: (node: BlockNode) => Promise<void>): Promise<void>;
}

/** Makes an image, or throws and leaves none behind. */
export type ImageCreator<Options> = (options: Options, context: CreateContext) => Promise<void>;

export const imageCreators: {
  [D in BlockdevDriver]: ImageCreator<Extract<BlockdevCreateOptions, { driver: D }>> | undefined;
} = {
  blkdebug: undefined,
  blklogwrites: undefined,
  file: createFile,
  host_device: undefined,
  'null-co': undefined,
  qcow2: createQcow2Image,
  raw: createRaw,
};
