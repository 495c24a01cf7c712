/** Every issue about advancing: what is wrong and what to do. */
export const advanceCodes = {
  'advance.unknownNode': "The instrument '{instrument}' has no node '{node}'; name one of: {nodes}.",
  'advance.goalNotFinite': "The goal for '{node}' is {goal}; it must be a finite number.",
  'advance.unbounded':
    "A raise below '{node}' may lower it, or change it in a way that its kind does not tell; the answer stays exact, but nothing is left out on its account and the search may take longer.",
  'advance.unknownInstrument': "The model '{model}' has no instrument '{instrument}'.{hint}",
  'advance.unknownPart': "The instrument '{instrument}' has no part '{node}' that people read.{hint}",
  'advance.unknownLevel': "There is no level '{level}' of '{node}'; name one of: {levels}.",
  'improvement.unknownItem': "The instrument '{instrument}' has no item '{item}'; improve one of its items.",
  'improvement.badCost': "An improvement of '{item}' costs {cost}; a cost must be finite and at least 0.",
  'improvement.costTooFine':
    'Costs must have at most six decimals and an exact sum; round them, or count them in a smaller unit.',
  'improvement.shared':
    "The item '{item}' is changed by improvements of '{first}' and of '{second}'; let one of them change it.",
} as const;
