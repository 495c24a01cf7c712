/** Every issue code of the PSPLIB reader with the message it makes. */
export const psplibCodes = {
  'psplib.noSection':
    "The text has no line that begins with '{section}'; give a single-mode instance of PSPLIB (.sm).",
  'psplib.badRow':
    "Line {line}, '{text}', is not {expected}. Check that the file is a whole single-mode instance.",
} as const;
