/** The control halves of all drivers: one line each. The compiler checks them against the schema's BlockdevDriver. */
import type { BlockdevDriver, BlockdevOptions } from '../../qmp/generated/types.js';
import type { BlockDriver } from '../control.js';
import { blkdebugDriver } from './blkdebug/control.js';
import { blklogwritesDriver } from './blklogwrites/control.js';
import { fileDriver } from './file/control.js';
import { nullDriver } from './null-co/control.js';
import { qcow2Driver } from './qcow2/control.js';
import { rawDriver } from './raw/control.js';

export const blockDrivers = {
  blkdebug: blkdebugDriver,
  blklogwrites: blklogwritesDriver,
  file: fileDriver,
  host_device: fileDriver,
  raw: rawDriver,
  'null-co': nullDriver,
  qcow2: qcow2Driver,
} satisfies { [D in BlockdevDriver]: BlockDriver<Extract<BlockdevOptions, { driver: D }>> | BlockDriver<never> };
