import type { AnswerClass } from './answer-class.js';
import { answerClasses } from './class-code.js';

/**
 * The most severe class in a set of class bits; a cell that nobody wrote counts as `unanswered`.
 *
 * @param codes - one bit, or several joined by bitwise or; 0 for a cell that nobody wrote
 * @returns the class of the greatest bit
 */
export function classOfCode(codes: number): AnswerClass {
  return codes === 0 ? 'unanswered' : (answerClasses[31 - Math.clz32(codes)] ?? 'unanswered');
}
