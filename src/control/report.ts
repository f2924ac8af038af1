/** The daemon's state in the log, for whoever sends it SIGUSR1. */
import type { Daemon } from './daemon.js';
import type { Log } from './log.js';

/** Writes a line for each export, node, client and worker, whatever the log's level is. */
export function reportState(daemon: Daemon, clients: readonly string[], log: Log): void {
  const exports = daemon.exports.all();
  const nodes = daemon.graph.all();
  const workers = [...daemon.pool.all, ...daemon.iothreads.all];
  const counts = { exports: exports.length, nodes: nodes.length, clients: clients.length, workers: workers.length };
  const { rss, heapUsed } = process.memoryUsage();
  log.report({ ...counts, memory: rss, heap: heapUsed, uptime: Math.round(process.uptime()) }, 'state');
  for (const running of exports) {
    const { id, 'node-name': node, fuse } = running.info();
    const { queues: _queues, ...details } = fuse ?? { queues: [] };
    log.report({ export: id, node, ...details }, 'state of an export');
  }
  for (const node of nodes) {
    const { filename, readOnly } = node.control;
    const details = { driver: node.driver, filename, readOnly, length: node.length_bytes, users: node.userNames };
    log.report({ node: node.name, ...details }, 'state of a node');
  }
  for (const client of clients) log.report({ client }, 'a client is connected');
  for (const worker of workers) {
    const serves = daemon.exports.servedBy(worker);
    log.report({ worker: worker.name, thread: worker.threadId, usable: worker.usable, serves }, 'state of a worker');
  }
}
