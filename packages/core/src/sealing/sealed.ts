/** A body with the digest of its canonical JSON. */
export type Sealed<T extends object> = Omit<T, 'digest'> & {
  /** `sha256:` and 64 hexadecimal digits, of the body without this member. */
  readonly digest: string;
};
