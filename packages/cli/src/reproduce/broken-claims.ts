import { createIssue } from '@sopana/core';
import { cliCodes } from '../codes.js';
import type { Finding } from '../model/attempt.js';
import type { Comparison } from '../model/comparison.js';

/**
 * The published numbers that were not reproduced as far as the documents claim: full doubles to the last bit, printed
 * numbers as far as rounding allows, fitted ones to 1e-12, published groups in every row. Ranks of printed numbers are not claimed.
 *
 * @param comparisons - in any order
 * @returns one finding for each
 */
export function brokenClaims(comparisons: readonly Comparison[]): readonly Finding[] {
  return comparisons.flatMap((row): Finding[] => {
    const node = row.node === row.index ? '' : `, ${row.node}`;
    const place = `${row.index}@${row.edition} ${row.subject}${node}`;
    const isGood = row.isExplained || row.exception !== null;
    const facts = { published: row.published, computed: row.computed ?? 'nothing' };
    return [
      ...(isGood ? [] : [{ place, issue: createIssue(cliCodes, 'index.notReproduced', [], facts) }]),
      ...(row.isGroupSame === false
        ? [{ place, issue: createIssue(cliCodes, 'index.otherGroup', [], { level: row.level ?? 'none' }) }]
        : []),
    ];
  });
}
