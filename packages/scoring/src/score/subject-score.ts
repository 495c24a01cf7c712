import type { Issue } from '@sopana/core';
import { arithmeticVersion } from '../arithmetic-version.js';
import { VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { Plan } from '../model/plan.js';
import type { NodeScore, SubjectScore } from '../model/score.js';
import type { Run } from '../run/run-plan.js';
import { partsOf } from './parts-of.js';

/**
 * A run of one row as the score of a subject.
 *
 * @param plan - the plan
 * @param run - of one row
 * @param faults - numbers that could not be worked out
 * @returns one entry for each node that was computed, in the order of the document
 */
export function subjectScore(plan: Plan, run: Run, faults: readonly Issue[]): SubjectScore {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  return {
    model: plan.model,
    arithmeticVersion,
    nodes: run.nodes.map((column): NodeScore => {
      const planned = nodes.get(column.id);
      const value = column.classes[0] === VALUE ? (column.values[0] ?? null) : null;
      const share = column.answered.classes[0] === VALUE ? (column.answered.values[0] ?? null) : null;
      return {
        id: column.id,
        value,
        class: classOfCode(column.classes[0] ?? 0),
        level: value === null ? null : (column.levels?.[value] ?? null),
        answeredShare: share,
        parts:
          planned === undefined || planned.reduce !== null ? [] : partsOf(plan, planned, run.last.registers),
      };
    }),
    faults,
  };
}
