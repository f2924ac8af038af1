/*
 * The least that a C program does to export a file over FUSE-over-io_uring: the peer named "c" of bench.ts.
 * One thread a CPU, bound to it, with one io_uring; each request is answered by pread or pwrite in that thread, and
 * answers, new requests and the wait are one io_uring_enter. It has none of what a daemon needs besides: no image
 * formats, no counters, no control, no drain, no error handling worth the name.
 *
 *   passthrough [-n] FILE MOUNTPOINT   runs until it is unmounted (SIGTERM unmounts)
 *
 * With -n no data are read or written, which is the peer named "cnull": the transport without an image.
 *
 * Layouts: include/uapi/linux/fuse.h of Linux 6.14 and later; Debian's header is older and knows no io_uring.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/fuse.h>
#include <linux/io_uring.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define DEPTH 64
#define MAX_WRITE (1 << 20)
#define PAYLOAD MAX_WRITE
#define OVER_IO_URING_2 (1u << (41 - 32))
#define CMD_REGISTER 1
#define CMD_COMMIT_AND_FETCH 2

/* struct fuse_uring_req_header, struct fuse_uring_cmd_req */
struct header {
  union { char in_out[128]; struct fuse_in_header in; struct fuse_out_header out; };
  char op_in[128];
  uint64_t flags, commit_id;
  uint32_t payload_sz, padding;
  uint64_t reserved;
};
struct command { uint64_t flags, commit_id; uint16_t qid; uint8_t padding[6]; };

static int fuse_fd, image_fd, null_image;
static const char *mountpoint;
static struct stat image;

static void die(const char *what) { perror(what); exit(1); }

static void attributes(struct fuse_attr *attr) {
  memset(attr, 0, sizeof *attr);
  attr->ino = FUSE_ROOT_ID;
  attr->size = image.st_size;
  attr->blocks = image.st_blocks;
  attr->mode = S_IFREG | 0600;
  attr->nlink = 1;
  attr->blksize = 4096;
}

/* Answers into `payload` (a WRITE's data lie there too); the length, or -errno. */
static int answer(const struct fuse_in_header *in, const void *args, char *payload) {
  switch (in->opcode) {
  case FUSE_READ: {
    const struct fuse_read_in *read = args;
    ssize_t done = null_image ? read->size : pread(image_fd, payload, read->size, read->offset);
    return done < 0 ? -errno : (int)done;
  }
  case FUSE_WRITE: {
    const struct fuse_write_in *write = args;
    ssize_t done = null_image ? write->size : pwrite(image_fd, payload, write->size, write->offset);
    if (done < 0) return -errno;
    struct fuse_write_out out = { .size = (uint32_t)done };
    memcpy(payload, &out, sizeof out);
    return sizeof out;
  }
  case FUSE_GETATTR: case FUSE_SETATTR: {
    struct fuse_attr_out out = { .attr_valid = 1 };
    attributes(&out.attr);
    memcpy(payload, &out, sizeof out);
    return sizeof out;
  }
  case FUSE_OPEN: {
    struct fuse_open_out out = { .open_flags = FOPEN_DIRECT_IO | (1 << 6) /* FOPEN_PARALLEL_DIRECT_WRITES */ };
    memcpy(payload, &out, sizeof out);
    return sizeof out;
  }
  case FUSE_STATFS: {
    memset(payload, 0, sizeof(struct fuse_statfs_out));
    return sizeof(struct fuse_statfs_out);
  }
  case FUSE_RELEASE: case FUSE_FLUSH: case FUSE_FSYNC: case FUSE_DESTROY: return 0;
  default: return -ENOSYS;
  }
}

struct queue {
  int ring, cpu;
  unsigned *sq_tail, *sq_mask, *cq_head, *cq_tail, *cq_mask;
  struct io_uring_sqe *sqes;
  struct io_uring_cqe *cqes;
  unsigned queued;
  struct header *headers;
  struct iovec iovecs[DEPTH][2];
  char *payloads;
};

static void command(struct queue *q, unsigned slot, unsigned op, uint64_t commit_id) {
  unsigned tail = *q->sq_tail;
  struct io_uring_sqe *sqe = (void *)((char *)q->sqes + (size_t)(tail & *q->sq_mask) * 128);
  memset(sqe, 0, 128);
  sqe->opcode = IORING_OP_URING_CMD;
  sqe->fd = fuse_fd;
  sqe->cmd_op = op;
  sqe->user_data = slot;
  if (op == CMD_REGISTER) { sqe->addr = (uint64_t)q->iovecs[slot]; sqe->len = 2; }
  struct command *cmd = (void *)sqe->cmd;
  cmd->commit_id = commit_id;
  cmd->qid = (uint16_t)q->cpu;
  atomic_store_explicit((_Atomic unsigned *)q->sq_tail, tail + 1, memory_order_release);
  q->queued++;
}

static void *serve(void *argument) {
  struct queue *q = argument;
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(q->cpu, &set);
  sched_setaffinity(0, sizeof set, &set);
  struct io_uring_params p = { .flags = IORING_SETUP_SQE128 | IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN |
    IORING_SETUP_CQSIZE | IORING_SETUP_COOP_TASKRUN, .cq_entries = DEPTH * 4 };
  q->ring = (int)syscall(SYS_io_uring_setup, DEPTH * 2, &p);
  if (q->ring < 0) die("io_uring_setup");
  char *sq = mmap(0, p.sq_off.array + p.sq_entries * 4, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, q->ring, IORING_OFF_SQ_RING);
  char *cq = mmap(0, p.cq_off.cqes + p.cq_entries * 16, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, q->ring, IORING_OFF_CQ_RING);
  q->sqes = mmap(0, p.sq_entries * 128, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, q->ring, IORING_OFF_SQES);
  unsigned *array = (unsigned *)(sq + p.sq_off.array);
  for (unsigned i = 0; i < p.sq_entries; i++) array[i] = i;
  q->sq_tail = (unsigned *)(sq + p.sq_off.tail);
  q->sq_mask = (unsigned *)(sq + p.sq_off.ring_mask);
  q->cq_head = (unsigned *)(cq + p.cq_off.head);
  q->cq_tail = (unsigned *)(cq + p.cq_off.tail);
  q->cq_mask = (unsigned *)(cq + p.cq_off.ring_mask);
  q->cqes = (struct io_uring_cqe *)(cq + p.cq_off.cqes);
  q->headers = aligned_alloc(4096, DEPTH * 4096);
  q->payloads = mmap(0, (size_t)DEPTH * PAYLOAD, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (unsigned slot = 0; slot < DEPTH; slot++) {
    q->iovecs[slot][0] = (struct iovec){ (char *)q->headers + slot * 4096, sizeof(struct header) };
    q->iovecs[slot][1] = (struct iovec){ q->payloads + (size_t)slot * PAYLOAD, PAYLOAD };
    command(q, slot, CMD_REGISTER, 0);
  }
  for (;;) {
    long entered = syscall(SYS_io_uring_enter, q->ring, q->queued, 1, IORING_ENTER_GETEVENTS, 0, 0);
    if (entered < 0) { if (errno == EINTR) continue; die("io_uring_enter"); }
    q->queued -= (unsigned)entered;
    unsigned head = *q->cq_head, tail = atomic_load_explicit((_Atomic unsigned *)q->cq_tail, memory_order_acquire);
    for (; head != tail; head++) {
      struct io_uring_cqe *cqe = &q->cqes[head & *q->cq_mask];
      if (cqe->res < 0) exit(0); /* the connection has ended */
      unsigned slot = (unsigned)cqe->user_data;
      struct header *header = (struct header *)((char *)q->headers + slot * 4096);
      uint64_t unique = header->in.unique, commit_id = header->commit_id;
      int result = answer(&header->in, header->op_in, q->payloads + (size_t)slot * PAYLOAD);
      header->payload_sz = result < 0 ? 0 : (uint32_t)result;
      header->out = (struct fuse_out_header){ (uint32_t)sizeof header->out + header->payload_sz, result < 0 ? result : 0, unique };
      command(q, slot, CMD_COMMIT_AND_FETCH, commit_id);
    }
    atomic_store_explicit((_Atomic unsigned *)q->cq_head, head, memory_order_release);
  }
}

static void unmount(int signal) { (void)signal; umount2(mountpoint, MNT_DETACH); }

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "-n") == 0) { null_image = 1; argv++; argc--; }
  if (argc < 3) { fprintf(stderr, "usage: passthrough [-n] FILE MOUNTPOINT\n"); return 2; }
  mountpoint = argv[2];
  image_fd = open(argv[1], O_RDWR);
  if (image_fd < 0 || fstat(image_fd, &image) < 0) die(argv[1]);
  fuse_fd = open("/dev/fuse", O_RDWR | O_CLOEXEC);
  if (fuse_fd < 0) die("/dev/fuse");
  char data[100];
  snprintf(data, sizeof data, "fd=%d,rootmode=100000,user_id=0,group_id=0,default_permissions", fuse_fd);
  if (mount("passthrough", mountpoint, "fuse.passthrough", MS_NOSUID | MS_NODEV | MS_NOATIME, data) < 0) die(mountpoint);
  signal(SIGTERM, unmount);
  static char buffer[MAX_WRITE + 8192];
  struct { struct fuse_out_header header; struct fuse_init_out init; } reply = { 0 };
  if (read(fuse_fd, buffer, sizeof buffer) < 0) die("FUSE_INIT");
  struct fuse_in_header *in = (void *)buffer;
  struct fuse_init_in *init = (void *)(in + 1);
  reply.header = (struct fuse_out_header){ sizeof reply, 0, in->unique };
  reply.init.major = 7;
  reply.init.minor = 42;
  reply.init.max_readahead = init->max_readahead;
  reply.init.flags = FUSE_ASYNC_READ | FUSE_BIG_WRITES | FUSE_ASYNC_DIO | FUSE_MAX_PAGES | FUSE_INIT_EXT;
  reply.init.flags2 = OVER_IO_URING_2;
  reply.init.max_background = 64;
  reply.init.congestion_threshold = 48;
  reply.init.max_write = MAX_WRITE;
  reply.init.max_pages = MAX_WRITE / 4096;
  if (write(fuse_fd, &reply, sizeof reply) < 0) die("FUSE_INIT");
  int cpus = (int)sysconf(_SC_NPROCESSORS_CONF);
  struct queue *queues = calloc((size_t)cpus, sizeof *queues);
  pthread_t thread;
  for (int cpu = 0; cpu < cpus; cpu++) {
    queues[cpu].cpu = cpu;
    pthread_create(&thread, 0, serve, &queues[cpu]);
  }
  /* INTERRUPT and FORGET come by /dev/fuse still, as all does until the queues are ready. */
  for (;;) {
    ssize_t length = read(fuse_fd, buffer, sizeof buffer);
    if (length < 0) { if (errno == EINTR || errno == EAGAIN || errno == ENOENT) continue; exit(0); }
    if (in->opcode == FUSE_FORGET || in->opcode == FUSE_INTERRUPT || in->opcode == FUSE_BATCH_FORGET) continue;
    static char payload[MAX_WRITE];
    if (in->opcode == FUSE_WRITE) memcpy(payload, buffer + sizeof *in + sizeof(struct fuse_write_in), MAX_WRITE - 8192);
    int result = answer(in, in + 1, payload);
    struct fuse_out_header out = { (uint32_t)sizeof out + (result < 0 ? 0 : (uint32_t)result), result < 0 ? result : 0, in->unique };
    struct iovec parts[2] = { { &out, sizeof out }, { payload, result < 0 ? 0 : (size_t)result } };
    if (writev(fuse_fd, parts, 2) < 0 && errno != ENOENT) die("answer");
  }
}
