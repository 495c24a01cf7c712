/** One plain value: a text or code, a number, or a yes or no. */
export type Scalar = string | number | boolean;
