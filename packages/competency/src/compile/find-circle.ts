/**
 * Things that lead to each other in a circle.
 *
 * @param ids - all of them
 * @param nextOf - where one leads; ids that do not exist lead nowhere
 * @returns the circle, its first id at both ends; null when there is none
 */
export function findCircle(
  ids: readonly string[],
  nextOf: (id: string) => readonly string[],
): readonly string[] | null {
  const known = new Set(ids);
  const done = new Set<string>();
  for (const start of ids) {
    // The way from the start, each step with those of its followers that are still to be visited.
    const way: { readonly id: string; readonly rest: string[] }[] = [];
    const onWay = new Set<string>();
    const enter = (id: string): void => {
      way.push({ id, rest: nextOf(id).filter((next) => known.has(next)) });
      onWay.add(id);
    };
    if (!done.has(start)) enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.rest.shift();
      if (next === undefined) {
        done.add(last.id);
        onWay.delete(last.id);
        way.pop();
      } else if (onWay.has(next)) {
        return [...way.slice(way.findIndex(({ id }) => id === next)).map(({ id }) => id), next];
      } else if (!done.has(next)) {
        enter(next);
      }
    }
  }
  return null;
}
