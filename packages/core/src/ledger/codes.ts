/** Every issue about ledgers: what is wrong and what to do. */
export const ledgerCodes = {
  'ledger.noAuthor': 'An entry has no author; give the opaque id of whoever acts as `by`.',
  'ledger.nothingToUndo': 'There is no event to undo: none was appended, or all were undone.',
  'ledger.nothingToRedo': 'There is no event to redo: none was undone, or an event was appended since.',
  'ledger.originAltered':
    'The initial state has digest {actual}, but the ledger began with {expected}; restore the initial state.',
  'ledger.outOfSequence':
    'Entry {position} has sequence {sequence}; it must be {position}. An entry was removed, added or moved; restore the ledger.',
  'ledger.chainBroken':
    'Entry {position} follows {previous}, but the entry before it has digest {expected}; restore the ledger.',
  'ledger.entryAltered':
    'Entry {position} has digest {actual}, but was written with {expected}; restore what it said.',
  'ledger.wrongStep':
    'Entry {position} is a {kind} of event {of}, which was not the one to {kind} then; restore the ledger.',
  'ledger.otherHead':
    'The ledger ends with {actual} after {entries} entries, but should end with {expected}; entries are missing or were added at the end.',
} as const;
