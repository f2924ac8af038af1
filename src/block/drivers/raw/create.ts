/** Making raw images: the node gets the length, and reads as zeroes. */
import { errnoText } from '../../../abi/errno.js';
import { ControlError } from '../../../base/errors.js';
import type { BlockdevCreateOptions } from '../../../qmp/generated/types.js';
import type { CreateContext } from '../create.js';

type Options = Extract<BlockdevCreateOptions, { driver: 'raw' }>;

export async function createRaw({ file, size }: Options, { job, inNode }: CreateContext): Promise<void> {
  job.setTotal(1);
  await inNode(file, async (node) => {
    for (const length of [0, size]) {
      const result = await node.control.resize(length);
      if (result < 0)
        throw new ControlError(`Could not make node '${node.name}' ${length} bytes long: ${errnoText(result)}`);
    }
  });
  job.advance(1);
}
