/**
 * The option `detect-zeroes`: writes that are all zeroes are made as write-zeroes requests, which cost no space where
 * the node knows how. Stands before any node's data half.
 */
import { isZero } from '../abi/libc.js';
import * as contract from './contracts.js';
import type { SharedLength } from './shared-length.js';

export class ZeroDetector implements contract.DataNode {
  readonly event?: NonNullable<contract.DataNode['event']>;

  constructor(
    private readonly node: contract.DataNode,
    private readonly context: contract.DataContext,
    private readonly mayUnmap: boolean,
  ) {
    const { event } = node;
    if (event) this.event = (what) => event.call(node, what);
  }

  get size(): SharedLength {
    return this.node.size;
  }

  map(access: contract.Access, extent: contract.Extent): void {
    if (access === contract.ACCESS_READ) this.node.map(access, extent);
    // What is written is known to `slow` only.
    else extent.kind = contract.EXTENT_SLOW;
  }

  async slow(request: contract.SlowRequest): Promise<number> {
    const { access, offset, length, address } = request;
    if (access === contract.ACCESS_READ) return this.node.slow(request);
    if (isZero(address, length)) {
      const result = await this.node.writeZeroes(offset, length, { mayUnmap: this.mayUnmap });
      // A node that cannot has them written, as any other data.
      if (result === 0) return length;
    }
    return this.context.engine.run(access, this.node, offset, length, address);
  }

  flush(): Promise<number> {
    return this.node.flush();
  }

  discard(offset: number, length: number): Promise<number> {
    return this.node.discard(offset, length);
  }

  writeZeroes(offset: number, length: number, flags: contract.ZeroFlags): Promise<number> {
    return this.node.writeZeroes(offset, length, flags);
  }

  allocate(offset: number, length: number): Promise<number> {
    return this.node.allocate(offset, length);
  }

  resize(length: number, onlyGrow: boolean): Promise<number> {
    return this.node.resize(length, onlyGrow);
  }

  seek(offset: number, hole: boolean): Promise<number> {
    return this.node.seek(offset, hole);
  }

  refreshLength(): void {
    this.node.refreshLength();
  }

  allocatedBytes(): Promise<number> {
    return this.node.allocatedBytes();
  }

  called(operation: number, a: number, b: number, c: number, d: number): number | Promise<number> | undefined {
    return this.node.called?.(operation, a, b, c, d);
  }

  async close(): Promise<number> {
    return (await this.node.close?.()) ?? 0;
  }
}
