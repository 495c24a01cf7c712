import { createIssue, type Issue, type IssueFacts, type PathStep } from '@sopana/core';
import { scheduleProblemCodes } from './codes.js';
import { risingIds } from './rising-ids.js';

/** Checks that note what they find. */
export interface ProblemChecks {
  /** What was found so far. */
  readonly issues: Issue[];
  /** Notes an issue. */
  note(code: keyof typeof scheduleProblemCodes, path: readonly PathStep[], facts?: IssueFacts): void;
  /** A whole number from one to another. */
  whole(value: number, least: number, most: number, path: readonly PathStep[]): void;
  /** A position in a list of so many, or null. */
  position(value: number | null, count: number, kind: string, path: readonly PathStep[]): void;
  /** Whole numbers that rise up to a greatest; `whole` false for any numbers. */
  rising(values: readonly number[], most: number, path: readonly PathStep[], whole?: boolean): void;
  /** Ids that are all different. */
  ids(list: readonly { readonly id: string }[], kind: string): void;
}

/**
 * Checks of numbers, positions and ids, which keep the issues in the order they are found in.
 *
 * @returns the checks, with nothing found
 */
export function problemChecks(): ProblemChecks {
  const issues: Issue[] = [];
  const note: ProblemChecks['note'] = (code, path, facts = {}) => {
    issues.push(createIssue(scheduleProblemCodes, code, path, facts));
  };
  const whole: ProblemChecks['whole'] = (value, least, most, path) => {
    if (Number.isInteger(value) && value >= least && value <= most) return;
    note('scheduleProblem.notWhole', path, { what: path.join('.'), value, least, most });
  };
  return {
    issues,
    note,
    whole,
    position(value, count, kind, path) {
      if (value === null || (Number.isInteger(value) && value >= 0 && value < count)) return;
      note('scheduleProblem.danglingPosition', path, { what: path.join('.'), value, count, kind });
    },
    rising(values, most, path, integers = true) {
      values.forEach((value, at) => {
        if (integers) whole(value, 0, most, [...path, at]);
        const before = values[at - 1];
        if (before === undefined || value > before) return;
        note('scheduleProblem.notRising', [...path, at], { what: path.join('.'), before, value });
      });
    },
    ids(list, kind) {
      if (risingIds(list)) return;
      const seen = new Map<string, number>();
      list.forEach(({ id }, at) => {
        const first = seen.get(id);
        if (first === undefined) seen.set(id, at);
        else note('scheduleProblem.duplicateId', [kind, at, 'id'], { id, kind, first: `${kind}.${first}` });
      });
    },
  };
}
