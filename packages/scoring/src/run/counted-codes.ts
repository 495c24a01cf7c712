import { EXCLUDED, VALUE } from '../model/class-code.js';
import { scoredCode } from '../model/scored-code.js';

/** 1 at the code of a value, 0 at every other class code. */
export const countedValues: Uint8Array = Uint8Array.from(scoredCode, (code) => (code === VALUE ? 1 : 0));

/** 1 at the codes of the classes that leave the question in, also of cells that nobody wrote. */
export const countedApplicable: Uint8Array = Uint8Array.from(scoredCode, (code) =>
  (code & EXCLUDED) === 0 ? 1 : 0,
);
