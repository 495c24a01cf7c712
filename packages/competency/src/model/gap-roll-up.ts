/** People by how they stand, each counted once. */
export interface HeadCount {
  /** How many hold what is needed. */
  readonly met: number;
  /** How many do not. */
  readonly gap: number;
  /** Of how many it is not known. */
  readonly unknown: number;
  /** Share of those known who hold it, 0–1: the denominator is the attainable maximum; null when nobody is known. */
  readonly metShare: number | null;
}

/** One competency in one group of people. */
export interface HeatMapCell extends HeadCount {
  /** Id of the competency. */
  readonly competency: string;
  /** How many lack one level, two levels, …; levels of one scale. */
  readonly byLevels: readonly number[];
}

/** One group of people. */
export interface HeatMapRow {
  /** Id of the group; null for people without one. */
  readonly group: string | null;
  /** How many people need anything. */
  readonly people: number;
  /** One cell for each column, in its order; null where nobody needs the competency. */
  readonly cells: readonly (HeatMapCell | null)[];
}

/** Groups by competencies. */
export interface GapHeatMap {
  /** Ids of the competencies that anybody needs, in the order of the framework. */
  readonly competencies: readonly string[];
  /** The groups, by id, those without one last. */
  readonly rows: readonly HeatMapRow[];
}

/** What a set of people needs in one set of competencies, by head-count. */
export interface GapRollUp extends HeadCount {
  /** Id of the group; null for people, or competencies, without one. */
  readonly group: string | null;
  /** How many people have everything that is needed and known, and nothing unknown. */
  readonly complete: number;
  /** How many people need anything here. */
  readonly people: number;
}
