/** Times of one contestant, in milliseconds, in the order in which they were taken. */
export type Times = readonly number[];

/**
 * Contestants timed in turn, so that what else the machine does meets them all alike.
 *
 * @param contestants - what is timed, by name
 * @param warmups - turns whose times are thrown away
 * @param turns - turns that count
 * @param clock - milliseconds since some moment
 * @returns times by name
 */
export function alternate<Name extends string>(
  contestants: Readonly<Record<Name, () => unknown>>,
  warmups: number,
  turns: number,
  clock: () => number,
): Readonly<Record<Name, Times>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let turn = 0; turn < warmups + turns; turn += 1) {
    for (const name of names) {
      const start = clock();
      contestants[name]();
      const time = clock() - start;
      if (turn >= warmups) times[name].push(time);
    }
  }
  return times;
}
