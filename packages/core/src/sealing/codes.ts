/** What can be wrong with a seal, by code. */
export const sealingCodes = {
  'seal.notObject': 'Only an object can be sealed; received {received}. Wrap the value in an object.',
  'seal.missing': 'The record has no "digest", so nothing vouches for it. Seal it first.',
  'seal.malformed':
    '"digest" is {received}; it is written sha256: and 64 hexadecimal digits in lower case. Restore the record.',
  'seal.altered':
    'The record was altered after it was sealed: it states {stated}, its content gives {computed}. Restore the original, or seal it anew as a different record.',
} as const;
