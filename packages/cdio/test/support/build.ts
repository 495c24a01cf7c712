import { deepFreeze, expectOk } from '@sopana/tooling';
import type { CompiledRubric, SelectionPanel, SelectionRubric, SelectionStage } from '../../src/index.js';
import { compileSelectionRubric } from '../../src/index.js';

/** Levels from 1 to 5, each of its own code. */
export const fiveLevels = [1, 2, 3, 4, 5].map((value) => ({ code: `L${value}`, value }));

/** What a test rubric says otherwise than the plainest one. */
export interface RubricParts extends Partial<Omit<SelectionRubric, 'stages'>> {
  /** Keys of the one stage. */
  readonly stage?: Partial<SelectionStage>;
  /** All stages, in place of the one. */
  readonly stages?: readonly SelectionStage[];
}

/** A rubric of one stage, `interview`: one criterion for each weight, `k1`, `k2`, …, of the roles `odd` and `even` in turn. */
export function rubricOf(weights: readonly number[], parts: RubricParts = {}): SelectionRubric {
  const { stage = {}, ...rest } = parts;
  return deepFreeze({
    sopana: 'selection-rubric/1',
    id: 'office',
    version: '1',
    roles: [{ id: 'odd' }, { id: 'even' }],
    criteria: weights.map((_, at) => ({
      id: `k${at + 1}`,
      role: at % 2 === 0 ? 'odd' : 'even',
      levels: fiveLevels,
    })),
    routes: [{ id: 'absorption' }, { id: 'acquisition' }],
    gates: [],
    panel: { reduce: 'mean', atLeast: 1 },
    stages: [
      {
        id: 'interview',
        weights: weights.map((weight, at) => ({ of: `k${at + 1}`, weight })),
        ...stage,
      },
    ],
    ...rest,
  });
}

/** The same, compiled and frozen. */
export function compiledOf(weights: readonly number[], parts: RubricParts = {}): CompiledRubric {
  return deepFreeze(expectOk(compileSelectionRubric(rubricOf(weights, parts))));
}

/** Marks of one candidate: one row for each assessor, one level for each criterion; null for no mark. */
export type Marks = readonly (readonly (number | null)[] | null)[];

/** A frozen panel from tables of marks, `a1`, `a2`, … marking; a row that is null is no sheet. */
export function panelOf(
  marks: Readonly<Record<string, Marks>>,
  parts: Partial<SelectionPanel> = {},
): SelectionPanel {
  const entries = Object.entries(marks);
  const assessors = Math.max(0, ...entries.map(([, rows]) => rows.length));
  return deepFreeze({
    sopana: 'selection-panel/1',
    id: 'post-7',
    rubric: { id: 'office', version: '1' },
    candidates: entries.map(([id]) => ({ id, route: 'absorption' })),
    assessors: Array.from({ length: assessors }, (_, at) => ({ id: `a${at + 1}` })),
    sheets: entries.flatMap(([candidate, rows]) =>
      rows.flatMap((row, at) =>
        row === null
          ? []
          : [
              {
                stage: 'interview',
                assessor: `a${at + 1}`,
                candidate,
                marks: Object.fromEntries(
                  row.map((level, criterion) => [`k${criterion + 1}`, level === null ? null : `L${level}`]),
                ),
              },
            ],
      ),
    ),
    ...parts,
  });
}

/** Stage and day of most tests. */
export const atInterview = { stage: 'interview', on: '2026-03-02' } as const;
