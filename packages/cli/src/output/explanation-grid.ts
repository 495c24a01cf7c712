import type { Explanation, PartExplanation, ScoreExplanation } from '@sopana/scoring';
import type { Cell, Grid } from '../model/report.js';

/**
 * An explanation as a grid for programs: one row for each number, a parent before its parts.
 *
 * @param explanation - the explanation
 * @returns rows with their depth, numbers in full
 */
export function explanationGrid(explanation: ScoreExplanation): Grid {
  return {
    header: [
      'depth',
      'id',
      'kind',
      'value',
      'class',
      'level',
      'answer',
      'weight',
      'treatment',
      'contribution',
    ],
    rows: rowsOf(explanation.root, 0, null),
  };
}

function* rowsOf(told: Explanation, depth: number, part: PartExplanation | null): Generator<readonly Cell[]> {
  yield [
    ...[depth, told.id, told.kind, told.value, told.class],
    'level' in told ? told.level : null,
    'answer' in told ? answerText(told.answer) : null,
    ...[part?.weight ?? null, part?.treatment ?? null, part?.contribution ?? null],
  ];
  if ('because' in told) yield* rowsOf(told.because, depth + 1, null);
  if ('reads' in told) for (const read of told.reads) yield* rowsOf(read, depth + 1, null);
  if ('parts' in told) for (const child of told.parts) yield* rowsOf(child.because, depth + 1, child);
}

function answerText(answer: unknown): string | null {
  if (Array.isArray(answer)) return answer.join('|');
  return typeof answer === 'object' ? null : String(answer);
}
