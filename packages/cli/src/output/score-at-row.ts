import { classOfCode, type NodeScore, type ScoreTable, type SubjectScore } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import { cellValue } from './cell-value.js';

/**
 * One subject of a table of scores, without the parts of its numbers.
 *
 * @param scores - one row for each subject
 * @param row - position of the subject
 * @returns its numbers
 */
export function scoreAtRow(scores: ScoreTable, row: number): SubjectScore {
  const { model, arithmeticVersion } = scores;
  const nodes = scores.nodes.map((node): NodeScore => {
    const value = cellValue(node, row);
    return {
      id: node.id,
      value,
      class: classOfCode(entryAt(node.classes, row)),
      level: value === null || node.levels === null ? null : entryAt(node.levels, value),
      answeredShare: cellValue(node.answered, row),
      parts: [],
    };
  });
  return { model, arithmeticVersion, nodes, faults: [] };
}
