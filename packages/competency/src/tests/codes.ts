/** The issue codes of knowledge tests, with the message each makes. */
export const knowledgeTestCodes = {
  'knowledgeTest.otherFramework':
    "Test '{id}' is about {named}, and the framework given is {given}. Use the framework that it names.",
  'knowledgeTest.duplicateId': "The id '{id}' is used twice in the test. Give one of them another id.",
  'knowledgeTest.danglingReference': "'{id}' is not {kind}.{hint} Name one that exists, or add it.",
  'knowledgeTest.keyCount':
    "Item '{id}' has {count} right answers; it must have exactly one. Mark one option with `isKey`.",
  'knowledgeTest.duplicateOption':
    "Item '{id}' has two options with the code '{code}'. Give one another code.",
  'knowledgeTest.marksTotal':
    "Section '{id}' is worth {marks} marks, and its items add up to {total}; nobody could reach the full mark, or some could pass it. Make the two equal.",
  'knowledgeTest.noGrading':
    "Item '{id}' tests competency '{competency}', and there is no grading for its scale '{scale}'. Add one.",
  'knowledgeTest.gradingOrder':
    "Level '{level}' of the grading of scale '{scale}' does not come after '{before}' with a greater share; list the levels lowest first.",
} as const;
