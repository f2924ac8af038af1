import { readdirSync, readlinkSync } from 'node:fs';
import type { Test } from 'tap';
import { type Outcome, outcomeOf, sleep, start, until, within } from './process.js';

export interface LoadOptions {
  readonly jobs?: number;
  readonly depth?: number;
  readonly size_MiB?: number;
  readonly seconds?: number;
  /** More of fio's options. */
  readonly more?: readonly string[];
}

/** A random load by fio, which goes on until the file fails it or its time is over. */
export class Load {
  readonly #fio;
  readonly #ended;

  private constructor(t: Test, file: string, options: LoadOptions) {
    const { jobs = 4, depth = 32, size_MiB = 16, seconds = 120, more = [] } = options;
    this.#fio = start('fio', [
      ...['--name=load', `--filename=${file}`, '--allow_file_create=0', '--rw=randrw', '--bs=4k', '--ioengine=libaio'],
      ...[`--iodepth=${depth}`, '--direct=1', `--numjobs=${jobs}`, '--thread', `--size=${size_MiB}m`],
      ...['--time_based', `--runtime=${seconds}`, ...more],
    ]);
    t.teardown(() => this.#fio.kill('SIGKILL'));
    this.#ended = outcomeOf(this.#fio);
  }

  /** Answers once every job has the file open and the load had a moment to come to its height. */
  static async on(t: Test, file: string, options: LoadOptions = {}): Promise<Load> {
    const load = new Load(t, file, options);
    await until('fio to open the file', () => load.#handles(file) >= (options.jobs ?? 4));
    await sleep(200);
    return load;
  }

  #handles(file: string): number {
    if (this.#fio.exitCode !== null) throw new Error(`fio ended at once with status ${this.#fio.exitCode}`);
    const folder = `/proc/${this.#fio.pid}/fd`;
    return readdirSync(folder).filter((fd) => {
      try {
        return readlinkSync(`${folder}/${fd}`) === file;
      } catch {
        return false; // closed meanwhile
      }
    }).length;
  }

  kill(): void {
    this.#fio.kill('SIGKILL');
  }

  /** Waits for the end, which whoever uses a file that has gone must find without help. */
  ended(): Promise<Outcome> {
    return within('the end of fio', 20_000, this.#ended);
  }
}
