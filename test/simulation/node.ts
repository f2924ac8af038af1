/** The node that is simulated: its image is made, described as its control half would, and judged when all is over. */
import assert from 'node:assert/strict';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import * as libc from '../../src/abi/libc.js';
import { type FileDescription, type NodeDescription, TRANSFER_RING } from '../../src/block/contracts.js';
import { flushMemory } from '../../src/block/drivers/file/flusher.js';
import { checkQcow2 } from '../../src/block/drivers/qcow2/check.js';
import { createQcow2 } from '../../src/block/drivers/qcow2/create.js';
import { SharedLength } from '../../src/block/shared-length.js';
import type { Random } from '../support/content.js';
import { crashed } from '../support/crash.js';
import { describeImage, SimulatedImage } from '../support/simulated.js';
import { MemoryStore } from '../support/stores.js';
import { Disk } from './disk.js';
import { oneOf } from './failures.js';
import type { Submission } from './fake-ring.js';

const MAX_BYTES = 64 * 1024;

/** A node of some driver over one file, and what is known of it. */
export interface SimulatedNode {
  /** For the sentence that says what failed. */
  readonly shape: string;
  readonly disk: Disk;
  /** What clients find at first. */
  readonly initial: Buffer;
  /** The longest that clients make it. */
  readonly maxBytes: number;
  /** Its length is a multiple of this. */
  readonly unit: number;
  /** An image has work of its own to do, also when no client is there. */
  readonly hasMetadata: boolean;
  description: NodeDescription;
  /** As it is described when it is opened anew, no worker knowing it any more. */
  reopened(id: number): NodeDescription;
  /** Reads from the file below the image. */
  readBacking(submission: Submission): number;
  /** What clients would find in the file; throws where it is inconsistent. `clean`: closed, and nothing failed. */
  contentOf(file: Buffer, clean: boolean): Promise<Buffer>;
  close(): void;
}

let nextFileId = 1_000_000;

function fileDescription(fd: number, length: number, discard: boolean): FileDescription {
  const size = new SharedLength();
  size.bytes = length;
  return {
    ...{ id: nextFileId++, driver: 'file', size: size.buffer, fd, bufferedFd: -1, transfer: TRANSFER_RING },
    ...{ readOnly: false, discard, noFlush: false, flushMemory: flushMemory() },
  };
}

export function fileNode(random: Random, path: string): SimulatedNode {
  const length = random.below(40_000);
  writeFileSync(path, Buffer.alloc(length));
  const disk = new Disk(path);
  const description = { ...fileDescription(disk.fd, length, random.below(2) === 1), id: 1 };
  return {
    shape: 'file',
    ...{ disk, initial: Buffer.alloc(length), maxBytes: MAX_BYTES, unit: 1, hasMetadata: false, description },
    reopened: (id) => ({ ...description, id }),
    readBacking: () => assert.fail('there is no backing file'),
    contentOf: async (file) => file,
    close: () => disk.close(),
  };
}

export async function qcow2Node(random: Random, path: string): Promise<SimulatedNode> {
  const version = random.below(5) === 0 ? 2 : 3;
  const extendedL2 = version === 3 && random.below(4) === 0;
  const clusterSize = extendedL2 ? 16_384 : oneOf(random, [512, 512, 1024, 4096, 65_536]);
  const size = 512 * (1 + random.below(80));
  const store = new MemoryStore();
  const refcountBits = version === 2 ? 16 : oneOf(random, [1, 16, 16, 64]);
  await createQcow2({ size, version, clusterSize, extendedL2, refcountBits }, store);
  writeFileSync(path, store.bytes);
  const disk = new Disk(path);
  const file = fileDescription(disk.fd, store.length, random.below(2) === 1);
  const options = {
    ...(random.below(2) ? { 'l2-cache-size': 512, 'refcount-cache-size': 0 } : {}),
    ...(random.below(2) ? { 'l2-cache-entry-size': 512 } : {}),
  };
  const initial = Buffer.alloc(size);
  const backing = random.below(2) ? random.bytes(random.below(2) ? size : random.below(size)) : undefined;
  let backingNode: FileDescription | undefined;
  if (backing) {
    writeFileSync(`${path}.base`, backing);
    backing.copy(initial);
    backingNode = { ...fileDescription(openSync(`${path}.base`, 'r'), backing.length, false), readOnly: true };
  }
  const discard = random.below(2) === 1;
  const discardNoUnref = random.below(4) === 0;
  const describe = (id: number): NodeDescription => {
    const description = describeImage(readFileSync(path), options, false);
    return { ...description, id, file, backing: backingNode, discard, passDiscardRequest: discard, discardNoUnref };
  };
  return {
    shape: `qcow2 version ${version}, clusters of ${clusterSize}, backing file ${backing?.length}, disk ${size}`,
    ...{ disk, initial, maxBytes: MAX_BYTES, unit: 512, hasMetadata: true, description: describe(1) },
    reopened: describe,
    readBacking: ({ fd, address, length, offset }) => {
      assert.equal(fd, backingNode?.fd);
      return libc.pread(fd, address, length, offset);
    },
    contentOf: async (bytes, clean) => {
      const { corruptions, leaks, problems } = await checkQcow2(new MemoryStore(bytes));
      assert.equal(
        corruptions,
        0,
        problems.find((problem) => !problem.startsWith('Leaked')),
      );
      if (clean) assert.equal(leaks, 0, problems[0]);
      const image = new SimulatedImage(bytes, random, {}, true, backing);
      const content = await image.read(0, image.node.size.bytes);
      assert.deepEqual(image.problems, []);
      return content;
    },
    close: () => {
      disk.close();
      if (backingNode) closeSync(backingNode.fd);
    },
  };
}

/** The disk as clients find it after a power cut that the first `cut` records of the log came before. */
export async function contentAfterCut(node: SimulatedNode, base: Buffer, cut: number, random: Random): Promise<Buffer> {
  return node.contentOf(crashed(base, node.disk.log, cut, random), false);
}
