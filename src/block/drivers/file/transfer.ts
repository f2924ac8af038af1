/** How a file's transfers are best made: by the calling thread, or through the ring. Control plane. */
import * as fs from 'node:fs';
import { listMounts } from '../../../control/mountinfo.js';
import { TRANSFER_INLINE, TRANSFER_RING, TRANSFER_TRY_INLINE, type Transfer } from '../../contracts.js';

const TMPFS_MAGIC = 0x0102_1994;
/** File systems whose page cache answers without waiting, nearly always (linux/magic.h): ext4, xfs, btrfs, f2fs. */
const CACHING_MAGICS = new Set([0xef53, 0x5846_5342, 0x9123_683e, 0xf2f5_2010]);

/** "254:1" of a device number as stat(2) gives it (linux/kdev_t.h: 12 bits of major, 20 of minor). */
export function deviceNumber(dev: number): string {
  const low = dev % 0x1_0000_0000;
  const high = Math.floor(dev / 0x1_0000_0000);
  return `${((low >>> 8) & 0xfff) | (high & 0xfffff000)}:${(low & 0xff) | ((low >>> 12) & 0xfff00)}`;
}

/** The block device of a file system; btrfs has a number of its own, and says in mountinfo where it lies. */
function deviceOf(dev: number): string {
  const number = deviceNumber(dev);
  if (!number.startsWith('0:')) return number;
  const source = listMounts().find((mount) => mount.device === number)?.source ?? '';
  return source.startsWith('/dev/') ? deviceNumber(fs.statSync(source).rdev) : '';
}

/** Whether a block device is, or lies on, one that another program answers for: perhaps this one. */
function isServedByPrograms(device: string): boolean {
  const folder = fs.realpathSync(`/sys/dev/block/${device}`);
  if (/\/(loop|nbd|ublkb)\d+(\/|$)/.test(folder)) return true;
  const slaves = `${folder}/slaves`;
  if (!fs.existsSync(slaves)) return false;
  return fs
    .readdirSync(slaves)
    .some((name) => isServedByPrograms(fs.readFileSync(`${slaves}/${name}/dev`, 'utf8').trim()));
}

/**
 * A file in memory always takes the calling thread; one that a local file system caches takes it wherever it does not
 * wait. Everything else is the ring's: a worker that waited for a file of another FUSE mount, or on a loop device over
 * one of its own exports, would wait for itself.
 */
export function transferOf(fd: number): Transfer {
  const path = `/proc/self/fd/${fd}`;
  const magic = fs.statfsSync(path).type;
  if (magic === TMPFS_MAGIC) return TRANSFER_INLINE;
  if (!CACHING_MAGICS.has(magic)) return TRANSFER_RING;
  try {
    const device = deviceOf(fs.fstatSync(fd).dev);
    return device === '' || isServedByPrograms(device) ? TRANSFER_RING : TRANSFER_TRY_INLINE;
  } catch {
    return TRANSFER_RING; // no sysfs to tell
  }
}
