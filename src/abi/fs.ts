/** Constants of the file system calls (linux/falloc.h, fcntl.h). */
export const FALLOC_FL_KEEP_SIZE = 1;
export const FALLOC_FL_PUNCH_HOLE = 2;
export const FALLOC_FL_ZERO_RANGE = 16;

export const S_IFREG = 0o100000;
