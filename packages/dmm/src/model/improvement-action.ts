import type { Described } from '@sopana/scoring';

/** Something to do that leads to a level. */
export interface ImprovementAction extends Described {
  /** Unique among the actions of the document. */
  readonly id: string;
  /** Id of the indicator that it improves, or of the sub-dimension where questions are asked of it as a whole. */
  readonly of: string;
  /** Id of the level that it leads to, from the one below. */
  readonly level: string;
  /** What it costs, in the document's unit of effort; at least 0. */
  readonly effort: number;
  /** Ids of actions that have to be done before. */
  readonly after?: readonly string[];
}
