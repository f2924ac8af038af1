/** Numbers and offsets of src/abi against the C headers of this machine, as a C program prints them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import * as errno from '../../src/abi/errno.js';
import * as fs from '../../src/abi/fs.js';
import * as fuse from '../../src/abi/fuse.js';
import * as uring from '../../src/abi/io-uring.js';
import * as libc from '../../src/abi/libc.js';
import { SYSTEM_CALLS } from '../../src/abi/seccomp.js';
import { must, run } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

const HEADERS = [
  ...['errno.h', 'fcntl.h', 'poll.h', 'stddef.h', 'stdio.h', 'unistd.h', 'linux/falloc.h', 'linux/fuse.h'],
  ...['linux/io_uring.h', 'linux/magic.h', 'sys/eventfd.h', 'sys/ioctl.h', 'sys/mman.h', 'sys/mount.h', 'sys/stat.h'],
  ...['sys/syscall.h', 'sys/uio.h'],
];

const word = (struct: string, field: string) => `offsetof(struct ${struct}, ${field}) / 4`;
const size = (struct: string) => `sizeof(struct ${struct})`;

/** What stands for a constant in C where it is not called the same there. */
const CALLED: Record<string, string> = {
  // What we speak, not what the header has.
  FUSE_KERNEL_MINOR_VERSION: '42',
  FUSE_DIRECT_IO_ALLOW_MMAP_2: '(1ULL << 36) >> 32',
  FUSE_PASSTHROUGH_2: 'FUSE_PASSTHROUGH >> 32',
  FUSE_OVER_IO_URING_2: 'FUSE_OVER_IO_URING >> 32',
  FUSE_IO_URING_CMD_REGISTER: 'FUSE_IO_URING_CMD_REGISTER',
  IN_HEADER_BYTES: size('fuse_in_header'),
  IN_OPCODE_WORD: word('fuse_in_header', 'opcode'),
  IN_UNIQUE_WORD: word('fuse_in_header', 'unique'),
  IN_NODEID_WORD: word('fuse_in_header', 'nodeid'),
  IN_PID_WORD: word('fuse_in_header', 'pid'),
  OUT_HEADER_BYTES: size('fuse_out_header'),
  OUT_ERROR_WORD: word('fuse_out_header', 'error'),
  OUT_UNIQUE_WORD: word('fuse_out_header', 'unique'),
  READ_OFFSET_WORD: word('fuse_read_in', 'offset'),
  READ_SIZE_WORD: word('fuse_write_in', 'size'),
  WRITE_IN_BYTES: size('fuse_write_in'),
  WRITE_OUT_BYTES: size('fuse_write_out'),
  OPEN_OUT_BYTES: size('fuse_open_out'),
  OPEN_FLAGS_WORD: word('fuse_open_out', 'open_flags'),
  OPEN_BACKING_ID_WORD: `${word('fuse_open_out', 'open_flags')} + 1`,
  ATTR_OUT_BYTES: size('fuse_attr_out'),
  ATTR_OUT_ATTR_WORD: word('fuse_attr_out', 'attr'),
  LSEEK_OUT_BYTES: size('fuse_lseek_out'),
  STATFS_OUT_BYTES: size('fuse_statfs_out'),
  INIT_OUT_BYTES: size('fuse_init_out'),
  URING_HEADER_BYTES: size('fuse_uring_req_header'),
  URING_OP_IN_WORD: word('fuse_uring_req_header', 'op_in'),
  URING_COMMIT_ID_WORD: word('fuse_uring_req_header', 'ring_ent_in_out.commit_id'),
  URING_PAYLOAD_SIZE_WORD: word('fuse_uring_req_header', 'ring_ent_in_out.payload_sz'),
  URING_CMD_COMMIT_ID_WORD: word('fuse_uring_cmd_req', 'commit_id'),
  URING_CMD_QID_WORD: word('fuse_uring_cmd_req', 'qid'),
  SQE_WORDS: `${size('io_uring_sqe')} * 2 / 4`,
  SQE_FD_WORD: word('io_uring_sqe', 'fd'),
  SQE_OFF_WORD: word('io_uring_sqe', 'off'),
  SQE_ADDR_WORD: word('io_uring_sqe', 'addr'),
  SQE_LEN_WORD: word('io_uring_sqe', 'len'),
  SQE_OP_FLAGS_WORD: word('io_uring_sqe', 'rw_flags'),
  SQE_USER_DATA_WORD: word('io_uring_sqe', 'user_data'),
  SQE_CMD_WORD: word('io_uring_sqe', 'cmd'),
  CQE_WORDS: `${size('io_uring_cqe')} / 4`,
  CQE_RES_WORD: word('io_uring_cqe', 'res'),
  CQE_FLAGS_WORD: word('io_uring_cqe', 'flags'),
};

/** Tables of fields: the struct, and how many bytes an offset counts. */
const TABLES: Record<string, readonly [struct: string, unit_bytes: number]> = {
  ATTR: ['fuse_attr', 4],
  SETATTR: ['fuse_setattr_in', 4],
  FALLOCATE: ['fuse_fallocate_in', 4],
  LSEEK: ['fuse_lseek_in', 4],
  STATFS: ['fuse_statfs_out', 4],
  INIT_IN: ['fuse_init_in', 4],
  INIT_OUT: ['fuse_init_out', 1],
  PARAMS: ['io_uring_params', 1],
  SQ_OFF: ['io_sqring_offsets', 1],
  CQ_OFF: ['io_cqring_offsets', 1],
};

/** Every number that the modules export, with the C expression that says the same. */
function expectations(): [name: string, expression: string, value: number][] {
  const calls = Object.entries(SYSTEM_CALLS).flatMap(([name, [x64, arm64]]): [string, string, number][] => {
    const number = process.arch === 'arm64' ? arm64 : x64;
    return number < 0 ? [] : [[`call.${name}`, `__NR_${name}`, number]];
  });
  const modules = Object.entries({ ...errno, ...fs, ...fuse, ...uring, ...libc }).flatMap(([name, value]) => {
    if (typeof value === 'number') return [[name, CALLED[name] ?? name, value] as [string, string, number]];
    const table = TABLES[name];
    if (!table || typeof value !== 'object') return [];
    const [struct, unit] = table;
    return Object.entries(value as unknown as Record<string, number>).map(([field, at]): [string, string, number] => {
      if (field === 'bytes') return [`${name}.${field}`, size(struct), at];
      return [
        `${name}.${field}`,
        `offsetof(struct ${struct}, ${struct.endsWith('statfs_out') ? 'st.' : ''}${field}) / ${unit}`,
        at,
      ];
    });
  });
  return [...modules, ...calls];
}

test('numbers and offsets are those of the C headers', async (t) => {
  if (!requireCommand(t, 'gcc')) return;
  const dir = tempDir(t);
  const source = join(dir, 'abi.c');
  const program = join(dir, 'abi');
  const all = expectations();
  // One function for each expression: what an older header lacks fails by itself, and is left out.
  const compile = (which: typeof all) => {
    const lines = HEADERS.map((header) => `#include <${header}>`);
    const prints = which.map(([name, expression]) => {
      return `static void f_${name.replace('.', '_')}(void) { printf("${name} %lld\\n", (long long)(${expression})); }`;
    });
    const calls = which.map(([name]) => `f_${name.replace('.', '_')}();`);
    writeFileSync(
      source,
      ['#define _GNU_SOURCE', ...lines, ...prints, `int main(void) { ${calls.join(' ')} }`].join('\n'),
    );
    return run('gcc', ['-w', '-fmax-errors=0', '-o', program, source]);
  };
  const { stderr } = await compile(all);
  const failing = new Set([...stderr.matchAll(/In function .f_(\w+)./g)].map(([, name]) => name));
  const known = all.filter(([name]) => !failing.has(name.replace('.', '_')));
  if (known.length < all.length) {
    t.comment(
      `not in the headers of this machine: ${all
        .filter((one) => !known.includes(one))
        .map(([name]) => name)
        .join(', ')}`,
    );
    t.equal((await compile(known)).code, 0);
  }
  const printed = new Map(
    (await must(program, []))
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  for (const [name, expression, value] of known) t.equal(value, Number(printed.get(name)), `${name}: ${expression}`);
  t.ok(known.length > 150, `${known.length} of ${all.length} compared`);
});

test('errors have the words of strerror(3)', async (t) => {
  if (!requireCommand(t, 'gcc')) return;
  const dir = tempDir(t);
  const program = join(dir, 'strerror');
  const print = 'for (int i = 1; i < 134; i++) printf("%d %s\\n", i, strerror(i));';
  writeFileSync(join(dir, 'a.c'), `#include <stdio.h>\n#include <string.h>\nint main(void) { ${print} }`);
  await must('gcc', ['-o', program, join(dir, 'a.c')]);
  const unlike = (await must(program, []))
    .trim()
    .split('\n')
    .map((line) => [Number.parseInt(line, 10), line.replace(/^\d+ /, '')] as const)
    .filter(([number, text]) => errno.errnoText(-number) !== text);
  // The rest are errors of things that no image is stored on.
  const known = unlike.filter(([number]) => !/^E[A-Z0-9]+$|^errno \d+$/.test(errno.errnoText(number)));
  t.strictSame(known, []);
  t.comment(`${unlike.length} have their names only`);
});
