/** What can be wrong inside a document, by code. */
export const schemasCodes = {
  'document.missing': "'{key}' is missing at {where}. Add {expected}.",
  'document.unknownKey': "Key '{key}' at {where} is not known. {advice}",
  'document.wrongType': 'The value at {where} is {received}; expected is {expected}. Correct the value.',
  'document.outOfRange': 'The {measure} of {where} is {received}; it must be {bound}. Correct it.',
  'document.notAllowed': 'The value at {where} is {received}; allowed are {allowed}. {advice}',
  'document.badFormat':
    'The text at {where} is {received}; it is not written as required ({format}). Correct it.',
  'document.badKey': "Key '{key}' at {where} cannot be used: {reason}",
  'document.badId':
    'Id {received} is not allowed: an id is 1 to 128 letters (A to Z), digits, dots, underscores and hyphens, begins with a letter or a digit, and is neither constructor nor prototype. Rename it.',
  'document.badText':
    'The text is not usable: {reason}. A text is an object from language tag, such as en or si, to words.',
  'document.noBranch':
    'The object at {where} has none of the keys that say what it is: {keys}. Add one of them.',
  'document.refused': 'The value at {where} is refused: {reason}',
  'document.tooManyIssues':
    'The document has more mistakes than can be listed. Check that it is the document you meant, and correct it in parts.',
} as const;
