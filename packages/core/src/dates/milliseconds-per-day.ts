/** Milliseconds in a day of universal time; leap seconds are not counted. */
export const millisecondsPerDay: number = 86_400_000;
