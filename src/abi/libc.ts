/**
 * The system calls that storaged makes itself, through koffi.
 *
 * Conventions: an address is a number (user space ends below 2^53), a result is what the call returns, or a negative
 * errno number. Nothing here throws for a failed call. Variadic functions (ioctl, fcntl, syscall) are declared with the
 * arguments used here: on x86-64 and arm64 Linux, integer arguments travel alike either way.
 */
import { constants } from 'node:fs';
import { koffi } from './koffi.js';

if (process.platform !== 'linux' || (process.arch !== 'x64' && process.arch !== 'arm64')) {
  throw new Error(`storaged runs on Linux on x86-64 and arm64, not on ${process.platform} on ${process.arch}`);
}

type Native = (...args: unknown[]) => number;

const libc = koffi.load('libc.so.6');
const native = {
  mmap: libc.func('int64_t mmap(uint64_t, uint64_t, int, int, int, int64_t)') as Native,
  munmap: libc.func('int munmap(uint64_t, uint64_t)') as Native,
  madvise: libc.func('int madvise(uint64_t, uint64_t, int)') as Native,
  close: libc.func('int close(int)') as Native,
  dup2: libc.func('int dup2(int, int)') as Native,
  read: libc.func('int64_t read(int, uint64_t, uint64_t)') as Native,
  readBytes: libc.func('int64_t read(int, void *, uint64_t)') as Native,
  write: libc.func('int64_t write(int, uint64_t, uint64_t)') as Native,
  writeBytes: libc.func('int64_t write(int, const void *, uint64_t)') as Native,
  pread: libc.func('int64_t pread64(int, uint64_t, uint64_t, int64_t)') as Native,
  pwrite: libc.func('int64_t pwrite64(int, uint64_t, uint64_t, int64_t)') as Native,
  preadv2: libc.func('int64_t preadv64v2(int, uint64_t, int, int64_t, int)') as Native,
  pwritev2: libc.func('int64_t pwritev64v2(int, uint64_t, int, int64_t, int)') as Native,
  lseek: libc.func('int64_t lseek64(int, int64_t, int)') as Native,
  memcmp: libc.func('int memcmp(uint64_t, uint64_t, uint64_t)') as Native,
  fallocate: libc.func('int fallocate64(int, int, int64_t, int64_t)') as Native,
  memset: libc.func('uint64_t memset(uint64_t, int, uint64_t)') as Native,
  eventfd: libc.func('int eventfd(uint32_t, int)') as Native,
  socketpair: libc.func('int socketpair(int, int, int, void *)') as Native,
  socket: libc.func('int socket(int, int, int)') as Native,
  sendto: libc.func('int64_t sendto(int, const void *, uint64_t, int, const void *, uint32_t)') as Native,
  openat: libc.func('int openat(int, const char *, int)') as Native,
  readlinkat: libc.func('int64_t readlinkat(int, const char *, void *, uint64_t)') as Native,
  initgroups: libc.func('int initgroups(const char *, uint32_t)') as Native,
  getpwuid: libc.func('uint64_t getpwuid(uint32_t)') as Native,
  getpwnam: libc.func('uint64_t getpwnam(const char *)') as Native,
  getgrnam: libc.func('uint64_t getgrnam(const char *)') as Native,
  recvmsg: libc.func('int64_t recvmsg(int, void *, int)') as Native,
  ioctl: libc.func('int ioctl(int, uint64_t, void *)') as Native,
  fcntl: libc.func('int fcntl(int, int, void *)') as Native,
  fcntlInt: libc.func('int fcntl64(int, int, int64_t)') as Native,
  mount: libc.func('int mount(const char *, const char *, const char *, uint64_t, const char *)') as Native,
  umount2: libc.func('int umount2(const char *, int)') as Native,
  schedSetaffinity: libc.func('int sched_setaffinity(int, uint64_t, void *)') as Native,
  schedSetscheduler: libc.func('int sched_setscheduler(int, int, const void *)') as Native,
  poll: libc.func('int poll(void *, uint64_t, int)') as Native,
  gettid: libc.func('int gettid()') as Native,
  clockGettime: libc.func('int clock_gettime(int, void *)') as Native,
  syscallString: libc.func('int64_t syscall(int64_t, const char *, int64_t)') as Native,
  exit: libc.func('void _exit(int)') as Native,
  syscall6: libc.func('int64_t syscall(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t)') as Native,
};

/** The result of a call that reports failure as -1 and errno. */
function orErrno(result: number): number {
  return result === -1 ? -koffi.errno() : result;
}

export const PROT_READ = 1;
export const PROT_WRITE = 2;
export const MAP_SHARED = 0x01;
export const MAP_PRIVATE = 0x02;
export const MAP_ANONYMOUS = 0x20;
export const MAP_NORESERVE = 0x4000;
export const MAP_POPULATE = 0x8000;

/** Maps `length_bytes` of `fd` (or fresh zeroed memory with fd -1 and MAP_ANONYMOUS); the address or -errno. */
export function mmap(length_bytes: number, protection: number, flags: number, fd: number, offset: number): number {
  return orErrno(native.mmap(0, length_bytes, protection, flags, fd, offset));
}

export function munmap(address: number, length_bytes: number): number {
  return orErrno(native.munmap(address, length_bytes));
}

export const MADV_DONTNEED = 4;

export function madvise(address: number, length_bytes: number, advice: number): number {
  return orErrno(native.madvise(address, length_bytes, advice));
}

/** Where the memory of a typed array begins. */
export function addressOf(bytes: Uint8Array): number {
  return Number(koffi.address(bytes));
}

/** The memory at `address` as an ArrayBuffer, without a copy. The caller keeps it mapped while the view is in use. */
export function view(address: number, length_bytes: number): ArrayBuffer {
  return koffi.view(BigInt(address), length_bytes);
}

export function close(fd: number): number {
  return orErrno(native.close(fd));
}

/** dup2(2): `to`, or -errno. */
export function dup2(from: number, to: number): number {
  return orErrno(native.dup2(from, to));
}

export function read(fd: number, address: number, length_bytes: number): number {
  return orErrno(native.read(fd, address, length_bytes));
}

export function write(fd: number, address: number, length_bytes: number): number {
  return orErrno(native.write(fd, address, length_bytes));
}

/** write(2) of the bytes of an array. */
export function writeBytes(fd: number, bytes: Uint8Array): number {
  return orErrno(native.writeBytes(fd, bytes, bytes.length));
}

/** pread(2): what it returns, or -errno. Called by the queue workers for transfers that are known not to wait. */
export function pread(fd: number, address: number, length_bytes: number, offset: number): number {
  const result = native.pread(fd, address, length_bytes, offset);
  return result === -1 ? -koffi.errno() : result;
}

/** pwrite(2), as {@link pread}. */
export function pwrite(fd: number, address: number, length_bytes: number, offset: number): number {
  const result = native.pwrite(fd, address, length_bytes, offset);
  return result === -1 ? -koffi.errno() : result;
}

/** preadv2(2), pwritev2(2): do not wait for the disk or a lock, fail with EAGAIN instead. */
export const RWF_NOWAIT = 8;

/**
 * preadv2(2) of the one `struct iovec` at `iovec`, from the file's own position where `offset` is -1: what it returns,
 * or -errno.
 */
export function preadv2(fd: number, iovec: number, offset: number, flags: number): number {
  const result = native.preadv2(fd, iovec, 1, offset, flags);
  return result === -1 ? -koffi.errno() : result;
}

/** pwritev2(2), as {@link preadv2}. */
export function pwritev2(fd: number, iovec: number, offset: number, flags: number): number {
  const result = native.pwritev2(fd, iovec, 1, offset, flags);
  return result === -1 ? -koffi.errno() : result;
}

/** Fills native memory with zero bytes. */
export function zero(address: number, length_bytes: number): void {
  native.memset(address, 0, length_bytes);
}

/** Whether native memory holds zero bytes only: the first is, and each is as the one before. */
export function isZero(address: number, length_bytes: number): boolean {
  return new Uint8Array(view(address, 1))[0] === 0 && native.memcmp(address, address + 1, length_bytes - 1) === 0;
}

export const SEEK_SET = 0;
export const SEEK_DATA = 3;
export const SEEK_HOLE = 4;

export function lseek(fd: number, offset: number, whence: number): number {
  return orErrno(native.lseek(fd, offset, whence));
}

/** fallocate(2), in a thread of its own: it may take long. Resolves with 0 or -errno. */
export function fallocate(fd: number, mode: number, offset: number, length_bytes: number): Promise<number> {
  const call = native.fallocate as unknown as {
    async(...args: [number, number, number, number, (error: Error | null, result: number) => void]): void;
  };
  return new Promise((resolve) => {
    call.async(fd, mode, offset, length_bytes, (_error, result) => resolve(orErrno(result)));
  });
}

export const EFD_CLOEXEC = 0o2000000;

export function eventfd(initial: number, flags: number): number {
  return orErrno(native.eventfd(initial, flags));
}

/** ioctl(2) with a pointer to `argument`, which the kernel may change. */
export function ioctl(fd: number, request: number, argument: Uint8Array | Uint32Array | Int32Array | null): number {
  return orErrno(native.ioctl(fd, request, argument));
}

const AF_UNIX = 1;
const SOCK_STREAM = 1;
const SOCK_CLOEXEC = 0o2000000;
const MSG_DONTWAIT = 0x40;
const MSG_CMSG_CLOEXEC = 0x4000_0000;
const SOL_SOCKET = 1;
const SCM_RIGHTS = 1;

/** A connected pair of unix stream sockets. Throws. */
export function socketpair(): [number, number] {
  const fds = new Int32Array(2);
  const result = orErrno(native.socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds));
  if (result < 0) throw new Error(`socketpair failed with errno ${-result}`);
  return [fds[0] as number, fds[1] as number];
}

const SOCK_DGRAM = 2;
const MSG_NOSIGNAL = 0x4000;
/** sun_path of struct sockaddr_un (unix(7)). */
const SUN_PATH_BYTES = 108;

/** Sends a datagram to a unix socket, `@name` for one in the abstract namespace, without waiting; 0 or -errno. */
export function sendDatagram(path: string, bytes: Uint8Array): number {
  const ENAMETOOLONG = 36;
  const name = Buffer.from(path.startsWith('@') ? `\0${path.slice(1)}` : path);
  if (name.length >= SUN_PATH_BYTES) return -ENAMETOOLONG;
  const address = Buffer.alloc(2 + name.length);
  address.writeUInt16LE(AF_UNIX);
  name.copy(address, 2);
  const fd = orErrno(native.socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  if (fd < 0) return fd;
  const flags = MSG_NOSIGNAL | MSG_DONTWAIT;
  const result = orErrno(native.sendto(fd, bytes, bytes.length, flags, address, address.length));
  close(fd);
  return Math.min(result, 0);
}

/** The number of a group, by name service; undefined where there is none of that name. */
export function groupId(name: string): number | undefined {
  // struct group: char *gr_name, char *gr_passwd, gid_t gr_gid.
  const group = native.getgrnam(name);
  return group === 0 ? undefined : new Uint32Array(view(group, 24).slice(16, 20))[0];
}

export interface UserIds {
  readonly uid: number;
  readonly gid: number;
}

/** A user's number and that of the user's group, by name service; undefined where there is nobody of that name. */
export function userIds(name: string): UserIds | undefined {
  // struct passwd: char *pw_name, char *pw_passwd, uid_t pw_uid, gid_t pw_gid.
  const user = native.getpwnam(name);
  if (user === 0) return undefined;
  const [uid, gid] = new Uint32Array(view(user, 24).slice(16, 24)) as unknown as [number, number];
  return { uid, gid };
}

const AT_FDCWD = -100;
const O_PATH = 0o10000000;
const O_CLOEXEC = 0o2000000;

/**
 * A place in the file system, by its name in the directory `at` (or from `/`), in a thread of its own: it may take
 * long. A symbolic link is opened itself. Resolves with a descriptor that names it and does nothing else (O_PATH), or
 * -errno.
 */
export function openPlace(at: number | undefined, name: string): Promise<number> {
  const call = native.openat as unknown as {
    async(at: number, name: string, flags: number, done: (error: Error | null, result: number) => void): void;
  };
  const flags = O_PATH | constants.O_NOFOLLOW | O_CLOEXEC;
  return new Promise((resolve) => {
    call.async(at ?? AT_FDCWD, name, flags, (_error, result) => resolve(orErrno(result)));
  });
}

/** Reads the beginning of a file that never keeps one waiting (of /proc): how many bytes there are, or -errno. */
export function readBeginning(path: string, bytes: Uint8Array): number {
  const fd = orErrno(native.openat(AT_FDCWD, path, constants.O_RDONLY | O_CLOEXEC));
  if (fd < 0) return fd;
  const length = orErrno(native.readBytes(fd, bytes, bytes.length));
  native.close(fd);
  return length;
}

/** Where the symbolic link that a descriptor names leads; or -errno. */
export function readLink(fd: number): string | number {
  const bytes = new Uint8Array(4096);
  const length = orErrno(native.readlinkat(fd, '', bytes, bytes.length));
  return length < 0 ? length : Buffer.from(bytes.subarray(0, length)).toString();
}

/** Whether the user database has somebody of that number. */
export function isKnownUser(uid: number): boolean {
  return native.getpwuid(uid) !== 0;
}

/** The groups of a user for all threads: those of the group database, and `gid`. 0 or -errno. */
export function setUserGroups(name: string, gid: number): number {
  return orErrno(native.initgroups(name, gid));
}

const SYS_seccomp = process.arch === 'arm64' ? 277 : 317;
const SYS_prctl = process.arch === 'arm64' ? 167 : 157;
const PR_SET_NO_NEW_PRIVS = 38;
const SECCOMP_SET_MODE_FILTER = 1;
const SECCOMP_FILTER_FLAG_TSYNC = 1;
const SOCK_FPROG_BYTES = 16;

/**
 * Gives all threads of the process a seccomp filter, and with it what this thread has of no_new_privs. Each thread that
 * is made later has it too. 0 or -errno.
 *
 * @param program an array of struct sock_filter
 */
export function filterSystemCalls(program: Uint8Array, noNewPrivileges: boolean): number {
  const EBUSY = 16;
  if (noNewPrivileges) {
    const set = orErrno(native.syscall6(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0, 0));
    if (set < 0) return set;
  }
  const bytes = SOCK_FPROG_BYTES + program.length;
  const memory = mmap(bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory < 0) return memory;
  // struct sock_fprog { unsigned short len; struct sock_filter *filter; }
  const buffer = view(memory, bytes);
  const fields = new DataView(buffer);
  fields.setUint16(0, program.length / 8, true);
  fields.setBigUint64(8, BigInt(memory + SOCK_FPROG_BYTES), true);
  new Uint8Array(buffer, SOCK_FPROG_BYTES).set(program);
  const flags = SECCOMP_FILTER_FLAG_TSYNC;
  const result = orErrno(native.syscall6(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, memory, 0, 0, 0));
  munmap(memory, bytes);
  // A positive result is a thread that could not be given it.
  return result > 0 ? -EBUSY : result;
}

/** Descriptors that one message may bring; the kernel closes what is more. */
const MAX_DESCRIPTORS = 16;
const RECEIVE_BYTES = 1 << 16;
// For recvmsg: one struct iovec (16 bytes), the control messages, the data.
const CONTROL_AT = 64;
const CONTROL_BYTES = 16 + 4 * MAX_DESCRIPTORS;
const DATA_AT = 4096;
let receiveMemory: number | undefined;

/** What recvmsg(2) brought. */
export interface Received {
  /** Bytes, 0 at the end of the stream, or -errno. */
  readonly length: number;
  readonly bytes: Uint8Array;
  /** Descriptors that were sent along (SCM_RIGHTS), now the caller's to close. */
  readonly descriptors: readonly number[];
}

/** Receives up to `length_bytes` (at most 64 KiB) from a socket without waiting, and the descriptors sent along. */
export function receive(socket: number, length_bytes = RECEIVE_BYTES): Received {
  receiveMemory ??= mmap(DATA_AT + RECEIVE_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  const memory = receiveMemory;
  if (memory < 0) throw new Error(`no memory to receive with: errno ${-memory}`);
  const fields = new DataView(view(memory, DATA_AT + RECEIVE_BYTES));
  fields.setBigUint64(0, BigInt(memory + DATA_AT), true);
  fields.setBigUint64(8, BigInt(length_bytes), true);
  // struct msghdr (56 bytes): msg_iov (16), msg_iovlen (24), msg_control (32), msg_controllen (40).
  const header = new DataView(new ArrayBuffer(56));
  header.setBigUint64(16, BigInt(memory), true);
  header.setBigUint64(24, 1n, true);
  header.setBigUint64(32, BigInt(memory + CONTROL_AT), true);
  header.setBigUint64(40, BigInt(CONTROL_BYTES), true);
  const length = orErrno(native.recvmsg(socket, new Uint8Array(header.buffer), MSG_DONTWAIT | MSG_CMSG_CLOEXEC));
  const bytes = new Uint8Array(fields.buffer, DATA_AT, Math.max(0, length)).slice();
  return { length, bytes, descriptors: length < 0 ? [] : descriptorsIn(fields, Number(header.getBigUint64(40, true))) };
}

/** struct cmsghdr: cmsg_len (0, 8 bytes), cmsg_level (8), cmsg_type (12), then the descriptors. */
function descriptorsIn(fields: DataView, controlBytes: number): number[] {
  const found: number[] = [];
  const end = CONTROL_AT + controlBytes;
  for (let at = CONTROL_AT; at + 16 <= end; ) {
    const length = Number(fields.getBigUint64(at, true));
    if (fields.getInt32(at + 8, true) === SOL_SOCKET && fields.getInt32(at + 12, true) === SCM_RIGHTS)
      for (let fd = at + 16; fd + 4 <= at + length; fd += 4) found.push(fields.getInt32(fd, true));
    at += Math.max(16, (length + 7) & ~7);
  }
  return found;
}

/** The descriptor that somebody has sent over a unix socket (SCM_RIGHTS), without waiting for it; or -errno. */
export function receiveDescriptor(socket: number): number {
  const EBADMSG = 74;
  const { length, descriptors } = receive(socket, 1);
  if (length < 0) return length;
  for (const extra of descriptors.slice(1)) close(extra);
  return descriptors[0] ?? -EBADMSG;
}

const UV_POLL = 8;
const UV_READABLE = 1;

type PollCalls = Readonly<Record<'init' | 'start' | 'stop' | 'close' | 'allocate' | 'free', Native>> & {
  readonly loop: unknown;
  readonly handleBytes: number;
  readonly callback: unknown;
};

let pollCalls: PollCalls | undefined;
const watched = new Map<number, () => void>();

/** libuv's own functions, which Node exports to its addons. */
function loadPollCalls(): PollCalls {
  const uv = koffi.load(null);
  koffi.proto('void StoragedPollCallback(uint64_t handle, int status, int events)');
  const stop = uv.func('int uv_poll_stop(uint64_t)') as Native;
  // Called by the event loop, outside of any JavaScript: what is to be done waits for the loop's next phase.
  const callback = koffi.register((handle: number) => {
    stop(handle);
    const ready = watched.get(handle);
    if (ready) setImmediate(ready);
  }, 'StoragedPollCallback *');
  return {
    loop: (uv.func('void *uv_default_loop()') as () => unknown)(),
    handleBytes: (uv.func('size_t uv_handle_size(int)') as Native)(UV_POLL),
    init: uv.func('int uv_poll_init(void *, uint64_t, int)') as Native,
    start: uv.func('int uv_poll_start(uint64_t, int, StoragedPollCallback *)') as Native,
    stop,
    close: uv.func('void uv_close(uint64_t, void *)') as Native,
    allocate: libc.func('uint64_t calloc(size_t, size_t)') as Native,
    free: libc.func('void free(uint64_t)') as Native,
    callback,
  };
}

/** Tells when a descriptor can be read from: once after each `arm`. */
export interface ReadWatch {
  arm(): void;
  /** No more is told; the descriptor may be closed then. */
  close(): void;
}

/**
 * Watches a descriptor in the event loop of the main thread, where Node has no way to do so without reading from it.
 * Nobody else in this process may watch the same descriptor; a duplicate will do. Undefined where libuv's functions
 * cannot be called.
 */
export function watchReadable(fd: number, ready: () => void): ReadWatch | undefined {
  try {
    pollCalls ??= loadPollCalls();
  } catch {
    return undefined;
  }
  const calls = pollCalls;
  const handle = calls.allocate(1, calls.handleBytes);
  if (calls.init(calls.loop, handle, fd) !== 0) {
    calls.free(handle);
    return undefined;
  }
  watched.set(handle, ready);
  return {
    arm: () => {
      if (watched.has(handle)) calls.start(handle, UV_READABLE, calls.callback);
    },
    close: () => {
      if (!watched.delete(handle)) return;
      calls.close(handle, null);
      // libuv lets go of it at the end of this turn of the loop.
      setImmediate(() => setImmediate(() => calls.free(handle)));
    },
  };
}

/** fcntl(2) with a pointer to `argument` (a struct flock, say), which the kernel may change. */
export function fcntl(fd: number, command: number, argument: Uint8Array): number {
  return orErrno(native.fcntl(fd, command, argument));
}

export const F_GETFL = 3;
export const F_SETFL = 4;
const F_DUPFD_CLOEXEC = 1030;
const F_SETFD = 2;
const FD_CLOEXEC = 1;

/** A program that is started does not get that descriptor. */
export function closeOnExec(fd: number): void {
  fcntlInt(fd, F_SETFD, FD_CLOEXEC);
}

/** Another descriptor of the same open file; or -errno. */
export function duplicate(fd: number): number {
  return fcntlInt(fd, F_DUPFD_CLOEXEC, 0);
}

/** fcntl(2) with an integer argument. */
export function fcntlInt(fd: number, command: number, argument: number): number {
  return orErrno(native.fcntlInt(fd, command, argument));
}

export const MS_NOSUID = 2;
export const MS_NODEV = 4;
export const MS_NOATIME = 1024;

export function mount(source: string, target: string, fstype: string, flags: number, data: string): number {
  return orErrno(native.mount(source, target, fstype, flags, data));
}

export const MNT_FORCE = 1;
export const MNT_DETACH = 2;
export const UMOUNT_NOFOLLOW = 8;

/**
 * umount2(2), in a thread of its own: it may wait for the file system to write back, which is this very process.
 * Resolves with 0 or -errno.
 */
export function umount2(target: string, flags: number): Promise<number> {
  const call = native.umount2 as unknown as {
    async(target: string, flags: number, done: (error: Error | null, result: number) => void): void;
  };
  return new Promise((resolve) => {
    call.async(target, flags, (_error, result) => resolve(result === 0 ? 0 : -koffi.errno()));
  });
}

const SYS_fsopen = 430;
const SYS_fsconfig = 431;
const SYS_fsmount = 432;
const FSOPEN_CLOEXEC = 1;
const FSMOUNT_CLOEXEC = 1;
const FSCONFIG_CMD_CREATE = 6;

/**
 * Mounts a file system that needs no device without attaching it anywhere (fsopen(2), fsmount(2)): a descriptor of its
 * root, which only this process sees; or -errno.
 */
export function mountDetached(fstype: string): number {
  const context = orErrno(native.syscallString(SYS_fsopen, fstype, FSOPEN_CLOEXEC));
  if (context < 0) return context;
  let result = orErrno(native.syscall6(SYS_fsconfig, context, FSCONFIG_CMD_CREATE, 0, 0, 0, 0));
  if (result === 0) result = orErrno(native.syscall6(SYS_fsmount, context, FSMOUNT_CLOEXEC, 0, 0, 0, 0));
  close(context);
  return result;
}

const CPU_SET_BYTES = 128;

/** Binds the calling thread to CPUs; 0 or -errno. */
export function setThreadAffinity(cpus: readonly number[]): number {
  const mask = new Uint8Array(CPU_SET_BYTES);
  for (const cpu of cpus) {
    if (cpu < 0 || cpu >= CPU_SET_BYTES * 8) return -22;
    mask[cpu >> 3]! |= 1 << (cpu & 7);
  }
  return orErrno(native.schedSetaffinity(0, CPU_SET_BYTES, mask));
}

export const SCHED_OTHER = 0;
export const SCHED_IDLE = 5;

/** Gives a thread (0: the calling one) a scheduling policy, one of those without priorities; 0 or -errno. */
export function setThreadPolicy(tid: number, policy: typeof SCHED_OTHER | typeof SCHED_IDLE): number {
  // struct sched_param is one int, the priority; these policies have none.
  return orErrno(native.schedSetscheduler(tid, policy, new Uint8Array(4)));
}

/** poll(2) of one descriptor, without waiting: its events, POLLERR and POLLHUP included; 0 if none, or -errno. */
export function pollNow(fd: number, events: number): number {
  const entry = new DataView(new ArrayBuffer(8)); // struct pollfd: fd, events, revents
  entry.setInt32(0, fd, true);
  entry.setInt16(4, events, true);
  const result = orErrno(native.poll(new Uint8Array(entry.buffer), 1, 0));
  return result < 0 ? result : entry.getInt16(6, true);
}

/** The kernel's id of the calling thread. */
export function threadId(): number {
  return native.gettid();
}

const CLOCK_MONOTONIC = 1;
const timespec = new Int32Array(4); // tv_sec, tv_nsec: 64 bits each

/**
 * A clock for the hot path, where each result of performance.now() is an object: 32 bits that count microseconds and
 * wrap. Only the difference of two is of use, as `(later - earlier) >>> 0`.
 */
export function ticksUs(): number {
  native.clockGettime(CLOCK_MONOTONIC, timespec);
  return (Math.imul(timespec[0] as number, 1_000_000) + (((timespec[2] as number) / 1000) | 0)) | 0;
}

/**
 * Sets an element to the time since some moment of the past, in nanoseconds. For the hot path too: what a call returns
 * is an object where it is as large as this.
 */
export function stampNs(times: Float64Array, at: number): void {
  native.clockGettime(CLOCK_MONOTONIC, timespec);
  times[at] = (timespec[0] as number) * 1e9 + (timespec[2] as number);
}

/** Ends the process at once, whatever its threads are doing: the one exit that a blocked worker cannot hold up. */
export function exitNow(code: number): never {
  native.exit(code);
  throw new Error('unreachable');
}

// io_uring(7). The numbers of the calls are the same on every architecture.
const SYS_io_uring_setup = 425;
const SYS_io_uring_enter = 426;
const SYS_io_uring_register = 427;

interface UringCalls {
  setup: (entries: number, params: Uint8Array) => number;
  enter: (fd: number, toSubmit: number, minComplete: number, flags: number) => number;
  register: (fd: number, opcode: number, address: number, count: number) => number;
}

/** liburing (2.3 and later) exports the bare calls, which return -errno by themselves; without it, libc's syscall(). */
function loadUringCalls(): UringCalls {
  try {
    const uring = koffi.load('liburing.so.2');
    const setup = uring.func('int io_uring_setup(uint32_t, void *)') as Native;
    const enter = uring.func('int io_uring_enter(uint32_t, uint32_t, uint32_t, uint32_t, uint64_t)') as Native;
    const register = uring.func('int io_uring_register(uint32_t, uint32_t, uint64_t, uint32_t)') as Native;
    return {
      setup: (entries, params) => setup(entries, params),
      enter: (fd, toSubmit, minComplete, flags) => enter(fd, toSubmit, minComplete, flags, 0),
      register: (fd, opcode, address, count) => register(fd, opcode, address, count),
    };
  } catch {
    const setup = libc.func('int64_t syscall(int64_t, int64_t, void *)') as Native;
    return {
      setup: (entries, params) => orErrno(setup(SYS_io_uring_setup, entries, params)),
      enter: (fd, toSubmit, minComplete, flags) =>
        orErrno(native.syscall6(SYS_io_uring_enter, fd, toSubmit, minComplete, flags, 0, 0)),
      register: (fd, opcode, address, count) =>
        orErrno(native.syscall6(SYS_io_uring_register, fd, opcode, address, count, 0, 0)),
    };
  }
}

const uringCalls = loadUringCalls();
export const ioUringSetup = uringCalls.setup;
export const ioUringEnter = uringCalls.enter;
export const ioUringRegister = uringCalls.register;

interface ZstdCalls {
  createStream(): number;
  reset(stream: number): void;
  /** Negative where the data are damaged. Buffers are addresses of ZSTD_outBuffer and ZSTD_inBuffer. */
  decompress(stream: number, output: number, input: number): number;
}

let zstdCalls: ZstdCalls | undefined | null = null;

/** libzstd's streaming decompression; undefined where the library is not installed. */
export function zstd(): ZstdCalls | undefined {
  if (zstdCalls !== null) return zstdCalls;
  try {
    const library = koffi.load('libzstd.so.1');
    const create = library.func('uint64_t ZSTD_createDStream()') as Native;
    const reset = library.func('int64_t ZSTD_DCtx_reset(uint64_t, int)') as Native;
    const decompress = library.func('int64_t ZSTD_decompressStream(uint64_t, uint64_t, uint64_t)') as Native;
    const ZSTD_RESET_SESSION_ONLY = 1;
    zstdCalls = {
      createStream: () => create(),
      reset: (stream) => void reset(stream, ZSTD_RESET_SESSION_ONLY),
      // Error codes are negative when read as signed.
      decompress: (stream, output, input) => decompress(stream, output, input),
    };
  } catch {
    zstdCalls = undefined;
  }
  return zstdCalls;
}
