import type { ModelIdentity } from '@sopana/scoring';

/** How many organisations have a level. */
export interface LevelCount {
  /** Id of the level. */
  readonly level: string;
  /** How many. */
  readonly n: number;
}

/** What can be said of many organisations without naming one. */
export interface Distribution {
  /** How many have a value. */
  readonly n: number;
  /** How many have none. */
  readonly missing: number;
  /** The mean. */
  readonly mean: number;
  /** First quartile, median and third quartile, by the definition that R calls type 7. */
  readonly quartiles: readonly [number, number, number];
  /** The percentiles that were asked for. */
  readonly percentiles: readonly Percentile[];
  /** How many of them have each level, lowest first; those whose level cannot be told are in none. */
  readonly levels: readonly LevelCount[];
}

/** A value that a share of the organisations lies below. */
export interface Percentile {
  /** The share, 0–1. */
  readonly share: number;
  /** The value. */
  readonly value: number;
}

/** Organisations that share a value of an attribute, with what is published of them. */
export interface BenchmarkGroup {
  /** Id of the attribute, or `wave`. */
  readonly by: string;
  /** The value that they share; null for those that state none. */
  readonly value: string | number | null;
  /** What is published; null where nothing may be, because it or what is left of the others would be too few. */
  readonly distribution: Distribution | null;
}

/** A portfolio seen from above. */
export interface Benchmark {
  /** The maturity model. */
  readonly model: ModelIdentity;
  /** Id of the node. */
  readonly node: string;
  /** Least number of organisations that anything is said of. */
  readonly minimumGroup: number;
  /** All organisations; null where they are too few. */
  readonly all: Distribution | null;
  /** The groups, by attribute as asked for, then by value. */
  readonly groups: readonly BenchmarkGroup[];
}

/** What to benchmark. */
export interface BenchmarkOptions {
  /** Id of the node; `overall` when absent. */
  readonly node?: string;
  /** Ids of attributes, or `wave`: all classifications that are published of these organisations; none when absent. */
  readonly by?: readonly string[];
  /** Least number of organisations that anything is said of; at least 2. */
  readonly minimumGroup: number;
  /** Shares of the percentiles, 0–1; 0.1 and 0.9 when absent. */
  readonly percentiles?: readonly number[];
}

/** A cell of a heat map. */
export interface HeatMapRow {
  /** Id of the attribute, or `wave`. */
  readonly by: string;
  /** The value that the organisations of the row share; null for those that state none. */
  readonly value: string | number | null;
  /** Means, in the order of the columns; null where nothing may be published. */
  readonly means: readonly (number | null)[];
}

/** Groups by nodes. */
export interface HeatMap {
  /** The maturity model. */
  readonly model: ModelIdentity;
  /** Least number of organisations behind each cell. */
  readonly minimumGroup: number;
  /** Ids of the nodes. */
  readonly columns: readonly string[];
  /** Means of all organisations, in the order of the columns; null where they are too few. */
  readonly all: readonly (number | null)[];
  /** The groups. */
  readonly rows: readonly HeatMapRow[];
}

/** Where an organisation stands among the others. */
export interface Standing {
  /** Opaque id of the organisation. */
  readonly organisation: string;
  /** Its value; null when it has none, and then no rank. */
  readonly value: number | null;
  /** Rank from 1, the greatest value first; equal values share the first of their places. */
  readonly rank: number | null;
  /** Share of the others that lie strictly below, 0–1; null when there are no others. */
  readonly percentile: number | null;
}

/** All organisations in their places: for those who may see each. */
export interface Ranking {
  /** The maturity model. */
  readonly model: ModelIdentity;
  /** Id of the node. */
  readonly node: string;
  /** How equal values share a rank: 1, 2, 2, 4. */
  readonly ties: 'min';
  /** How many have a rank. */
  readonly n: number;
  /** How many have none. */
  readonly missing: number;
  /** One entry for each organisation, in the order of the portfolio. */
  readonly standings: readonly Standing[];
}
