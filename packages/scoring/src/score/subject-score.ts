import { arithmeticVersion } from '../arithmetic-version.js';
import { VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { Plan } from '../model/plan.js';
import type { Register } from '../model/register.js';
import type { NodeColumn, NodeScore, SubjectScore } from '../model/score.js';
import { partsOf } from './parts-of.js';

/**
 * A run of one row as the score of a subject.
 *
 * @param plan - the plan
 * @param nodes - its nodes, scored
 * @param registers - its items and nodes
 * @returns one entry for each node, in the order of the document
 */
export function subjectScore(
  plan: Plan,
  nodes: readonly NodeColumn[],
  registers: readonly Register[],
): SubjectScore {
  return {
    model: plan.model,
    arithmeticVersion,
    nodes: nodes.map((column, at): NodeScore => {
      const planned = plan.nodes[at];
      const hasValue = column.classes[0] === VALUE;
      const value = hasValue ? (column.values[0] ?? null) : null;
      const share = column.answered.classes[0] === VALUE ? (column.answered.values[0] ?? null) : null;
      return {
        id: column.id,
        value,
        class: classOfCode(column.classes[0] ?? 0),
        level: value === null ? null : (column.levels?.[value] ?? null),
        answeredShare: share,
        parts: planned === undefined ? [] : partsOf(planned, registers, 0),
      };
    }),
  };
}
