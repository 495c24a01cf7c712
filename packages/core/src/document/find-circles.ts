/**
 * Circles among things that lead to each other.
 *
 * @param ids - all of them
 * @param nextOf - where one leads; ids that do not exist lead nowhere
 * @returns circles that share no member, each with its first id at both ends, in the order of the ids; empty only when there
 * is no circle
 *
 * @example
 * ```ts
 * const leads = { a: ['b'], b: ['c'], c: ['a'], d: ['a'] };
 * findCircles(['a', 'b', 'c', 'd'], (id) => leads[id]); // => [['a', 'b', 'c', 'a']]
 * ```
 *
 * @remarks Depth first, without recursion, so that a long chain does not exhaust the stack.
 * @source Our convention: a circle is named by its first member in the order of the document.
 */
export function findCircles(
  ids: readonly string[],
  nextOf: (id: string) => readonly string[],
): readonly (readonly string[])[] {
  const known = new Set(ids);
  const done = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const start of ids) {
    // The way from the start, each step with those of its followers that are still to be visited.
    const way: { readonly id: string; readonly rest: string[] }[] = [];
    const enter = (id: string): void => {
      way.push({ id, rest: nextOf(id).filter((next) => known.has(next)) });
    };
    if (!done.has(start)) enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.rest.shift();
      if (next === undefined) {
        done.add(last.id);
        way.pop();
        continue;
      }
      const at = way.findIndex(({ id }) => id === next);
      if (at !== -1) {
        const circle = way.slice(at).map(({ id }) => id);
        circles.push([...circle, next]);
        for (const id of circle) done.add(id);
        way.splice(at);
      } else if (!done.has(next)) enter(next);
    }
  }
  return circles;
}
