/** Which clusters hold metadata, and of which kind: never to be written to as data. */

/** Clusters from `first` up to, not including, `end`. */
interface Span {
  first: number;
  end: number;
}

/** The entries of `spans` in order, those that touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = result[result.length - 1];
    if (last && span.first <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

export class Metadata {
  /** Tables of one cluster, of which there are many: OVERLAP_* bits by cluster. */
  private readonly clusters = new Map<number, number>();
  /** The few tables that take many clusters, by their kind. */
  private readonly tables = new Map<number, Span>();
  /** Tables that do not move: in order, so that a lookup is quick however many an image claims to have. */
  private fixed: Span[] = [];
  private fixedKind = 0;

  constructor(
    private readonly clusterSize: number,
    /** OVERLAP_* bits of the kinds that are to be known. */
    readonly kinds: number,
  ) {}

  /** A table that takes one cluster. */
  add(cluster: number, kind: number): void {
    if ((this.kinds & kind) !== 0) this.clusters.set(cluster, (this.clusters.get(cluster) ?? 0) | kind);
  }

  delete(cluster: number, kind: number): void {
    const left = (this.clusters.get(cluster) ?? 0) & ~kind;
    if (left === 0) this.clusters.delete(cluster);
    else this.clusters.set(cluster, left);
  }

  private span(offset: number, bytes: number): Span {
    const first = Math.floor(offset / this.clusterSize);
    return { first, end: Math.ceil((offset + bytes) / this.clusterSize) };
  }

  /** The table of which there is one of its kind is here now. */
  setTable(kind: number, offset: number, bytes: number): void {
    if ((this.kinds & kind) !== 0) this.tables.set(kind, this.span(offset, bytes));
  }

  /** Tables of one kind that stay where they are. */
  setFixed(kind: number, tables: readonly { readonly offset: number; readonly bytes: number }[]): void {
    if ((this.kinds & kind) === 0) return;
    this.fixedKind = kind;
    this.fixed = merged(tables.map(({ offset, bytes }) => this.span(offset, bytes)));
  }

  /** OVERLAP_* bits of what is in the cluster. */
  at(cluster: number): number {
    let found = this.clusters.get(cluster) ?? 0;
    for (const [kind, { first, end }] of this.tables) if (first <= cluster && cluster < end) found |= kind;
    let low = 0;
    let high = this.fixed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const { first, end } = this.fixed[middle] as Span;
      if (first <= cluster && cluster < end) return found | this.fixedKind;
      if (cluster < first) high = middle;
      else low = middle + 1;
    }
    return found;
  }

  /** A cluster that tables of two kinds claim, and the kinds; undefined where none is. */
  conflict(): { readonly cluster: number; readonly kinds: number } | undefined {
    const spans = [...this.tables.values(), ...this.fixed];
    const several = (kinds: number): boolean => (kinds & (kinds - 1)) !== 0;
    for (const { first } of spans) if (several(this.at(first))) return { cluster: first, kinds: this.at(first) };
    for (const cluster of this.clusters.keys()) {
      if (several(this.at(cluster))) return { cluster, kinds: this.at(cluster) };
    }
    return undefined;
  }
}
