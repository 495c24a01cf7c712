import type { ModelNode } from '../model/compiled-model.js';
import type { Hold, NodeReport } from '../model/report.js';
import { levelledValue } from './levelled-value.js';
import type { ScoresById } from './scores-by-id.js';

/** Scores that a report reads. */
export interface ReportScores {
  /** With the answers as they are. */
  readonly actual: ScoresById;
  /** With the least answer to everything that has none. */
  readonly least: ScoresById;
  /** With the greatest answer to everything that has none. */
  readonly greatest: ScoresById;
  /** Share of the weight that is backed by evidence, by id of the node. */
  readonly evidenced: ReadonlyMap<string, number | null>;
}

/**
 * All that a report says of one node.
 *
 * @param node - the node
 * @param scores - what the engine came to
 * @param hold - what stands between it and the next level
 * @returns the node's part of the report
 */
export function nodeReport(node: ModelNode, scores: ReportScores, hold: Hold): NodeReport {
  const { id, kind, label, parent, levelNode, weakestNode, weakestLevelNode } = node;
  const { actual, least, greatest, evidenced } = scores;
  const score = actual.get(id);
  if (score === undefined) throw new Error(`'${id}' was compiled and not scored.`);
  const weakest = weakestNode === null ? undefined : actual.get(weakestNode);
  return {
    id,
    kind,
    label,
    parent,
    ...levelledValue(id, levelNode, actual),
    class: score.class,
    answeredShare: score.answeredShare,
    evidencedShare: evidenced.get(id) ?? null,
    minimum:
      weakestNode === null || weakestLevelNode === null
        ? null
        : levelledValue(weakestNode, weakestLevelNode, actual),
    weakest: (weakest?.parts ?? []).flatMap(({ of, value, treatment }) =>
      treatment === 'counted' && value !== null && value === weakest?.value ? [of] : [],
    ),
    floor: levelledValue(id, levelNode, least),
    ceiling: levelledValue(id, levelNode, greatest),
    hold,
  };
}
