import { createIssue, type Issue } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { NodeColumn } from '../model/score.js';

/**
 * Numbers that left the range of doubles: answers are finite, but sums and products of them need not be.
 *
 * @param nodes - scored columns
 * @param subjects - one for each row
 * @returns one `score.notFinite` for each, by node and then by row
 */
export function notFinite(nodes: readonly NodeColumn[], subjects: readonly string[]): readonly Issue[] {
  return nodes.flatMap(({ id, values }) => {
    let zero = 0;
    for (let row = 0; row < values.length; row += 1) zero += (values[row] as number) * 0;
    if (zero === 0) return [];
    return subjects.flatMap((subject, row) =>
      Number.isFinite(values[row])
        ? []
        : [createIssue(scoringCodes, 'score.notFinite', [row, id], { node: id, subject })],
    );
  });
}
