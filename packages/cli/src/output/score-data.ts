import type { RankInterval, ScoreTable } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { BesideScores } from '../model/beside-scores.js';
import { jsonList } from './json-list.js';
import { scoreAtRow } from './score-at-row.js';

/**
 * Scores as JSON: the document, the arithmetic, and one line for each subject.
 *
 * @param scores - one row for each subject
 * @param beside - rank intervals and gaps
 * @returns the text in pieces
 */
export function* scoreData(scores: ScoreTable, beside: BesideScores): Generator<string> {
  const { variations, gaps } = beside;
  yield '{\n';
  yield `  "instrument": ${JSON.stringify(scores.model)},\n`;
  yield `  "arithmetic": ${JSON.stringify(scores.arithmeticVersion)},\n`;
  if (variations.length > 0) {
    yield `  "variation": ${JSON.stringify(variations.map(({ options, samples }) => ({ ...options, samples })))},\n`;
  }
  if (gaps !== null) yield `  "profile": ${JSON.stringify(gaps.profile)},\n`;
  yield '  "subjects": ';
  yield* jsonList(subjectsOf(scores, beside), '    ');
  yield '\n}\n';
}

function* subjectsOf(scores: ScoreTable, { variations, gaps }: BesideScores): Generator<object> {
  for (const [row, subject] of scores.subjects.entries()) {
    const nodes = scoreAtRow(scores, row).nodes.map(({ parts: _, ...node }) => node);
    const ranks = scores.ranks.map(({ id, of, ranks: places, ranked }) => {
      return { id, of, rank: ranked[row] === 1 ? places[row] : null };
    });
    yield {
      subject,
      nodes,
      ranks,
      ...(variations.length === 0
        ? {}
        : {
            intervals: variations.map(({ options, intervals }) =>
              intervalOf(options.node, entryAt(intervals, row)),
            ),
          }),
      ...(gaps === null ? {} : { gaps: entryAt(gaps.rows, row) }),
    };
  }
}

function intervalOf(of: string, { subject: _, ...interval }: RankInterval): object {
  return { of, ...interval };
}
