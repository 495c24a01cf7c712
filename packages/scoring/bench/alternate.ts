/** Times of one contestant, in milliseconds, in the order in which they were taken. */
export type Times = readonly number[];

/** How often is measured, and by what. */
export interface Timing {
  /** Turns whose times are thrown away. */
  readonly warmups: number;
  /** Turns that count. */
  readonly turns: number;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

/**
 * Contestants timed in turn, so that what else the machine does meets them all alike.
 *
 * @param contestants - what is timed, by name
 * @param timing - how often, and by what
 * @returns times by name
 */
export function alternate<Name extends string>(
  contestants: Readonly<Record<Name, () => unknown>>,
  { warmups, turns, clock }: Timing,
): Readonly<Record<Name, Times>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
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
