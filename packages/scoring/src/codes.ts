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
  'instrument.negativeWeight': "The weight of '{child}' in '{id}' is {weight}; a weight is at least 0.",
  'instrument.zeroWeights':
    "The weights of '{id}' sum to 0, so its mean is not defined; give at least one child a positive weight.",
  'instrument.notFinite': 'The number here is {value}; a document holds finite numbers only.',
  'instrument.zeroDivisor': "A step of '{id}' divides by 0; take the step out or give another divisor.",
  'instrument.emptyClip':
    "The clip of '{id}' goes from {min} to {max}; the first limit must not be above the second.",
  'instrument.bandOrder':
    "Band '{level}' of '{id}' starts at {from}, which is not above the band before it ({before}); list the bands lowest first.",
  'instrument.firstBand':
    "The first band of '{id}' has a 'from'; it is the band of everything below the second, so leave 'from' out.",
  'instrument.bandStart': "Band '{level}' of '{id}' has no 'from'; only the first band goes without.",
  'instrument.duplicateLevel': "Level '{level}' stands twice in '{id}'; give one of them another name.",
  'instrument.duplicateOption':
    "Option '{option}' stands twice in scale '{id}'; give one of them another code.",
  'instrument.optionSign':
    "Option '{option}' of scale '{id}' holds the sign '|', which separates picked options in a wide file; use another code.",
  'instrument.emptyScale':
    "Scale '{id}' has no answer that is allowed: its minimum {min} is above its maximum {max}.",
  'instrument.duplicateToken': "Token '{token}' stands for two classes; keep one.",
  'answer.unknownItem': "'{item}' is not an item of {instrument}.{hint}",
  'answer.wrongType': "The answer to '{item}' is {value}; {expected}.",
  'answer.notFinite':
    "The answer to '{item}' is {value}; give a finite number, or say why there is none with a class such as 'unknown'.",
  'answer.outOfRange': "The answer to '{item}' is {value}; the scale allows {range}.",
  'answer.unknownOption': "'{value}' is not an option of '{item}'; the options are {options}.{hint}",
  'answer.repeatedOption': "The answer to '{item}' picks '{value}' twice; name each option once.",
  'answer.unknownClass': "'{class}' is not a class of answers; the classes are {classes}.",
  'answer.valueWithoutClass':
    "The answer to '{item}' has the class '{class}' and a value as well; keep one of them.",
  'answer.missingValue':
    "The answer to '{item}' has the class 'value' but no value; add it, or say why there is none with another class.",
  'answer.duplicate':
    "Subject '{subject}' answers '{item}' twice in the same observation; keep one of the two rows.",
  'answer.severalObservations':
    "Subject '{subject}' has several answers to '{item}'; this instrument has no rule to make one of them. Keep one.",
  'attribute.unknown': "'{attribute}' is not an attribute of {instrument}.{hint}",
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
  'score.unknownNode': "'{node}' is not a node of {instrument}.{hint}",
  'record.unreadable': "This is not a sealed score: '{key}' is missing or is not {expected}.",
  'record.otherInstrument':
    'The record was made with {sealed}, not with {given}; verify it against the document it names.',
  'record.instrumentChanged':
    'The document says it is {instrument}, but it is not the sealed one: its digest is {given}, sealed was {sealed}. Use the document of that digest.',
  'record.answersChanged':
    "The answers of '{subject}' are not the sealed ones: their digest is {given}, sealed was {sealed}. Use the answers as they were then.",
  'record.arithmeticChanged':
    'The record was made with {sealed}; this package computes with {given}. Use a package of that arithmetic.',
  'record.outputChanged':
    "'{node}' of '{subject}' was sealed with {field} {sealed}, and is {given} when computed again.",
} as const;
