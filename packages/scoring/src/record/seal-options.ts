/** What a record says besides its numbers. */
export interface SealOptions {
  /** Opaque id of who or what was assessed; an empty text when nobody needs to know. */
  readonly subject?: string;
  /** Civil date of the record, such as `2026-11-23`; the library has no clock. */
  readonly on?: string;
  /** What is known of the subject, by id of the attribute. */
  readonly attributes?: Readonly<Record<string, string | number>>;
}
