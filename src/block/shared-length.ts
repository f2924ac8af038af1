/**
 * A node's length, in memory that the control plane and every worker share. Reads are plain loads of an aligned 64-bit
 * word, which the supported machines do not tear; whoever changes the length holds the lock, so that the file and the
 * number change together.
 */
const LOCK = 2;

export class SharedLength {
  private readonly value: Float64Array;
  private readonly words: Int32Array;

  constructor(readonly buffer: SharedArrayBuffer = new SharedArrayBuffer(16)) {
    this.value = new Float64Array(buffer, 0, 1);
    this.words = new Int32Array(buffer);
  }

  /** Bytes. */
  get bytes(): number {
    return this.value[0] as number;
  }

  set bytes(length: number) {
    this.value[0] = length;
  }

  /**
   * Runs `change` while no other thread changes the length. `change` must be short and synchronous. The main thread may
   * not sleep in Atomics.wait, so all spin: the lock is held for one system call.
   */
  locked<T>(change: () => T): T {
    while (Atomics.compareExchange(this.words, LOCK, 0, 1) !== 0);
    try {
      return change();
    } finally {
      Atomics.store(this.words, LOCK, 0);
    }
  }
}
