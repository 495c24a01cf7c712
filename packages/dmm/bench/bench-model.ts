import type { MaturityModel } from '../src/model/maturity-model.js';
import type { LadderAnswer } from '../src/model/question.js';

const levels = ['level-1', 'level-2', 'level-3', 'level-4', 'level-5'];
const dimensionSizes = [10, 5, 4, 8, 5];

const ladder: LadderAnswer = {
  type: 'ladder',
  options: levels.map((level, at) => ({ code: `o${at + 1}`, value: at + 1, level, label: { en: level } })),
};

/** Five dimensions, 32 sub-dimensions with two questions of five options each, and a gate over one dimension. */
export const benchModel: MaturityModel = {
  sopana: 'maturity-model/1',
  id: 'bench',
  version: '1',
  levels: levels.map((id) => ({ id })),
  attributes: ['sector', 'kind', 'region'].map((id) => ({ id, type: 'text' as const })),
  weightings: [
    { id: 'perSubDimension', over: 'subDimensions' },
    { id: 'perDimension', over: 'dimensions' },
  ],
  instruments: [
    {
      id: 'deep',
      range: [1, 5],
      levels: levels.map((level, at) => (at === 0 ? { level } : { level, from: at + 1 })),
      requirements: [{ node: 'overall', level: 'level-3', when: { value: 'd1', atLeast: 2 } }],
    },
  ],
  dimensions: dimensionSizes.map((size, dimension) => ({
    id: `d${dimension + 1}`,
    subDimensions: Array.from({ length: size }, (_, part) => ({
      id: `d${dimension + 1}s${part + 1}`,
      questions: ['a', 'b'].map((letter) => ({
        id: `d${dimension + 1}s${part + 1}${letter}`,
        instrument: 'deep',
        answer: ladder,
      })),
    })),
  })),
};
