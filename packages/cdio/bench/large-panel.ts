import type { SelectionPanel, SelectionRubric } from '../src/index.js';

const assessors = 5;
const criteria = 12;
const levels = [1, 2, 3, 4, 5].map((value) => ({ code: `L${value}`, value }));

/** A rubric of twelve criteria with weights from 1 to 10. */
export const largeRubric: SelectionRubric = {
  sopana: 'selection-rubric/1',
  id: 'large',
  version: '1',
  roles: [{ id: 'role' }],
  criteria: Array.from({ length: criteria }, (_, at) => ({ id: `k${at}`, role: 'role', levels })),
  routes: [{ id: 'route' }],
  gates: [],
  panel: { reduce: 'mean', atLeast: 3 },
  stages: [
    {
      id: 'interview',
      weights: Array.from({ length: criteria }, (_, at) => ({ of: `k${at}`, weight: 1 + ((at * 7) % 10) })),
    },
  ],
};

/**
 * A panel of five assessors, of whom one in twenty is recused from a candidate.
 *
 * @param count - how many candidates
 * @returns the same panel every time
 */
export function largePanel(count: number): SelectionPanel {
  let state = 20_261_127;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  const candidates = Array.from({ length: count }, (_, at) => ({ id: `c${at}`, route: 'route' }));
  return {
    sopana: 'selection-panel/1',
    id: 'large',
    rubric: { id: 'large', version: '1' },
    candidates,
    assessors: Array.from({ length: assessors }, (_, at) => ({ id: `a${at}` })),
    sheets: candidates.flatMap(({ id: candidate }) => {
      const recused = next(4) === 0 ? next(assessors) : -1;
      return Array.from({ length: assessors }, (_, at) => ({
        stage: 'interview',
        assessor: `a${at}`,
        candidate,
        marks: Object.fromEntries(
          Array.from({ length: criteria }, (__, own) => [`k${own}`, `L${1 + next(5)}`]),
        ),
      })).filter((__, at) => at !== recused);
    }),
  };
}
