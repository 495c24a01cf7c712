import type { UnknownReason } from '../model/readiness.js';

/** Why something is unknown, the first that holds being the one that is told. */
export const unknownReasons: readonly UnknownReason[] = [
  'evaluatorError',
  'conflicting',
  'neverAssessed',
  'notDetermined',
  'evidenceMissing',
  'evidenceExpired',
];
