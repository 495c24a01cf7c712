import { expect, it } from 'vitest';
import { competencyFramework } from '../../src/competency/competency-framework.js';
import { needsAssessments } from '../../src/competency/needs-assessments.js';
import { type FramedText, sharedFrames } from '../support/shared-frames.js';

const indicators = competencyFramework.competencies.flatMap(({ id, indicators: list = [] }) =>
  list.map(({ level, text }): FramedText => ({ group: id, place: `${id} ${level}`, text: text['en'] ?? '' })),
);
const questions = needsAssessments.flatMap(({ items }) =>
  items.map(
    ({ id, competency, label }): FramedText => ({
      group: competency,
      place: id,
      text: label?.['en'] ?? '',
    }),
  ),
);
it.each([
  ['indicators', indicators, 268],
  ['questions', questions, 134],
])('no two areas share a frame of %s', (_, texts, count) => {
  expect(texts.length).toBe(count);
  expect(texts.filter(({ text }) => text === '')).toEqual([]);
  expect(sharedFrames(texts)).toEqual([]);
});
