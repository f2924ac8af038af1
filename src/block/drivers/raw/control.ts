/** The control half of `raw`: a window onto another node, or that node whole. */
import { EOPNOTSUPP } from '../../../abi/errno.js';
import { ControlError } from '../../../base/errors.js';
import type { BlockdevOptions } from '../../../qmp/generated/types.js';
import type { RawDescription } from '../../contracts.js';
import type { BlockDriver, NodeControl } from '../../control.js';
import { WindowStore } from '../../fd-store.js';
import type { BlockNode } from '../../graph.js';
import type { ImageStore } from '../../image-store.js';
import { PERM_RESIZE } from '../../permissions.js';
import { SharedLength } from '../../shared-length.js';

type Options = Extract<BlockdevOptions, { driver: 'raw' }>;

class RawControl implements NodeControl {
  readonly children: readonly { role: string; node: BlockNode }[];
  /** The length of a window; that of the whole is the child's. */
  private readonly window = new SharedLength();
  private readonly offset: number;
  private readonly fixedSize: boolean;

  constructor(
    private readonly file: BlockNode,
    private readonly options: Options,
    nodeName: string,
  ) {
    const offset = options.offset ?? 0;
    const available = file.length_bytes - offset;
    if (available < 0) {
      throw new ControlError(
        `'offset' of node '${nodeName}' is ${offset}, behind the end of '${file.name}' at ${file.length_bytes}`,
      );
    }
    if (options.size !== undefined && options.size > available) {
      throw new ControlError(
        `'size' of node '${nodeName}' is ${options.size}, but '${file.name}' has ${available} bytes from 'offset' ${offset} on`,
      );
    }
    this.children = [{ role: 'file', node: file }];
    this.offset = offset;
    this.fixedSize = options.size !== undefined;
    this.window.bytes = options.size ?? available;
  }

  private get whole(): boolean {
    return this.offset === 0 && !this.fixedSize;
  }

  get size(): SharedLength {
    return this.whole ? this.file.control.size : this.window;
  }

  get readOnly(): boolean {
    return (this.options['read-only'] ?? false) || this.file.control.readOnly;
  }

  get filename(): string {
    return this.file.control.filename;
  }

  get wholeFileFd(): number {
    return this.whole ? this.file.control.wholeFileFd : -1;
  }

  childrenChanged(): void {
    if (!this.fixedSize) this.window.bytes = Math.max(0, this.file.length_bytes - this.offset);
  }

  get store(): ImageStore | undefined {
    const below = this.file.control.store;
    return below && new WindowStore(below, this.offset, this.size, this.fixedSize);
  }

  describe(id: number): RawDescription {
    return {
      id,
      driver: 'raw',
      size: this.size.buffer,
      file: this.file.describe(),
      offset: this.offset,
      fixedSize: this.fixedSize,
    };
  }

  permissionsChanged(): void {}

  get fixedLength(): string | undefined {
    return this.fixedSize ? 'a raw node whose options fix its size cannot grow: leave out size' : undefined;
  }

  childPermissions(_role: string, permissions: number, shared: number): { permissions: number; shared: number } {
    return { permissions: this.fixedSize ? permissions & ~PERM_RESIZE : permissions, shared };
  }

  async resize(length: number): Promise<number> {
    if (this.fixedSize) return -EOPNOTSUPP;
    const result = await this.file.control.resize(length + this.offset);
    if (result === 0) this.size.bytes = length;
    return result;
  }

  allocatedBytes(): Promise<number> {
    return this.file.control.allocatedBytes();
  }

  async close(): Promise<void> {}
}

export const rawDriver: BlockDriver<Options> = {
  async open(options, context) {
    return new RawControl(await context.child(options.file), options, context.nodeName);
  },
};
