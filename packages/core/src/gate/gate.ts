import type { Condition } from '../condition/condition.js';
import type { Text } from '../text/text.js';

/** Something that stays shut until a condition is known to hold. */
export interface Gate<X = never> {
  /** Its id, unique in its document. */
  readonly id: string;
  /** What to call it. */
  readonly label?: Text;
  /** What must hold; `X` is a clause of the caller's own, as in a condition. */
  readonly opensWhen: Condition<X>;
}
