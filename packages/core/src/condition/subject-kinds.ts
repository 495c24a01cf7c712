import type { SubjectKind } from './subject.js';

/** Every kind of subject, which is also its key in a condition. */
export const subjectKinds: readonly SubjectKind[] = [
  'fact',
  'answer',
  'value',
  'level',
  'class',
  'answered',
  'attribute',
];
