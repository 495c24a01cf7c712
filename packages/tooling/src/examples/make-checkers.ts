import { expect } from 'vitest';

/** The three assertions that rewritten code calls. */
export interface Checkers {
  /** Deep equality. */
  readonly same: (actual: unknown, expected: unknown) => void;
  /** Equality to four decimals. */
  readonly near: (actual: number, expected: number) => void;
  /** The call throws, with the text in its message. */
  readonly throws: (call: () => unknown, text: string) => void;
}

/**
 * The assertions for one block.
 *
 * @param at - where the block stands; shown when an assertion fails
 * @returns assertions by name
 */
export function makeCheckers(at: string): Checkers {
  return {
    same: (actual, expected) => {
      expect(actual, at).toEqual(expected);
    },
    near: (actual, expected) => {
      expect(actual, at).toBeCloseTo(expected, 4);
    },
    throws: (call, text) => {
      expect(call, at).toThrow(text);
    },
  };
}
