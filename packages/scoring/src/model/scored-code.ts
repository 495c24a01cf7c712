import { ABSENT, classCode } from './class-code.js';

/** Class code as it is scored, by raw code: a cell that nobody wrote is unanswered. */
export const scoredCode: Uint8Array = Uint8Array.from({ length: classCode.unanswered + 1 }, (_, code) =>
  code === ABSENT ? classCode.unanswered : code,
);
