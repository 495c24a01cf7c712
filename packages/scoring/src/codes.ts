/** Every issue code of the package with the message it makes. */
export const scoringCodes = {
  'instrument.duplicateId':
    "The id '{id}' is used twice among the {kind}; the first is at {first}. Give one of them another id.",
  'instrument.danglingReference':
    "'{id}' is not {kind} of this document.{hint} Name one that exists, or add it.",
  'instrument.cycle':
    'These nodes are made from each other in a circle: {circle}. Take one of the references out.',
  'instrument.noChildren': "Node '{id}' has no children; name at least one item or node in 'of'.",
  'instrument.repeatedChild':
    "Node '{id}' names '{child}' twice; name it once, with the sum of the two weights.",
  'instrument.negativeWeight': "The weight of '{child}' in '{id}' is {weight}; give a weight of at least 0.",
  'instrument.zeroWeights':
    "The weights of '{id}' sum to 0, so its mean is not defined; give at least one child a positive weight.",
  'instrument.notFinite': 'The number here is {value}; a document holds finite numbers only. Give one.',
  'instrument.emptySelector': "The selector of '{id}' picks no item; check the tags.",
  'instrument.unusedWeights': "The method '{method}' of '{id}' has no use for weights; take them out.",
  'instrument.notRational':
    "Rational arithmetic is there for means, and '{id}' is made by '{method}'; declare another sum for this node.",
  'instrument.zeroPower': "The power mean of '{id}' has the exponent 0; use the method 'geometric'.",
  'instrument.needsTooMany':
    "'{id}' needs {count} answered children and has {children}; take at most as many as there are.",
  'instrument.owaLength':
    "'{id}' has {found} weights for places and {expected} children; give one weight for each child.",
  'instrument.noMaximum':
    "'{id}' is a share of the possible, and '{child}' has no greatest possible value; give its scale a maximum.",
  'instrument.rangeDiffers':
    "'{id}' declares the range {declared}, but its parts allow {possible}; correct the range, the weights or the scales.",
  'instrument.rangeUnchecked':
    "'{id}' declares a range, and what it is made from does not fix one; take 'range' out, or give its scales a minimum and a maximum.",
  'instrument.unfitted':
    "A step of '{id}' must be fitted on a reference table before the document can be used; see fitInstrument.",
  'instrument.noConstant':
    "A constant of '{id}' has no value: a logarithm needs a number above 0, and a ratio a divisor that is not 0. Correct it.",
  'instrument.noGroups': "A table of '{id}' has no groups; give at least one.",
  'instrument.noChange':
    "The step '{verb}' of '{id}' cannot be taken with {numbers}: goalposts and targets must differ, and a deviation must not be 0.",
  'instrument.pointOrder':
    "The points of '{id}' must rise from left to right, and there must be at least one.",
  'instrument.reservedId':
    "'{id}' has a meaning of its own (a class of answers, or the column of subjects) and cannot be an id; give another name.",
  'instrument.tokenIsOption':
    "Token '{token}' is also an option of scale '{scale}', so a cell that holds it could mean either; use another token.",
  'instrument.notAnOption':
    "'{item}' is made by '{reducer}' from several observations and so is no longer an option; use the value in place of the answer.",
  'instrument.zeroDivisor': "A step of '{id}' divides by 0; take the step out or give another divisor.",
  'instrument.emptyClip':
    "The clip of '{id}' goes from {min} to {max}; the first limit must not be above the second.",
  'instrument.bandOrder':
    "Band '{level}' of '{id}' starts at {from}, which is not above the band before it ({before}); list the bands lowest first.",
  'instrument.firstBand':
    "The first band of '{id}' has a 'from'; it is the band of everything below the second, so leave 'from' out.",
  'instrument.bandStart':
    "Band '{level}' of '{id}' has no 'from', and only the first band goes without; give it the value at which it starts.",
  'instrument.duplicateLevel': "Level '{level}' stands twice in '{id}'; give one of them another name.",
  'instrument.duplicateOption':
    "Option '{option}' stands twice in scale '{id}'; give one of them another code.",
  'instrument.optionSign':
    "Option '{option}' of scale '{id}' holds the sign '|', which separates picked options in a wide file; use another code.",
  'instrument.emptyScale':
    "Scale '{id}' has no answer that is allowed: its minimum {min} is above its maximum {max}. Correct one of the two.",
  'instrument.zeroShare':
    "The options of scale '{id}' are worth {total} in sum, so the share that was picked is not defined; give them values above 0, or reduce by 'sum'.",
  'instrument.outOfBounds': "'{key}' of '{id}' is {value}; it must be {bound}. Correct it.",
  'instrument.duplicateToken': "Token '{token}' stands for two classes; keep one.",
  'answer.unknownItem':
    "'{item}' is not an item of {instrument}.{hint} Correct the id, or leave the answer out.",
  'answer.wrongType': "The answer to '{item}' is {value}; {expected}.",
  'answer.notFinite':
    "The answer to '{item}' is {value}; give a finite number, or say why there is none with a class such as 'unknown'.",
  'answer.outOfRange':
    "The answer to '{item}' is {value}; give a number that is {range}, or say why there is none.",
  'answer.unknownOption': "'{value}' is not an option of '{item}'; give one of: {options}.{hint}",
  'answer.repeatedOption': "The answer to '{item}' picks '{value}' twice; name each option once.",
  'answer.unknownClass': "'{class}' is not a class of answers; give one of: {classes}.",
  'answer.valueWithoutClass':
    "The answer to '{item}' has the class '{class}' and a value as well; keep one of them.",
  'answer.missingValue':
    "The answer to '{item}' has the class 'value' but no value; add it, or say why there is none with another class.",
  'answer.duplicate':
    "Subject '{subject}' answers '{item}' twice in the same observation; keep one of the two rows.",
  'answer.severalSubjects':
    'One subject is scored here, and the answers are of {found}: {subjects}. Use scoreTable for several.',
  'answer.severalObservations':
    "Subject '{subject}' has several answers to '{item}'; this instrument has no rule to make one of them. Keep one.",
  'attribute.unknown':
    "'{attribute}' is not an attribute of {instrument}.{hint} Correct the id, or leave it out.",
  'attribute.wrongType': "Attribute '{attribute}' is {value}; {expected}.",
  'table.missingColumn':
    "The table has no column for '{column}'.{hint} Add it, or map one of its columns to it.",
  'table.duplicateColumn':
    "Column '{column}' stands twice in the header (columns {first} and {second}); keep one.",
  'table.unknownColumn':
    "Column '{column}' is neither an item nor an attribute of {instrument}.{hint} Map it to one, or leave it out of the file.",
  'table.unknownMapping':
    "The map names column '{column}', which the file does not have; its columns are {columns}.",
  'table.raggedRow':
    'The row has {found} cells and the header has {expected}; look for a missing or an extra separator or quote.',
  'table.duplicateSubject':
    "Subject '{subject}' stands in rows {first} and {second}; a wide table holds one row for each subject. Keep one, or use the long shape.",
  'table.emptySubject': 'The row names no subject; fill its first column.',
  'table.notWide': "Subject '{subject}' has {what}, which a wide table cannot hold; write the long shape.",
  'table.otherInstrument':
    'The table was made for other items than those of {instrument}; make it again with this plan.',
  'score.notFinite':
    "'{node}' of subject '{subject}' is too large for a number; check the answers and the steps.",
  'score.outOfDomain':
    "'{id}' of subject '{subject}' has no value: {what} is outside the domain of the step or function, or its result is too large. It counts as unknown; check the answers and the document.",
  'score.unknownGroup':
    "'{id}' of subject '{subject}' has no value: there is no number for '{group}', its '{attribute}'. It counts as unknown; add the group to the document or correct the attribute.",
  'score.noCase':
    "'{id}' of subject '{subject}' has no value: no row of its decision table applies. It counts as unknown; add a last row without a condition.",
  'score.zeroDivisor':
    "'{id}' of subject '{subject}' has no value: {what}. It counts as unknown; check the answers and the formula.",
  'score.methodUndefined':
    "'{id}' of subject '{subject}' has no value: {reason}. It counts as unknown; check the answers and the method.",
  'score.unknownView': "'{view}' is not a view of {instrument}.{hint} Name one that exists.",
  'score.unknownProfile': "'{profile}' is not a target profile of {instrument}.{hint} Name one that exists.",
  'score.noContributions': "The parts of '{node}' cannot be told apart: {reason}.",
  'vary.unranked':
    "'{node}' has no ranking in {instrument}, so there are no rank intervals; add one to 'ranks'.",
  'vary.nothingVaries':
    'No node of {instrument} weighs several children, so no weight can vary; check that this is the right document.',
  'vary.badSeed': 'The seed is {seed}; give a whole number from 0 to 2^53 - 1.',
  'vary.outOfRange': 'Weights vary by {share}; give a share above 0 and below 1, such as 0.1 for ±10 %.',
  'fit.noValues': "'{id}' cannot be fitted: the reference table has no value for it{group}.",
  'fit.undefined': "'{id}' cannot be fitted: {reason}.",
  'fit.screenedOut':
    'No subject of the reference table has answers to {share} of the items; lower the share or complete the table.',
  'score.unknownNode': "'{node}' is not a node of {instrument}.{hint} Name one that exists.",
  'score.notGated':
    "Node '{node}' of {instrument} is no level with gates of its own, so there are none to judge. Name one that is, or explain the node.",
  'record.unreadable':
    "This is not a sealed score: '{key}' is missing or is not {expected}. Pass the whole record as it was sealed.",
  'record.otherInstrument':
    'The record was made with {sealed}, not with {given}; verify it against the document it names.',
  'record.instrumentChanged':
    'The document says it is {instrument}, but it is not the sealed one: its digest is {given}, sealed was {sealed}. Use the document of that digest.',
  'record.answersChanged':
    "The answers of '{subject}' are not the sealed ones: their digest is {given}, sealed was {sealed}. Use the answers as they were then.",
  'record.arithmeticChanged':
    'The record was made with {sealed}; this package computes with {given}. Use a package of that arithmetic.',
  'record.outputChanged':
    "'{node}' of '{subject}' was sealed with {field} {sealed}, and is {given} when computed again. Do not rely on the record; compare it with the original, or seal the score anew.",
} as const;
