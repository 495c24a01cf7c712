/** What can keep a value from having canonical JSON, by code. */
export const canonicalCodes = {
  'canonical.notJson':
    'The value at {where} is {kind}, which JSON cannot hold without loss. Leave it out, or say it in text, numbers, true, false, null, lists and plain objects.',
  'canonical.loneSurrogate':
    'The text at {where} holds half of a character (a lone surrogate), which UTF-8 cannot write. Repair the text.',
  'canonical.cycle': 'The value at {where} contains itself, so its JSON would never end. Refer to it by id.',
  'canonical.tooDeep': 'The value at {where} is nested deeper than {limit} levels. Flatten it.',
} as const;
