/**
 * The FUSE protocol of the kernel (include/uapi/linux/fuse.h, protocol 7.31 to 7.45): numbers, and where fields lie.
 * Offsets named `_WORD` count 32-bit words from the start of the struct; 64-bit fields are two words, low one first.
 * test/abi compares them with the C header.
 */

export const FUSE_KERNEL_VERSION = 7;
export const FUSE_KERNEL_MINOR_VERSION = 42;
export const FUSE_ROOT_ID = 1;

export const FUSE_LOOKUP = 1;
export const FUSE_FORGET = 2;
export const FUSE_GETATTR = 3;
export const FUSE_SETATTR = 4;
export const FUSE_OPEN = 14;
export const FUSE_READ = 15;
export const FUSE_WRITE = 16;
export const FUSE_STATFS = 17;
export const FUSE_RELEASE = 18;
export const FUSE_FSYNC = 20;
export const FUSE_FLUSH = 25;
export const FUSE_INIT = 26;
export const FUSE_INTERRUPT = 36;
export const FUSE_DESTROY = 38;
export const FUSE_BATCH_FORGET = 42;
export const FUSE_FALLOCATE = 43;
export const FUSE_LSEEK = 46;

// Flags of INIT; those from bit 32 on travel in flags2.
export const FUSE_ASYNC_READ = 1 << 0;
export const FUSE_ATOMIC_O_TRUNC = 1 << 3;
export const FUSE_BIG_WRITES = 1 << 5;
export const FUSE_ASYNC_DIO = 1 << 15;
export const FUSE_MAX_PAGES = 1 << 22;
export const FUSE_INIT_EXT = 1 << 30;
export const FUSE_DIRECT_IO_ALLOW_MMAP_2 = 1 << (36 - 32);
export const FUSE_PASSTHROUGH_2 = 1 << (37 - 32);
export const FUSE_OVER_IO_URING_2 = 1 << (41 - 32);

export const FOPEN_DIRECT_IO = 1 << 0;
export const FOPEN_KEEP_CACHE = 1 << 1;
export const FOPEN_NONSEEKABLE = 1 << 2;
export const FOPEN_PARALLEL_DIRECT_WRITES = 1 << 6;
export const FOPEN_PASSTHROUGH = 1 << 7;

export const FATTR_MODE = 1 << 0;
export const FATTR_UID = 1 << 1;
export const FATTR_GID = 1 << 2;
export const FATTR_SIZE = 1 << 3;

/** ioctl FUSE_DEV_IOC_CLONE on a fresh /dev/fuse: it joins the connection of the given one. */
export const FUSE_DEV_IOC_CLONE = 0x8004_e500;
export const FUSE_DEV_IOC_BACKING_OPEN = 0x4010_e501;
export const FUSE_DEV_IOC_BACKING_CLOSE = 0x4004_e502;

/** struct fuse_in_header: len, opcode, unique, nodeid, uid, gid, pid, total_extlen. */
export const IN_HEADER_BYTES = 40;
export const IN_OPCODE_WORD = 1;
export const IN_UNIQUE_WORD = 2;
export const IN_NODEID_WORD = 4;
export const IN_PID_WORD = 8;

/** struct fuse_out_header: len, error, unique. */
export const OUT_HEADER_BYTES = 16;
export const OUT_ERROR_WORD = 1;
export const OUT_UNIQUE_WORD = 2;

/** struct fuse_read_in and fuse_write_in begin alike: fh, offset, size. */
export const READ_OFFSET_WORD = 2;
export const READ_SIZE_WORD = 4;
/** struct fuse_write_in: 40 bytes. */
export const WRITE_IN_BYTES = 40;
/** struct fuse_write_out: size, padding. */
export const WRITE_OUT_BYTES = 8;

/** struct fuse_open_out: fh, open_flags, backing_id. */
export const OPEN_OUT_BYTES = 16;
export const OPEN_FLAGS_WORD = 2;
export const OPEN_BACKING_ID_WORD = 3;

/** struct fuse_attr_out: attr_valid, attr_valid_nsec, dummy, attr. */
export const ATTR_OUT_BYTES = 104;
export const ATTR_OUT_ATTR_WORD = 4;
/** struct fuse_attr: 88 bytes. */
export const ATTR = {
  ino: 0,
  size: 2,
  blocks: 4,
  atime: 6,
  mtime: 8,
  ctime: 10,
  mode: 15,
  nlink: 16,
  uid: 17,
  gid: 18,
  blksize: 20,
} as const;

/** struct fuse_setattr_in: valid, padding, fh, size, lock_owner, times, mode, unused, uid, gid. */
export const SETATTR = { valid: 0, size: 4, mode: 17, uid: 19, gid: 20 } as const;

/** struct fuse_fallocate_in: fh, offset, length, mode. */
export const FALLOCATE = { offset: 2, length: 4, mode: 6 } as const;

/** struct fuse_lseek_in: fh, offset, whence. */
export const LSEEK = { offset: 2, whence: 4 } as const;
export const LSEEK_OUT_BYTES = 8;

/** struct fuse_statfs_out: blocks, bfree, bavail, files, ffree, bsize, namelen, frsize. */
export const STATFS_OUT_BYTES = 80;
export const STATFS = {
  blocks: 0,
  bfree: 2,
  bavail: 4,
  files: 6,
  ffree: 8,
  bsize: 10,
  namelen: 11,
  frsize: 12,
} as const;

/** struct fuse_init_in: major, minor, max_readahead, flags, flags2. */
export const INIT_IN = { major: 0, minor: 1, max_readahead: 2, flags: 3, flags2: 4 } as const;
/** struct fuse_init_out, 64 bytes: offsets in bytes, its fields are of mixed width. */
export const INIT_OUT_BYTES = 64;
export const INIT_OUT = {
  major: 0,
  minor: 4,
  max_readahead: 8,
  flags: 12,
  max_background: 16,
  congestion_threshold: 18,
  max_write: 20,
  time_gran: 24,
  max_pages: 28,
  flags2: 32,
  max_stack_depth: 36,
} as const;

/** The smallest buffer that a read of /dev/fuse takes (FUSE_MIN_READ_BUFFER). */
export const FUSE_MIN_READ_BUFFER = 8192;

// FUSE over io_uring: commands of IORING_OP_URING_CMD, and struct fuse_uring_req_header, 288 bytes.
export const FUSE_IO_URING_CMD_REGISTER = 1;
export const FUSE_IO_URING_CMD_COMMIT_AND_FETCH = 2;
export const URING_HEADER_BYTES = 288;
export const URING_OP_IN_WORD = 128 / 4;
export const URING_COMMIT_ID_WORD = (256 + 8) / 4;
export const URING_PAYLOAD_SIZE_WORD = (256 + 16) / 4;
/** struct fuse_uring_cmd_req in the SQE's command area: flags, commit_id, qid. */
export const URING_CMD_COMMIT_ID_WORD = 2;
export const URING_CMD_QID_WORD = 4;
