import type { Reading } from './condition-context.js';
import { type Order, placesOf } from './places-of.js';
import type { Scalar } from './scalar.js';
import type { Subject } from './subject.js';
import type { Test } from './test.js';
import type { Cause } from './verdict.js';

function among(options: readonly Scalar[], value: Scalar): Cause {
  if (options.includes(value)) return 'met';
  // Text "3" is not the number 3, but neither is it known to differ from what was meant.
  const comparable = options.length === 0 || options.some((option) => typeof option === typeof value);
  return comparable ? 'notMet' : 'notComparable';
}

function beyond(
  test: Extract<Test, { operand: number | string }>['name'],
  left: number,
  right: number,
): boolean {
  if (test === 'atLeast') return left >= right;
  if (test === 'atMost') return left <= right;
  return test === 'above' ? left > right : left < right;
}

/**
 * How a reading answers a test.
 *
 * @param subject - what was read
 * @param test - what is asked of it
 * @param reading - what is known of it
 * @param order - the order of options, levels or dates
 * @returns met or notMet; notKnown without a value; notComparable when value and test are of different kinds, which
 *   counts as unknown, since calling it false would make its opposite true
 */
export function judgeTest(subject: Subject, test: Test, reading: Reading, order: Order | undefined): Cause {
  if (test.name === 'present') return reading.known === test.operand ? 'met' : 'notMet';
  if (!reading.known) return 'notKnown';
  const { value } = reading;
  if (typeof value === 'object') return test.name === 'has' ? among(value, test.operand) : 'notComparable';
  if (test.name === 'has') return 'notComparable';
  if (test.name === 'is') return among([test.operand], value);
  if (test.name === 'isOneOf') return among(test.operand, value);
  const places = placesOf(subject, value, test.operand, order);
  if (places === null) return 'notComparable';
  return beyond(test.name, ...places) ? 'met' : 'notMet';
}
