/** What can be wrong with a document before its own rules are looked at, by code. */
export const documentCodes = {
  'document.tooDeep':
    'The document is nested deeper than {limit} levels at {where}. Flatten it, or refer to parts by id.',
  'document.tooManyNodes':
    'The document has more than {limit} values; reading stopped at {where}. Split it into several documents.',
  'document.tooManyKeys': 'The object at {where} has {keys} keys; at most {limit} are read. Split it.',
  'document.textTooLong':
    'The text at {where} has {length} characters; at most {limit} are read. Shorten it, or refer to it by its source.',
  'document.forbiddenKey':
    "The key '{key}' at {where} is not allowed: in some programs it changes the object that holds it. Rename it.",
  'document.notJson':
    'The value at {where} is {kind}, which no JSON document holds. Read the document with a JSON parser.',
  'format.notObject':
    'A document is an object that says what it is; received {received}. Pass the parsed JSON.',
  'format.missing': 'The document does not say what it is. Add "sopana": "{kind}/{current}".',
  'format.malformed':
    '"sopana" is {received}; it is written kind/version with a version from 1, such as "{kind}/{current}". Correct it.',
  'format.otherKind':
    "The document is of kind '{received}'; expected is '{kind}'. Pass another document, or correct \"sopana\".",
  'format.newer':
    'This package reads {kind}/{current} and older; the document is {kind}/{received}. Upgrade the package.',
} as const;
