/** Every issue code of the arithmetic, with its message. */
export const arithmeticCodes = {
  'rational.zeroDivisor':
    'A divisor must not be 0, but {dividend} was to be divided by 0; leave the division out, or give a divisor that is not 0.',
} as const;
