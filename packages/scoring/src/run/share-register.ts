import type { AnsweredRegister } from '../model/register.js';

/** The answered share of a node under way. */
export interface ShareRegister extends AnsweredRegister {
  /** Whether `classes` still holds which children have a value, one bit each, from when the node itself was computed. */
  hasPatterns: boolean;
}
