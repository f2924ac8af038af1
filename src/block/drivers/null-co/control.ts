/** The control half of `null-co`. */
import type { BlockdevOptions } from '../../../qmp/generated/types.js';
import type { NullDescription } from '../../contracts.js';
import type { BlockDriver, NodeControl } from '../../control.js';
import { SharedLength } from '../../shared-length.js';

type Options = Extract<BlockdevOptions, { driver: 'null-co' }>;

const DEFAULT_SIZE_BYTES = 1 << 30;

class NullControl implements NodeControl {
  readonly children = [];
  readonly filename = 'null-co://';
  readonly wholeFileFd = -1;
  readonly size = new SharedLength();
  readonly readOnly: boolean;

  constructor(private readonly options: Options) {
    this.readOnly = options['read-only'] ?? false;
    this.size.bytes = options.size ?? DEFAULT_SIZE_BYTES;
  }

  describe(id: number): NullDescription {
    return {
      id,
      driver: 'null-co',
      size: this.size.buffer,
      readZeroes: this.options['read-zeroes'] ?? false,
      latency_ns: this.options['latency-ns'] ?? 0,
    };
  }

  permissionsChanged(): void {}

  async resize(length: number): Promise<number> {
    this.size.bytes = length;
    return 0;
  }

  async allocatedBytes(): Promise<number> {
    return 0;
  }

  async close(): Promise<void> {}
}

export const nullDriver: BlockDriver<Options> = {
  async open(options) {
    return new NullControl(options);
  },
};
