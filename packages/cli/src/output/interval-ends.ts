/** The columns of a rank interval, from the best rank to the worst. */
export const intervalEnds = ['best', 'low', 'median', 'high', 'worst'] as const;
