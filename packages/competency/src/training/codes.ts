/** The issue codes of catalogues and plans, with the message each makes. */
export const trainingCodes = {
  'trainingCatalogue.otherFramework':
    "Catalogue '{id}' is about {named}, and the framework given is {given}. Use the framework that it names.",
  'trainingCatalogue.duplicateId':
    "The id '{id}' is used twice among the {kind} of the catalogue. Give one of them another id.",
  'trainingCatalogue.danglingReference': "'{id}' is not {kind}.{hint} Name one that exists, or add it.",
  'trainingCatalogue.noScale':
    "Programme '{id}' raises competency '{competency}', which has no scale; there is no level to raise.",
  'trainingCatalogue.noRaise':
    "Programme '{id}' raises '{competency}' from '{from}' to '{to}', which is not higher. Name a higher level.",
  'trainingCatalogue.repeatedCompetency':
    "Programme '{id}' raises competency '{competency}' twice; keep one of the two.",
  'trainingCatalogue.circle': 'These programmes wait for each other in a circle: {circle}. Take one out.',
  'trainingPlan.budget':
    'The budget is {budget}; it must be a whole number from 0, in the unit of the catalogue.',
  'trainingPlan.seats': "The seats for programme '{id}' are {seats}; they must be a whole number from 0.",
  'trainingPlan.unknownProgramme':
    "Seats are given for '{id}', which is no programme of the catalogue.{hint}",
  'trainingPlan.unknownCompetency':
    "The gap of '{person}' is in '{competency}', which is no competency of the framework. Use the same framework for both.",
  'trainingPlan.fineWeights':
    'The weights of the gaps are too finely graded: brought to whole numbers they add up to {total}, above {most}. Round them.',
} as const;
