import type { NodeScore, SubjectScore } from '@sopana/scoring';

/** Scores by id of the node. */
export type ScoresById = ReadonlyMap<string, NodeScore>;

/**
 * Scores by id of the node.
 *
 * @param score - scores of all nodes
 * @returns the same, to be looked up
 */
export function scoresById({ nodes }: SubjectScore): ScoresById {
  return new Map(nodes.map((node) => [node.id, node]));
}
