/**
 * How an id is written: a letter or digit, then up to 127 letters, digits, dots, underscores and hyphens.
 * The two words that mean something to every JavaScript object are no ids.
 */
export const idPattern: RegExp = /^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
