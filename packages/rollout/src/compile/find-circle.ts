/**
 * A circle in a graph, if there is one.
 *
 * @param after - for each id the ids that it waits for; others are ignored
 * @returns the ids along the first circle found, the first repeated at the end; null when there is none
 */
export function findCircle(after: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const finished = new Set<string>();
  for (const start of after.keys()) {
    const way: string[] = [];
    const next: number[] = [];
    if (!finished.has(start)) {
      way.push(start);
      next.push(0);
    }
    while (way.length > 0) {
      const depth = way.length - 1;
      const id = way[depth] ?? '';
      const target = (after.get(id) ?? [])[next[depth] ?? 0];
      next[depth] = (next[depth] ?? 0) + 1;
      if (target === undefined) {
        finished.add(id);
        way.pop();
        next.pop();
      } else if (way.includes(target)) {
        return [...way.slice(way.indexOf(target)), target];
      } else if (after.has(target) && !finished.has(target)) {
        way.push(target);
        next.push(0);
      }
    }
  }
  return null;
}
