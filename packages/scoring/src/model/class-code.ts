import type { AnswerClass, MissingClass } from './answer-class.js';

/**
 * One bit for each class, so that the classes of a whole column are the bitwise or of its cells.
 * A greater bit is more severe: it names the class of a node none of whose children has a value.
 */
export const classCode: Readonly<Record<AnswerClass, number>> = {
  value: 1,
  notApplicable: 2,
  notRelevant: 4,
  refused: 8,
  unknown: 16,
  unanswered: 32,
};

/** The bit of a cell that holds a value. */
export const VALUE = 1;

/** The bits of the classes that leave the question out for this subject. */
export const EXCLUDED: number = classCode.notApplicable | classCode.notRelevant;

/** The code of a cell that nobody wrote: scored as `unanswered`, and not written out again. */
export const ABSENT = 0;

/** The classes that are not a value, least severe first. */
export const missingClasses: readonly MissingClass[] = [
  'notApplicable',
  'notRelevant',
  'refused',
  'unknown',
  'unanswered',
];

/** All classes, by rising code. */
export const answerClasses: readonly AnswerClass[] = ['value', ...missingClasses];
