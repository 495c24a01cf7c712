/** What a condition comes to: it holds, it does not, or what is known does not settle it. */
export type Truth = 'true' | 'false' | 'unknown';
