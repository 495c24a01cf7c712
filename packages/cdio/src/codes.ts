/** Every issue code of the package with the message it makes. */
export const cdioCodes = {
  'selectionRubric.duplicateId':
    "The id '{id}' is used twice among the {kind}; the first is at {first}. Give one of them another id.",
  'selectionRubric.reservedId':
    "'{id}' cannot be an id: 'total', 'eligible' and what begins with 'panel.' name numbers that are made from others. Choose another.",
  'selectionRubric.danglingReference':
    "'{id}' is not {kind} of this document.{hint} Name one that exists, or add it.",
  'selectionRubric.levelOrder':
    "Level '{level}' of criterion '{id}' is worth {value} and stands above one of {before}; list the levels lowest first, each worth more than the one before.",
  'selectionRubric.rangeDiffers':
    "The levels of '{id}' are worth {min} to {max}, those of '{first}' {least} to {greatest}; weights would not mean what they say. Give all criteria the same lowest and highest value.",
  'selectionRubric.badWeight':
    "The weight of '{id}' in stage '{stage}' is {weight}; it must be a whole number from 1. Leave the criterion out if it does not count.",
  'selectionRubric.repeatedCriterion': "Stage '{stage}' weighs '{id}' twice; keep one of the two weights.",
  'selectionRubric.emptyStage': "Stage '{stage}' has neither criteria nor gates; add some, or take it out.",
  'selectionRubric.marksMissing':
    "Stage '{stage}' reads the marks of '{other}', which {reason}. Name an earlier stage that marks the same criteria.",
  'selectionRubric.admissionWithoutMarks':
    "Stage '{stage}' marks nothing, so it cannot admit by {key}; leave `admits` out, and all who are eligible go on.",
  'selectionRubric.elicitationIncomplete':
    "The elicitation of stage '{stage}' {fault}; it must name each criterion of the stage once.",
  'selectionRubric.swingWithoutTop':
    "The greatest swing of stage '{stage}' has {points} points; the criterion whose swing is worth most has 100, and the others are set against it.",
  'selectionRubric.weightsNotElicited':
    "The weights of stage '{stage}' are {found}; its elicitation comes to {expected}. Set the weights to what was elicited, or record how they were changed.",
  'selectionPanel.otherRubric':
    'The marks were given by {made}, and the rubric given is {given}. Use the rubric they were given by.',
  'selectionPanel.duplicateId':
    "The id '{id}' is used twice among the {kind}; the first is at {first}. Give one of them another id.",
  'selectionPanel.danglingReference': "'{id}' is not {kind}.{hint} Name one that exists, or add it.",
  'selectionPanel.repeatedFinding':
    "Candidate '{candidate}' has two findings at gate '{gate}'; keep the one that stands.",
  'selectionPanel.repeatedSheet':
    "Assessor '{assessor}' has two sheets for candidate '{candidate}' at stage '{stage}'; the first is at {first}. Keep the one that stands.",
  'selectionPanel.recusedMarks':
    "Assessor '{assessor}' is recused from candidate '{candidate}' and yet marks them at stage '{stage}'. Take out the sheet or the recusal.",
  'candidateRanking.unknownStage': "'{stage}' is not a stage of {rubric}.{hint} Name one of: {known}.",
  'candidateRanking.noMarks':
    "Stage '{stage}' marks nothing, so there is no order to ask about. Name a stage that weighs criteria.",
  'candidateRanking.tooFew':
    "Stage '{stage}' has {count} ranked candidates; it takes {least} to ask how sure their order is.",
  'candidateRanking.badBand':
    'Weights may go {band} of themselves up or down; give a share above 0 and at most 1, such as 0.1.',
  'selectionFairness.unknownCandidate':
    "'{candidate}' has a group but is not a candidate of this selection.{hint} Check the id.",
} as const;
