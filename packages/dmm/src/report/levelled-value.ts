import type { LevelledValue } from '../model/report.js';
import type { ScoresById } from './scores-by-id.js';

/**
 * A number with its level.
 *
 * @param node - id of the number
 * @param levelNode - id of its level
 * @param scores - scores of all nodes
 * @returns both
 */
export function levelledValue(node: string, levelNode: string, scores: ScoresById): LevelledValue {
  return { value: scores.get(node)?.value ?? null, level: scores.get(levelNode)?.level ?? null };
}
