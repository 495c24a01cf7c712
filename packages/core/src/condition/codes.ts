/** Every issue about conditions: what is wrong and what to do. */
export const conditionCodes = {
  'condition.notUnderstood':
    'A clause is {received}; it must have one subject ({subjects}) and one test ({tests}), or be `all`, `any` or `not` alone. Split it, or correct the key.',
  'condition.emptyAll': 'An `all` without parts is always true; give it a part, or remove it.',
  'condition.emptyAny': 'An `any` without parts is never true; give it a part, or remove it.',
  'condition.unknownSubject': 'There is no {kind} `{id}`; name one that is defined, or define it.',
  'condition.wrongType':
    'The test `{test}` with {operand} does not fit {kind} `{id}`, which is a {type}; such a clause is never decided. Use {allowed}.',
  'condition.unknownOption':
    '{kind} `{id}` is never `{option}`; it is one of: {values}. Name one of these, or add the option.',
  'condition.outOfRange':
    '{kind} `{id}` lies between {min} and {max}, so `{test}` {operand} always comes out the same; choose a number within.',
} as const;
