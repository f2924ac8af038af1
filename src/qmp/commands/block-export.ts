/** Commands on exports. */
import type { Daemon } from '../../control/daemon.js';
import type { BlockExportInfo, BlockExportOptions } from '../generated/types.js';

export const blockExportCommands = {
  'block-export-add': async (options: BlockExportOptions, daemon: Daemon) => {
    await daemon.exports.add(options);
    return {};
  },
  'block-export-del': async (args: { id: string; mode?: 'safe' | 'hard' }, daemon: Daemon) => {
    await daemon.exports.find(args.id).remove(args.mode ?? 'safe');
    return {};
  },
  'query-block-exports': async (_args: unknown, daemon: Daemon): Promise<BlockExportInfo[]> => {
    return daemon.exports.all().map((running) => running.info());
  },
};
