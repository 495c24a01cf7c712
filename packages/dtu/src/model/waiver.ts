/** What a waiver covers: each of these checks for each of these units, and nothing else. An empty list covers nothing. */
export interface WaiverScope {
  /** Ids of checks. */
  readonly checks: readonly string[];
  /** Ids of units. */
  readonly units: readonly string[];
}

/** Somebody's decision that a failed check may be passed over for a while. */
export interface Waiver {
  /** Its id, unique among the waivers. */
  readonly id: string;
  /** What it covers. */
  readonly scope: WaiverScope;
  /** Why, in words. */
  readonly reason: string;
  /** Opaque id of whoever carries the risk and asked for it. */
  readonly owner: string;
  /** Opaque id of whoever granted it; one that the owner granted counts for nothing. */
  readonly approver: string;
  /** When it begins to count, RFC 3339 with a numeric offset. */
  readonly issuedAt: string;
  /** The first moment at which it counts no longer, RFC 3339 with a numeric offset; there is none without. */
  readonly expiresAt: string;
}

/** Waivers as a document. */
export interface WaiversDocument {
  /** Kind and version of the format. */
  readonly sopana: 'waivers/1';
  /** The waivers; their order says nothing. */
  readonly waivers: readonly Waiver[];
}
