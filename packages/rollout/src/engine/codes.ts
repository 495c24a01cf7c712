/** Every issue code of scheduling problems with the message it makes. */
export const scheduleProblemCodes = {
  'scheduleProblem.notWhole':
    '{what} is {value}; it must be a whole number from {least} to {most}. Correct it.',
  'scheduleProblem.duplicateId':
    "The id '{id}' is used twice among the {kind}; the first is at {first}. Give one of them another id.",
  'scheduleProblem.danglingPosition':
    '{what} is position {value}, but there are {count} {kind}. Name one that exists, from 0.',
  'scheduleProblem.notRising':
    '{what} are {before} and then {value}; they must rise. Put them in order, each once.',
  'scheduleProblem.noOption': 'A need names no resource; name at least one that can supply it.',
  'scheduleProblem.batchDiffers':
    "Activity '{id}' differs in duration or calendar from the others of batch '{batch}', which share a session. Make them alike, or take it out.",
  'scheduleProblem.sharedMember':
    "Activity '{id}' is named twice among the members of batches, or among the pins. Keep it in one place.",
  'scheduleProblem.repeatedMeasure':
    "The measure '{measure}' stands twice in the objective; keep one of the two.",
  'scheduleProblem.pinSuppliers':
    "The pin of '{id}' names {value} resources that do not match its {count} needs; name one of the options of each need, in their order.",
  'scheduleProblem.seed': 'The seed is {value}; it must be a whole number from 0 to 2^53 - 1.',
} as const;
