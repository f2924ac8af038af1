/** The machine's CPUs, as the kernel numbers them. */
import { readFileSync } from 'node:fs';

/** Parses the kernel's list format ("0-3,8"). */
export function parseCpuList(list: string): number[] {
  const cpus: number[] = [];
  for (const part of list.trim().split(',')) {
    if (part === '') continue;
    const [first, last] = part.split('-').map(Number);
    for (let cpu = first as number; cpu <= (last ?? (first as number)); cpu++) cpus.push(cpu);
  }
  return cpus;
}

/** How many CPUs the kernel may ever have (num_possible_cpus): FUSE-over-io_uring has one queue for each. */
export function possibleCpus(): number {
  return parseCpuList(readFileSync('/sys/devices/system/cpu/possible', 'utf8')).length;
}

/** The CPUs that this process may run on (sched_getaffinity(2), proc_pid_status(5)). */
export function allowedCpus(): number[] {
  const list = /^Cpus_allowed_list:\s*(.*)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return parseCpuList(list ?? '0');
}
