/** The objects of type iothread: queue workers that serve only the exports that name them. */
import { ControlError } from '../base/errors.js';
import type { IOThreadInfo, ObjectOptions } from '../qmp/generated/types.js';
import { startThread } from './worker-thread.js';
import { type WorkerEvents, WorkerHandle } from './workers.js';

export class Iothreads {
  private readonly threads = new Map<string, WorkerHandle>();
  private readonly options = new Map<string, ObjectOptions>();

  constructor(
    private readonly events: WorkerEvents,
    private readonly daemon: {
      usersOf(worker: WorkerHandle): string[];
      others(worker: WorkerHandle): readonly WorkerHandle[];
    },
  ) {}

  get all(): readonly WorkerHandle[] {
    return [...this.threads.values()];
  }

  async add(options: ObjectOptions): Promise<void> {
    const { id, cpu } = options;
    if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(id)) {
      throw new ControlError(
        `Invalid object id '${id}': it begins with a letter and has letters, digits, '-', '.' and '_'`,
      );
    }
    if (this.threads.has(id))
      throw new ControlError(`attempt to add duplicate property '${id}' to object (type 'container')`);
    const worker = new WorkerHandle(startThread(id, { cpu: cpu ?? -1 }), this.events);
    this.threads.set(id, worker);
    this.options.set(id, options);
    try {
      await worker.ready;
    } catch (error) {
      this.threads.delete(id);
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    const worker = this.find(id, `object '${id}' not found`);
    const users = this.daemon.usersOf(worker);
    if (users.length > 0)
      throw new ControlError(`object '${id}' is in use, can not be deleted: it serves ${users.join(', ')}`);
    this.threads.delete(id);
    // What it alone holds of nodes passes to the others; what they have sent it until they know is answered.
    await worker.request({ type: 'close-nodes' });
    await Promise.all(this.daemon.others(worker).map((other) => other.request({ type: 'sync' })));
    await worker.stop();
  }

  find(id: string, problem: string): WorkerHandle {
    const worker = this.threads.get(id);
    if (!worker) throw new ControlError(problem);
    return worker;
  }

  /** The options of all, as a saved configuration has them. */
  configuration(): ObjectOptions[] {
    return [...this.threads.keys()].map((id) => this.options.get(id) as ObjectOptions);
  }

  info(): IOThreadInfo[] {
    return [...this.threads].map(([id, { threadId }]) => ({
      id,
      'thread-id': threadId,
      'poll-max-ns': 0,
      'poll-grow': 0,
      'poll-shrink': 0,
      'aio-max-batch': 0,
    }));
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map((worker) => worker.stop()));
  }
}
