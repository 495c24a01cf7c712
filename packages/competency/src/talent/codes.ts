/** The issue codes of talent rules, with the message each makes. */
export const talentCodes = {
  'talentRules.otherFramework':
    "Rules '{id}' are about {named}, and the framework given is {given}. Use the framework that they name.",
  'talentRules.duplicateId': "The id '{id}' is used twice among the {kind}. Give one of them another id.",
  'talentRules.danglingReference': "'{id}' is not {kind}.{hint} Name one that exists, or add it.",
  'talentRules.nothingSelected':
    "Criterion '{id}' looks at no competency of the framework. Ask for fewer things at once.",
  'talentRules.notACriterion':
    "Pool '{id}' reads {kind} '{of}', which is no criterion. Read criteria as facts that are true or false.",
  'talentRules.repeatedPerson': "'{id}' is looked at twice. Keep one of the two.",
} as const;
