import { classOfCode, type ScoreTable } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import { cellValue } from './cell-value.js';
import { jsonList } from './json-list.js';

/**
 * Scores as JSON: the document, the arithmetic, and one line for each subject.
 *
 * @param scores - one row for each subject
 * @returns the text in pieces
 */
export function* scoreData(scores: ScoreTable): Generator<string> {
  yield '{\n';
  yield `  "instrument": ${JSON.stringify(scores.model)},\n`;
  yield `  "arithmetic": ${JSON.stringify(scores.arithmeticVersion)},\n`;
  yield '  "subjects": ';
  yield* jsonList(subjectsOf(scores), '    ');
  yield '\n}\n';
}

function* subjectsOf(scores: ScoreTable): Generator<object> {
  for (const [row, subject] of scores.subjects.entries()) {
    const nodes = scores.nodes.map((node) => {
      const value = cellValue(node, row);
      return {
        id: node.id,
        value,
        class: classOfCode(entryAt(node.classes, row)),
        level: value === null || node.levels === null ? null : entryAt(node.levels, value),
        answeredShare: cellValue(node.answered, row),
      };
    });
    const ranks = scores.ranks.map(({ id, of, ranks: places, ranked }) => {
      return { id, of, rank: ranked[row] === 1 ? places[row] : null };
    });
    yield { subject, nodes, ranks };
  }
}
