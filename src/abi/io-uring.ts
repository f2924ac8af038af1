/**
 * The io_uring interface of the kernel (include/uapi/linux/io_uring.h): numbers, and where fields lie. Offsets are in
 * bytes; `_WORD` ones count 32-bit words from the start of the struct. test/abi compares them with the C headers.
 */

export const IORING_OFF_SQ_RING = 0;
export const IORING_OFF_SQES = 0x1000_0000;

export const IORING_SETUP_CQSIZE = 1 << 3;
export const IORING_SETUP_SUBMIT_ALL = 1 << 7;
export const IORING_SETUP_SQE128 = 1 << 10;
export const IORING_SETUP_SINGLE_ISSUER = 1 << 12;
export const IORING_SETUP_DEFER_TASKRUN = 1 << 13;

export const IORING_FEAT_SINGLE_MMAP = 1 << 0;
export const IORING_FEAT_NODROP = 1 << 1;

export const IORING_ENTER_GETEVENTS = 1;

export const IORING_REGISTER_IOWQ_MAX_WORKERS = 19;

export const IORING_OP_FSYNC = 3;
export const IORING_OP_POLL_ADD = 6;
export const IORING_OP_TIMEOUT = 11;
export const IORING_OP_ASYNC_CANCEL = 14;
export const IORING_OP_FALLOCATE = 17;
export const IORING_OP_STATX = 21;
export const IORING_OP_READ = 22;
export const IORING_OP_WRITE = 23;
export const IORING_OP_MSG_RING = 40;
export const IORING_OP_URING_CMD = 46;
export const IORING_OP_FTRUNCATE = 55;

export const IORING_FSYNC_DATASYNC = 1;
export const IORING_POLL_ADD_MULTI = 1;
export const IORING_CQE_F_MORE = 2;
export const POLLIN = 1;
/** Of epoll(7), whose flags io_uring's polls take too. */
export const EPOLLEXCLUSIVE = 0x1000_0000;

/** struct io_uring_params: 120 bytes. */
export const PARAMS = {
  bytes: 120,
  sq_entries: 0,
  cq_entries: 4,
  flags: 8,
  features: 20,
  sq_off: 40,
  cq_off: 80,
} as const;

/** struct io_sqring_offsets and io_cqring_offsets, from the start of each. */
export const SQ_OFF = { head: 0, tail: 4, ring_mask: 8, ring_entries: 12, flags: 16, dropped: 20, array: 24 } as const;
export const CQ_OFF = { head: 0, tail: 4, ring_mask: 8, ring_entries: 12, overflow: 16, cqes: 20 } as const;

/** struct io_uring_sqe with IORING_SETUP_SQE128: 128 bytes, 32 words. */
export const SQE_WORDS = 32;
export const SQE_FD_WORD = 1;
export const SQE_OFF_WORD = 2;
export const SQE_ADDR_WORD = 4;
export const SQE_LEN_WORD = 6;
export const SQE_OP_FLAGS_WORD = 7;
export const SQE_USER_DATA_WORD = 8;
export const SQE_CMD_WORD = 12;

/** struct io_uring_cqe: 16 bytes, 4 words: user_data (2), res, flags. */
export const CQE_WORDS = 4;
export const CQE_RES_WORD = 2;
export const CQE_FLAGS_WORD = 3;
