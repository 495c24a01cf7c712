import { maturityModel } from '../../src/maturity/maturity-model.js';
import type { FramedText } from './shared-frames.js';

const subDimensions = maturityModel.dimensions.flatMap((dimension) => dimension.subDimensions);
const indicators = subDimensions.flatMap((subDimension) => subDimension.indicators ?? []);
const deepQuestions = indicators.flatMap(({ id, questions }) =>
  questions.map((question) => ({ indicator: id, question })),
);
const english = (text: Readonly<Record<string, string>> | undefined): string => text?.['en'] ?? '';

/** Options of the deep instrument, grouped by question. */
export const optionTexts: readonly FramedText[] = deepQuestions.flatMap(({ question: { id, answer } }) =>
  answer.type === 'number'
    ? []
    : answer.options.map(({ code, label }) => ({
        group: id,
        place: `${id} option ${code}`,
        text: english(label),
      })),
);

/** The questions of both instruments. */
export const questionTexts: readonly FramedText[] = [
  ...subDimensions.flatMap(({ questions = [] }) => questions),
  ...deepQuestions.map(({ question }) => question),
].map(({ id, label }) => ({ group: id, place: id, text: english(label) }));

/** What is asked as evidence. */
export const evidenceTexts: readonly FramedText[] = deepQuestions.map(({ question: { id, evidence } }) => ({
  group: id,
  place: `${id} evidence`,
  text: english(evidence?.label),
}));

/** What to do, grouped by indicator. */
export const actionTexts: readonly FramedText[] = (maturityModel.actions ?? []).map(({ id, of, label }) => ({
  group: of,
  place: id,
  text: english(label),
}));
