/**
 * seccomp(2): a filter of system calls for every thread of the process, as a program of classic BPF over struct
 * seccomp_data { int nr; u32 arch; u64 instruction_pointer; u64 args[6]; }.
 */
import { EPERM } from './errno.js';

type Numbers = readonly [x64: number, arm64: number];

/** Of each system call by name: its number on x86-64 and on arm64, -1 where there is none. */
export const SYSTEM_CALLS = {
  fork: [57, -1],
  vfork: [58, -1],
  execve: [59, 221],
  execveat: [322, 281],
  ptrace: [101, 117],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  kcmp: [312, 272],
  pidfd_getfd: [438, 438],
  process_madvise: [440, 440],
  kexec_load: [246, 104],
  kexec_file_load: [320, 294],
  reboot: [169, 142],
  init_module: [175, 105],
  finit_module: [313, 273],
  delete_module: [176, 106],
  bpf: [321, 280],
  perf_event_open: [298, 241],
  userfaultfd: [323, 282],
  add_key: [248, 217],
  request_key: [249, 218],
  keyctl: [250, 219],
  swapon: [167, 224],
  swapoff: [168, 225],
  acct: [163, 89],
  quotactl: [179, 60],
  quotactl_fd: [443, 443],
  settimeofday: [164, 170],
  clock_settime: [227, 112],
  clock_adjtime: [305, 266],
  adjtimex: [159, 171],
  sethostname: [170, 161],
  setdomainname: [171, 162],
  syslog: [103, 116],
  vhangup: [153, 58],
  pivot_root: [155, 41],
  chroot: [161, 51],
  iopl: [172, -1],
  ioperm: [173, -1],
  open_by_handle_at: [304, 265],
  fanotify_init: [300, 262],
  modify_ldt: [154, -1],
  move_mount: [429, 429],
  open_tree: [428, 428],
  mount_setattr: [442, 442],
  setns: [308, 268],
  unshare: [272, 97],
  uselib: [134, -1],
  ustat: [136, -1],
  sysfs: [139, -1],
  _sysctl: [156, -1],
  create_module: [174, -1],
  get_kernel_syms: [177, -1],
  query_module: [178, -1],
  nfsservctl: [180, 42],
  afs_syscall: [183, -1],
  tuxcall: [184, -1],
  security: [185, -1],
  set_thread_area: [205, -1],
  get_thread_area: [211, -1],
  lookup_dcookie: [212, 18],
  epoll_ctl_old: [214, -1],
  epoll_wait_old: [215, -1],
  remap_file_pages: [216, 234],
  vserver: [236, -1],
  setuid: [105, 146],
  setgid: [106, 144],
  setreuid: [113, 145],
  setregid: [114, 143],
  setgroups: [116, 159],
  setresuid: [117, 147],
  setresgid: [119, 149],
  setfsuid: [122, 151],
  setfsgid: [123, 152],
  capset: [126, 91],
  setpriority: [141, 140],
  sched_setparam: [142, 118],
  sched_setscheduler: [144, 119],
  sched_setattr: [314, 274],
  ioprio_set: [251, 30],
  setrlimit: [160, 164],
} as const satisfies Readonly<Record<string, Numbers>>;

export type SystemCall = keyof typeof SYSTEM_CALLS;

/** What a storage daemon never does. */
export const NEVER: readonly SystemCall[] = [
  ...(['ptrace', 'process_vm_readv', 'process_vm_writev', 'kcmp', 'pidfd_getfd', 'process_madvise'] as const),
  ...(['kexec_load', 'kexec_file_load', 'reboot', 'init_module', 'finit_module', 'delete_module', 'bpf'] as const),
  ...(['perf_event_open', 'userfaultfd', 'add_key', 'request_key', 'keyctl', 'swapon', 'swapoff', 'acct'] as const),
  ...(['quotactl', 'quotactl_fd', 'settimeofday', 'clock_settime', 'clock_adjtime', 'adjtimex'] as const),
  ...(['sethostname', 'setdomainname', 'syslog', 'vhangup', 'pivot_root', 'chroot', 'iopl', 'ioperm'] as const),
  ...(['open_by_handle_at', 'fanotify_init', 'modify_ldt', 'move_mount', 'open_tree', 'mount_setattr'] as const),
  ...(['setns', 'unshare'] as const),
];

export const OBSOLETE: readonly SystemCall[] = [
  ...(['uselib', 'ustat', 'sysfs', '_sysctl', 'create_module', 'get_kernel_syms', 'query_module'] as const),
  ...(['nfsservctl', 'afs_syscall', 'tuxcall', 'security', 'set_thread_area', 'get_thread_area'] as const),
  ...(['lookup_dcookie', 'epoll_ctl_old', 'epoll_wait_old', 'remap_file_pages', 'vserver'] as const),
];

export const CHANGE_PRIVILEGES: readonly SystemCall[] = [
  ...(['setuid', 'setgid', 'setreuid', 'setregid', 'setgroups', 'setresuid', 'setresgid', 'setfsuid'] as const),
  ...(['setfsgid', 'capset'] as const),
];

/** sched_setaffinity is not among them: the queue workers move between CPUs. */
export const CONTROL_RESOURCES: readonly SystemCall[] = [
  ...(['setpriority', 'sched_setparam', 'sched_setscheduler', 'sched_setattr', 'ioprio_set', 'setrlimit'] as const),
];

export const START_PROGRAMS: readonly SystemCall[] = ['fork', 'vfork', 'execve', 'execveat'];

const CLONE: Numbers = [56, 220];
const CLONE3: Numbers = [435, 435];
const CLONE_THREAD = 0x10000;

const ENOSYS = 38;
const SECCOMP_RET_ALLOW = 0x7fff_0000;
const SECCOMP_RET_ERRNO = 0x0005_0000;
const AUDIT_ARCH: Readonly<Record<string, number>> = { x64: 0xc000_003e, arm64: 0xc000_00b7 };
/** Numbers from here on are those of the x32 ABI. */
const X32_BIT = 0x4000_0000;
const [DATA_NUMBER, DATA_ARCH, DATA_ARGUMENT_0] = [0, 4, 16];
/** BPF_LD | BPF_W | BPF_ABS and so on, of linux/bpf_common.h. */
const [LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN] = [0x20, 0x15, 0x35, 0x45, 0x06];

export interface FilterSettings {
  readonly denied: readonly SystemCall[];
  /** No processes: a clone(2) that makes no thread fails. */
  readonly threadsOnly: boolean;
}

/** The program: an array of struct sock_filter { u16 code; u8 jt, jf; u32 k }. */
export function filterProgram({ denied, threadsOnly }: FilterSettings, arch: string = process.arch): Uint8Array {
  const which = arch === 'arm64' ? 1 : 0;
  const program: [code: number, jt: number, jf: number, k: number][] = [];
  const deny = SECCOMP_RET_ERRNO | EPERM;
  // The calls of another architecture have other numbers: none of them is let through.
  program.push([LOAD, 0, 0, DATA_ARCH], [EQUAL, 1, 0, AUDIT_ARCH[arch] as number], [RETURN, 0, 0, deny]);
  program.push([LOAD, 0, 0, DATA_NUMBER]);
  if (arch === 'x64') program.push([AT_LEAST, 0, 1, X32_BIT], [RETURN, 0, 0, deny]);
  for (const name of denied) {
    const number = SYSTEM_CALLS[name][which];
    if (number >= 0) program.push([EQUAL, 0, 1, number], [RETURN, 0, 0, deny]);
  }
  if (threadsOnly) {
    // The flags of clone3 are in memory, where no filter can see them; libc then takes clone.
    program.push([EQUAL, 0, 1, CLONE3[which]], [RETURN, 0, 0, SECCOMP_RET_ERRNO | ENOSYS]);
    program.push([EQUAL, 0, 3, CLONE[which]], [LOAD, 0, 0, DATA_ARGUMENT_0]);
    program.push([ANY_BIT, 1, 0, CLONE_THREAD], [RETURN, 0, 0, deny]);
  }
  program.push([RETURN, 0, 0, SECCOMP_RET_ALLOW]);
  const bytes = new DataView(new ArrayBuffer(program.length * 8));
  for (const [at, [code, jt, jf, k]] of program.entries()) {
    bytes.setUint16(at * 8, code, true);
    bytes.setUint8(at * 8 + 2, jt);
    bytes.setUint8(at * 8 + 3, jf);
    bytes.setUint32(at * 8 + 4, k >>> 0, true);
  }
  return new Uint8Array(bytes.buffer);
}
