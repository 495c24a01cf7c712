import type { MissingClass } from '../model/answer-class.js';
import { classCode, missingClasses, VALUE } from '../model/class-code.js';
import type { PlannedReductionRule } from '../model/plan.js';
import type { ObservedCell } from './observed-cell.js';
import { reduceExactly } from './reduce-exactly.js';
import { reduceValues } from './reduce-values.js';

/**
 * Several observations of one cell as one.
 *
 * @param cells - by occasion, oldest first; at least one
 * @param rule - how, what to do with observations that have no value, and how many it takes
 * @param isExact - whether the result is kept as a fraction
 * @returns the cell; words where there is none, such as two values that are equally frequent
 */
export function reduceCells(
  cells: readonly ObservedCell[],
  { use, missing, least }: Omit<PlannedReductionRule, 'when'>,
  isExact: boolean,
): ObservedCell | string {
  const present: ObservedCell[] = [];
  let propagated = 0;
  let severest = 0;
  let answered = 0;
  for (const cell of cells) {
    if (cell.code === VALUE) {
      answered += 1;
      present.push(cell);
    } else {
      const code = cell.code === 0 ? classCode.unanswered : cell.code;
      const action = missing[nameOf(code)] ?? 'skip';
      severest |= code;
      if (action === 'propagate') propagated |= code;
      if (action === 'excludeParent') propagated |= classCode.notApplicable;
      if (action === 'zero' || typeof action === 'number') {
        present.push({ code: VALUE, value: action === 'zero' ? 0 : action, raw: 0 });
      }
    }
  }
  if (propagated !== 0) return { code: greatestBit(propagated), value: 0, raw: 0 };
  if (present.length === 0) return { code: greatestBit(severest), value: 0, raw: 0 };
  if (answered < least) return { code: greatestBit(severest | classCode.unanswered), value: 0, raw: 0 };
  return isExact ? reduceExactly(present, use) : reduceValues(present, use);
}

function nameOf(code: number): MissingClass {
  return missingClasses.find((name) => classCode[name] === code) ?? 'unanswered';
}

function greatestBit(codes: number): number {
  return 1 << (31 - Math.clz32(codes));
}
