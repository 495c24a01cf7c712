import { createRandom, randomStream } from '@sopana/core/random';
import type { AnswerTable, Plan } from '../src/index.js';
import { classCode } from '../src/index.js';

/** The same answers twice: as the engine reads them, and as a loop with NaN tests does. */
export interface BenchAnswers {
  /** Typed columns with class codes. */
  readonly table: AnswerTable;
  /** The columns with NaN where there is no value. */
  readonly columns: readonly Float64Array[];
}

/**
 * Answers from a seed.
 *
 * @param plan - of the document that is measured
 * @param rows - how many subjects
 * @param unanswered - share of the cells that nobody answered, 0–1
 * @param notApplicable - share of the cells that do not apply, 0–1
 * @returns the answers; values lie between 0 and 10 and use all their digits
 */
export function benchAnswers(
  plan: Plan,
  rows: number,
  unanswered: number,
  notApplicable: number,
): BenchAnswers {
  const random = randomStream(createRandom(20_261_123));
  const columns: Float64Array[] = [];
  const table: AnswerTable = {
    itemIds: plan.itemIds,
    rows: Array.from({ length: rows }, (_, row) => ({ subject: `subject-${row}` })),
    attributes: [],
    columns: plan.itemIds.map(() => {
      const values = new Float64Array(rows);
      const classes = new Uint8Array(rows);
      const withNaN = new Float64Array(rows);
      for (let row = 0; row < rows; row += 1) {
        const value = 10 * random.uniform();
        const draw = unanswered + notApplicable === 0 ? 1 : random.uniform();
        const isThere = draw >= unanswered + notApplicable;
        const why = draw < unanswered ? classCode.unanswered : classCode.notApplicable;
        values[row] = isThere ? value : 0;
        classes[row] = isThere ? classCode.value : why;
        withNaN[row] = isThere ? value : Number.NaN;
      }
      columns.push(withNaN);
      return { values, classes };
    }),
  };
  return { table, columns };
}
