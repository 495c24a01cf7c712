/** Every issue code of formulas with the message it makes. */
export const formulaCodes = {
  'formula.unknownSign':
    "'{sign}' at position {position} of the formula of '{id}' is not part of the language; allowed are numbers, ids, [ids with hyphens], + - * / ( ) and commas.",
  'formula.unexpected':
    "The formula of '{id}' has {found} at position {position} where {expected} should stand.",
  'formula.unknownFunction':
    "'{name}' at position {position} of the formula of '{id}' is not a function; the functions are {functions}.{hint}",
  'formula.argumentCount': "'{name}' in the formula of '{id}' takes {expected} arguments and has {found}.",
  'formula.tooDeep':
    "The formula of '{id}' is nested more than {limit} levels deep; give parts of it nodes of their own.",
} as const;
