/** The daemon as another one can be made from it. */
import type { BlockNode } from '../block/graph.js';
import type { Configuration } from '../qmp/generated/types.js';
import { absolutePaths } from '../qmp/paths.js';
import type { Daemon } from './daemon.js';

/** The nodes that were made by themselves, each after those that it refers to. */
function inOrder(nodes: readonly BlockNode[]): BlockNode[] {
  const ordered = new Set<BlockNode>();
  const visit = (node: BlockNode): void => {
    if (ordered.has(node)) return;
    for (const child of node.control.children) visit(child.node);
    ordered.add(node);
  };
  for (const node of nodes) visit(node);
  return [...ordered].filter((node) => !node.implicit);
}

/** Paths are made absolute by the working directory, which they were taken by. */
export function configurationOf(daemon: Daemon): Configuration {
  const { chardevs, monitors } = daemon.chardevs.configuration();
  const configuration: Configuration = {
    objects: daemon.iothreads.configuration(),
    chardevs,
    monitors,
    nodes: inOrder(daemon.graph.all()).map(({ options }) => options),
    exports: daemon.exports.all().map(({ options }) => options),
  };
  return absolutePaths(configuration, 'Configuration', process.cwd());
}
