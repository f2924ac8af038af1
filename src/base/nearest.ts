/** Spelling: which known name somebody probably meant. */

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const get = (di: number, dj: number) => rows[i - di]?.[j - dj] as number;
      let best = Math.min(get(1, 0) + 1, get(0, 1) + 1, get(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, get(2, 2) + 1);
      row.push(best);
    }
  }
  return rows[a.length]?.[b.length] as number;
}

/** The name that is spelt most alike, if it is close enough to be meant; never the name itself. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 64) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate === name) continue;
    const here = distance(name, candidate);
    if (here < bestDistance) {
      bestDistance = here;
      best = candidate;
    }
  }
  return best;
}
