/** The issue codes of evidence, with the message each makes. */
export const competencyEvidenceCodes = {
  'competencyEvidence.otherFramework':
    "The evidence of '{id}' is about {named}, and the framework given is {given}. Use the framework that it names, or migrate the evidence.",
  'competencyEvidence.duplicateId':
    "The id '{id}' is used twice among the {kind}. Give one of them another id.",
  'competencyEvidence.danglingReference': "'{id}' is not {kind}.{hint} Name one that exists, or add it.",
  'competencyEvidence.noScale':
    "Evidence '{id}' is about competency '{competency}', which has no scale; there is no level to show.",
  'competencyEvidence.outcome':
    "Rating '{id}' has the outcome '{outcome}' and {level}; a level belongs to the outcome 'level' and to no other.",
  'competencyEvidence.repeatedItem': "Sitting '{id}' answers item '{item}' twice; keep one of the two.",
  'competencyEvidence.unknownPerson': "'{id}' is no person of the evidence.{hint} Name one that exists.",
} as const;
