/** A weight up to a positive factor: whole numbers from 0, one for each criterion, not all 0. */
export type Corner = readonly bigint[];

/** A convex set of weights of up to three criteria, by its corners in turn: a point, a line or a polygon. */
export type Cell = readonly Corner[];
