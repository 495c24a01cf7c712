/** Numbers, perhaps within limits. */
export interface NumberDomain {
  /** Which domain it is. */
  readonly type: 'number';
  /** The least number there can be, itself included; without it there is none. */
  readonly min?: number;
  /** The greatest number there can be, itself included; without it there is none. */
  readonly max?: number;
  /** True when only whole numbers can be. */
  readonly whole?: boolean;
}

/** One of a list of codes. */
export interface ChoiceDomain {
  /** Which domain it is. */
  readonly type: 'choice';
  /** The codes, from the lowest to the highest. */
  readonly values: readonly string[];
}

/** Yes or no. */
export interface BooleanDomain {
  /** Which domain it is. */
  readonly type: 'boolean';
}

/** Any text. */
export interface TextDomain {
  /** Which domain it is. */
  readonly type: 'text';
}

/** Any selection from a list of codes. */
export interface ListDomain {
  /** Which domain it is. */
  readonly type: 'list';
  /** The codes; without them any text can be in the list. */
  readonly values?: readonly string[];
}

/** What a subject can be. */
export type Domain = NumberDomain | ChoiceDomain | BooleanDomain | TextDomain | ListDomain;
