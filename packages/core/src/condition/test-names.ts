import type { Test } from './test.js';

/** Every test, which is also its key in a condition. */
export const testNames: readonly Test['name'][] = [
  'is',
  'isOneOf',
  'has',
  'atLeast',
  'atMost',
  'above',
  'below',
  'present',
];
