/** Error numbers of Linux on x86-64 and arm64 (asm-generic/errno-base.h, errno.h): the ones storaged names. */
import { constants } from 'node:os';
import { getSystemErrorMap } from 'node:util';

export const EPERM = 1;
export const ENOENT = 2;
export const EINTR = 4;
export const EIO = 5;
export const EBADF = 9;
export const EAGAIN = 11;
export const ENOMEM = 12;
export const EACCES = 13;
export const EBUSY = 16;
export const EEXIST = 17;
export const ENODEV = 19;
export const EINVAL = 22;
export const EFBIG = 27;
export const ENOSPC = 28;
export const EROFS = 30;
export const ENOSYS = 38;
export const ETIME = 62;
export const EOPNOTSUPP = 95;
export const ENOBUFS = 105;
export const EOVERFLOW = 75;
export const EBADFD = 77;
export const EDQUOT = 122;
export const ENOLCK = 37;
export const EREMOTEIO = 121;
export const EALREADY = 114;
export const ENXIO = 6;
export const ENOTCONN = 107;
export const ECONNABORTED = 103;
export const ETIMEDOUT = 110;
export const ECANCELED = 125;
export const ENOTDIR = 20;

const names = new Map<number, string>(Object.entries(constants.errno).map(([name, value]) => [value, name]));

/** The symbolic name of an error number, positive or negative: `errnoName(-28)` is "ENOSPC". */
export function errnoName(errno: number): string {
  return names.get(Math.abs(errno)) ?? `errno ${Math.abs(errno)}`;
}

/** What strerror(3) says where libuv, whose texts Node has, says something else or nothing. */
const texts = new Map<number, string>([
  [EIO, 'Input/output error'],
  [ENOMEM, 'Cannot allocate memory'],
  [14, 'Bad address'],
  [15, 'Block device required'],
  [EBUSY, 'Device or resource busy'],
  [EEXIST, 'File exists'],
  [18, 'Invalid cross-device link'],
  [21, 'Is a directory'],
  [23, 'Too many open files in system'],
  [26, 'Text file busy'],
  [29, 'Illegal seek'],
  [34, 'Numerical result out of range'],
  [35, 'Resource deadlock avoided'],
  [36, 'File name too long'],
  [ENOLCK, 'No locks available'],
  [40, 'Too many levels of symbolic links'],
  [52, 'Invalid exchange'],
  [ETIME, 'Timer expired'],
  [67, 'Link has been severed'],
  [74, 'Bad message'],
  [EBADFD, 'File descriptor in bad state'],
  [84, 'Invalid or incomplete multibyte or wide character'],
  [EOPNOTSUPP, 'Operation not supported'],
  [97, 'Address family not supported by protocol'],
  [99, 'Cannot assign requested address'],
  [106, 'Transport endpoint is already connected'],
  [ENOTCONN, 'Transport endpoint is not connected'],
  [113, 'No route to host'],
  [EALREADY, 'Operation already in progress'],
  [115, 'Operation now in progress'],
  [116, 'Stale file handle'],
  [117, 'Structure needs cleaning'],
  [EDQUOT, 'Disk quota exceeded'],
  [123, 'No medium found'],
  [124, 'Wrong medium type'],
  [126, 'Required key not available'],
]);

/** What an error number means, in the words of strerror(3): `errnoText(-28)` is "No space left on device". */
export function errnoText(errno: number): string {
  const known = texts.get(Math.abs(errno));
  if (known) return known;
  const text = getSystemErrorMap().get(-Math.abs(errno))?.[1];
  return text ? `${text[0]!.toUpperCase()}${text.slice(1)}` : errnoName(errno);
}

/** The error number in what Node's fs functions throw; EIO where there is none. */
export function errnoOf(error: unknown): number {
  const errno = (error as { errno?: unknown }).errno;
  return typeof errno === 'number' ? Math.abs(errno) : EIO;
}
