/** The error numbers that each operation of a ring can answer with on a real kernel, beyond its success. */
import * as errno from '../../src/abi/errno.js';
import type { Random } from '../support/content.js';
import type { Operation } from './fake-ring.js';

/** Asked again, the operation may succeed: whoever asked does so by himself. */
export const TRANSIENT: Readonly<Record<Operation, readonly number[]>> = {
  read: [errno.EINTR, errno.EAGAIN],
  write: [errno.EINTR, errno.EAGAIN],
  fsync: [errno.EINTR, errno.EAGAIN],
  fallocate: [errno.EINTR, errno.EAGAIN],
  message: [errno.EAGAIN, errno.ENOMEM, errno.EOVERFLOW],
  timeout: [],
  poll: [],
  cancel: [],
  'uring-cmd': [],
};

const { EIO, ENOMEM, ENOSPC, ECANCELED, ETIMEDOUT, EBADF, EINVAL, ENXIO, ENODEV, EPERM, EROFS, EFBIG } = errno;
const { EDQUOT, ENOLCK, EREMOTEIO, EOPNOTSUPP, ENOSYS } = errno;

/** The operation has failed, and whoever asked for it is told. */
export const FAILURES: Readonly<Record<Operation, readonly number[]>> = {
  read: [EIO, ENOMEM, ECANCELED, ETIMEDOUT, EREMOTEIO, EBADF, EINVAL, ENXIO, ENODEV, ENOLCK, ENOSPC],
  write: [EIO, ENOSPC, EDQUOT, ENOMEM, ECANCELED, ETIMEDOUT, EREMOTEIO, EFBIG, EPERM, EROFS, EBADF, ENXIO, EINVAL],
  fsync: [EIO, ENOSPC, EDQUOT, EROFS, ECANCELED, ENOMEM, EINVAL, EBADF],
  fallocate: [EIO, ENOSPC, EDQUOT, EFBIG, EPERM, ENODEV, ECANCELED, ENOMEM, EBADF],
  // A worker that is gone is the daemon's end; timers and cancellations fail for nobody.
  message: [],
  timeout: [],
  poll: [],
  cancel: [],
  'uring-cmd': [],
};

/** File systems that do not know an operation, in the words that they have for it. */
export const UNSUPPORTED = [EOPNOTSUPP, ENOSYS, EINVAL] as const;

/** What io_uring_enter answers where it may be called again. */
export const ENTER = [errno.EINTR, errno.EAGAIN, errno.EBUSY, errno.ENOBUFS, errno.ENOMEM] as const;

export function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[random.below(values.length)] as T;
}
