/** What must come true for the goal to be reached; there may be more that is not written as a need. */
export type Need =
  | {
      /** An item or node has to be so much. */
      readonly kind: 'floor';
      /** Position of its shape. */
      readonly at: number;
      /** The number. */
      readonly least: number;
      /** Whether the number itself is too little. */
      readonly isOpen: boolean;
    }
  | {
      /** Only some options of a decision will do. */
      readonly kind: 'options';
      /** Position of the decision. */
      readonly decision: number;
      /** For each option whether it will do. */
      readonly allowed: readonly boolean[];
    }
  | {
      /** Cannot be met at all. */
      readonly kind: 'never';
    }
  | {
      /** One of several lists of needs has to be met. */
      readonly kind: 'any';
      /** The lists. */
      readonly parts: readonly (readonly Need[])[];
    };
