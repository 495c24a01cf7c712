/** Every issue code of the package with the message it makes. */
export const dmmCodes = {
  'maturityModel.duplicateId':
    "The id '{id}' is used twice among the {kind}; the first is at {first}. Give one of them another id.",
  'maturityModel.reservedId':
    "'{id}' cannot be an id: 'overall', what begins with 'overall.' or 'gate.', and what ends in '.level' or '.weakest' name numbers that are made from others. Choose another.",
  'maturityModel.danglingReference':
    "'{id}' is not {kind} of this document.{hint} Name one that exists, or add it.",
  'maturityModel.emptySubDimension':
    "Sub-dimension '{id}' has neither questions nor indicators; add some, or take it out.",
  'maturityModel.noQuestions':
    "No question names the instrument '{id}'; add questions to it, or take it out.",
  'maturityModel.emptyRange':
    "The range of instrument '{id}' goes from {min} to {max}; its end must be above its start.",
  'maturityModel.rangeDiffers':
    "The options of '{id}' are worth {min} to {max}, but instrument '{instrument}' ranges from {least} to {greatest}; a full mark would not be a full mark. Give the lowest and the highest option the ends of the range.",
  'maturityModel.ladderOrder':
    "Option '{option}' of '{id}' is worth {value} and describes level '{level}', but stands above an option of {before} and level '{levelBefore}'; list the options lowest first, each worth more than the one before and of no lower level.",
  'maturityModel.levelOrder':
    "Level '{level}' of instrument '{id}' stands after '{before}', which is not the order of the document; list the levels lowest first, each once.",
  'maturityModel.levelOutOfRange':
    "Level '{level}' of instrument '{id}' starts at {from}, which is not above {least} and at most {greatest}; nobody, or everybody, would have it. Move the start into the range.",
  'maturityModel.requirementOfFirst':
    "The requirement is of level '{level}', the lowest of instrument '{id}', which everybody has; make it one of a higher level.",
  'maturityModel.repeatedPart': "Weighting '{id}' names '{part}' twice; keep one of the two weights.",
  'maturityModel.circle': 'These {kind} wait for each other in a circle: {circle}. Take one of them out.',
  'assessment.otherModel':
    "Assessment '{id}' was made with {made}, and the model given is {given}. Use the model it was made with, or compare the two by a bridge.",
  'assessment.unknownInstrument':
    "'{instrument}' is not an instrument of {model}.{hint} Name one that exists.",
  'assessment.noRespondent':
    "The answer to '{question}' says nothing of who gave it; give an opaque id as `respondent`.",
  'assessment.wrongTransition':
    "Assessment '{id}' cannot go from {from} to {to}; the life cycle allows: {ways}.",
  'assessment.wrongStatus':
    "Assessment '{id}' is {status}, and what is {kind} needs it to be {needed}; move it there first, if the life cycle allows.",
  'assessment.severalRespondents':
    "'{respondent}' answers '{question}', which '{other}' has answered, and the model has no rule to make one answer of several. Withdraw one, or declare `reduce` for the question.",
  'assessment.nothingToWithdraw':
    "'{respondent}' has not answered '{question}', so there is nothing to withdraw. Check both ids.",
  'assessment.undoOfMove':
    "Assessment '{id}' became {status} by a move, which is not undone; move it back, if the life cycle allows.",
  'assessment.notFromTheStart':
    "The ledger of '{id}' begins as {status} or with answers; an assessment begins as an empty draft. Start it with startAssessment.",
  'compare.otherVersion':
    'The assessments were made with {from} and {to}, whose numbers do not mean the same. Ask for a bridged comparison, which goes by the questions they share and says so.',
  'compare.otherInstrument':
    "The assessments were made with the instruments '{from}' and '{to}', which ask different things. Compare two of one instrument.",
  'compare.nothingInCommon':
    '{from} and {to} share no question that is asked alike, so nothing can be compared.',
  'portfolio.empty': 'A portfolio needs at least one assessment; none was given.',
  'portfolio.otherInstrument':
    "Assessment '{id}' was made with the instrument '{instrument}', the first with '{expected}', whose numbers do not mean the same. Make a portfolio for each.",
  'portfolio.duplicate':
    "The {key} '{value}' stands twice; the first is at {first}. Keep one assessment for each organisation, and give each an id of its own.",
  'portfolio.unknownNode': "'{node}' is not a node of instrument '{instrument}'.{hint} Name one that exists.",
  'benchmark.unknownAttribute':
    "No organisation of the portfolio states '{attribute}', so it cannot be told apart by it. Name 'wave' or an attribute that is stated.",
  'benchmark.smallMinimum':
    'The least group is {minimum}; give a whole number from 2, since a group of 1 is an organisation.',
  'benchmark.shareOutOfRange': 'A percentile is asked for at {share}; give a share from 0 to 1, such as 0.9.',
  'benchmark.noNodes': 'A heat map needs at least one node; name some.',
  'registry.duplicateId':
    "Organisation '{id}' stands twice; the first is at {first}. Give one of them another id.",
  'registry.unknownOrganisation':
    "'{id}' is not an organisation of this registry.{hint} Name one that exists, or add it.",
  'registry.emptyPeriod':
    "Organisation '{id}' exists from {validFrom} to {validTo}; its last day must not be before its first.",
  'registry.circle':
    "These organisations lead to themselves by '{key}': {circle}. Take one of the references out.",
  'publication.notPublished':
    "Assessment '{id}' is {status}; only what was published by the life cycle goes into a status report. Publish it first, or leave it out.",
  'publication.differs':
    'The report says something else than the assessments come to now, first at {where}. Do not rely on it; look for the assessments it was made from.',
} as const;
