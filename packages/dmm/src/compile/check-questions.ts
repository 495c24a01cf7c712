import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { dmmCodes } from '../codes.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { LevelDescriptor, Question } from '../model/question.js';
import { dangling } from './dangling.js';
import type { PlacedParts } from './placed-parts.js';

/**
 * Questions that name what is not there, and ladders that do not rise from one end of their instrument's range to the other.
 *
 * @param model - a document of the right shape
 * @param parts - its tree as lists
 * @returns the issues in document order
 */
export function checkQuestions(model: MaturityModel, parts: PlacedParts): readonly Issue[] {
  const instruments = model.instruments.map(({ id }) => id);
  return [
    ...parts.subDimensions
      .filter(({ part: { subDimension } }) => !subDimension.questions && !subDimension.indicators)
      .map(({ part, path }) =>
        createIssue(dmmCodes, 'maturityModel.emptySubDimension', path, { id: part.subDimension.id }),
      ),
    ...parts.questions.flatMap(({ part: { question }, path }) => [
      ...dangling(question.instrument, instruments, 'an instrument', [...path, 'instrument']),
      ...checkLadder(model, question, [...path, 'answer', 'options']),
    ]),
  ];
}

function checkLadder(model: MaturityModel, question: Question, path: readonly PathStep[]): readonly Issue[] {
  if (question.answer.type === 'number') return [];
  const levels = model.levels.map(({ id }) => id);
  const rungs = question.answer.options.flatMap((option, at) =>
    'level' in option ? [{ rung: option, path: [...path, at] }] : [],
  );
  const issues = rungs.flatMap(({ rung, path: own }, at) => {
    const known = dangling(rung.level, levels, 'a level', [...own, 'level']);
    const before = rungs[at - 1]?.rung;
    return known.length > 0 || before === undefined || rises(before, rung, levels)
      ? known
      : [ladderOrder(question.id, before, rung, own)];
  });
  return issues.length > 0
    ? issues
    : checkEnds(
        model,
        question,
        rungs.map(({ rung }) => rung),
        path,
      );
}

function rises(before: LevelDescriptor, rung: LevelDescriptor, levels: readonly string[]): boolean {
  return rung.value > before.value && levels.indexOf(rung.level) >= levels.indexOf(before.level);
}

function ladderOrder(
  id: string,
  before: LevelDescriptor,
  { code, value, level }: LevelDescriptor,
  path: readonly PathStep[],
): Issue {
  const facts = { id, option: code, value, level, before: before.value, levelBefore: before.level };
  return createIssue(dmmCodes, 'maturityModel.ladderOrder', path, facts);
}

function checkEnds(
  model: MaturityModel,
  question: Question,
  rungs: readonly LevelDescriptor[],
  path: readonly PathStep[],
): readonly Issue[] {
  const instrument = model.instruments.find(({ id }) => id === question.instrument);
  if (instrument === undefined) return [];
  const [least, greatest] = instrument.range;
  const [min, max] = [rungs[0]?.value, rungs.at(-1)?.value];
  if (min === least && max === greatest) return [];
  const facts = { id: question.id, instrument: instrument.id, least, greatest };
  return [
    createIssue(dmmCodes, 'maturityModel.rangeDiffers', path, {
      ...facts,
      min: min ?? 'nothing',
      max: max ?? 'nothing',
    }),
  ];
}
