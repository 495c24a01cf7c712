/** Every issue code of the package with the message it makes. */
export const dtuCodes = {
  'checkSet.duplicateId':
    "The id '{id}' is used twice among the {kind}; the first is at {first}. Give one of them another id.",
  'checkSet.danglingReference':
    "'{id}' is not {kind} of this document.{hint} Name one that exists, or add it.",
  'checkSet.circle': 'These {kind} lead to each other in a circle: {circle}. Take one of the references out.',
  'checkSet.emptyClause':
    'A clause of gate {gate} has no parts, so nothing says when it opens. Give it a part, or take it out.',
  'checkSet.atLeastOutOfRange':
    'A clause of gate {gate} asks for {atLeast} of {count} parts; ask for a whole number from 1 to {count}.',
  'checkSet.asksPresence':
    'A clause asks whether something is known; what is not known decides nothing in a check set. Ask for a value.',
  'checkSet.emptyRange':
    "The values of '{id}' go from {min} to {max}, so there is none. Swap the two, or correct one.",
  'checkSet.badOffset':
    "The offset is '{offset}'; days are counted by Z or a numeric offset such as +05:30. Correct it.",
  'readinessFacts.danglingReference':
    "'{id}' is not {kind} of {set}.{hint} Correct the word, or add it to the check set; nothing that is reported is passed over.",
  'readinessFacts.wrongType':
    "The value of '{id}' is {received}; the check set says it is {expected}. Correct the value, or report null when it is not known.",
  'readinessFacts.unknownOption': "'{id}' is never '{option}'; it is one of: {options}. Name one of these.",
  'readinessFacts.outOfRange':
    "The value of '{id}' is {value}; the check set says {bounds}. Correct the value, or the check set.",
  'readinessFacts.errorWithValue':
    "The report of '{id}' has an error and a value; an evaluator that failed knows no value. Leave one of the two out.",
  'readinessFacts.duplicateUnit':
    "Unit '{unit}' stands twice; the first is at {first}. Put its reports together.",
  'readinessWaiver.duplicateId':
    "Waiver '{id}' stands twice; the first is at {first}. Give one of them another id.",
  'readinessWaiver.neverCounts':
    "Waiver '{id}' is issued at {issuedAt} and expires at {expiresAt}, so it never counts. Its end must be after its beginning.",
  'readinessGate.unknownGate': "'{gate}' is not a gate of {set}.{hint} Name one that exists.",
  'readinessTime.badNotice': '{what} is {value}; give a whole number from 0.',
  'readinessTime.notAfter':
    'The moment {at} is not after {before}; give moments in their order, the earliest first.',
  'readinessLint.unsatisfiable':
    'Nothing makes this clause of {of} true ({clause}), so {consequence}. Correct it, or take it out.',
  'readinessLint.tautological':
    'Nothing makes this clause of {of} false ({clause}), so {consequence}. Correct it, or take it out.',
  'readinessLint.shadowed':
    'This clause of {of} decides nothing ({clause}): {because}. Take it out, or correct one of the two.',
  'readinessLint.undefinedFact':
    "A clause of {of} reads the {kind} '{id}', which is not defined.{hint} Define it, or correct the word.",
  'readinessLint.noDefault':
    'The rules of {of} say nothing of some units, such as one where {example}. Add `otherwise`, or a rule for them.',
  'readinessLint.unreachableGate':
    'Gate {gate} can never open without a waiver: {because}. Correct one of these checks, or the gate.',
  'readinessLint.circularDependency':
    'These {kind} wait for each other in a circle: {circle}. Take one of the references out.',
  'checklistImport.notAChecklist':
    'This is no review checklist: {reason}. Pass a file with `items`, `severities` and `metadata`.',
  'checklistImport.badItem':
    'Item {item} has no {key} that can be used; an item needs a text, a severity and an id or guid. Correct it.',
} as const;
