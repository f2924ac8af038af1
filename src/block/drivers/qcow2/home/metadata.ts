/** Clusters that hold metadata: never to be written to as data. */
export class Metadata {
  private readonly clusters = new Set<number>();

  add(cluster: number): void {
    this.clusters.add(cluster);
  }

  /** Adds the clusters of a table, which starts at one. */
  addTable(offset: number, bytes: number, clusterSize: number): void {
    for (let at = offset; at < offset + bytes; at += clusterSize) this.clusters.add(at / clusterSize);
  }

  delete(cluster: number): void {
    this.clusters.delete(cluster);
  }

  has(cluster: number): boolean {
    return this.clusters.has(cluster);
  }
}
