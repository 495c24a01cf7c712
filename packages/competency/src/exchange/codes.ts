/** Every issue code of the exchange with the message it makes: what stops an import, and what an import could not carry. */
export const exchangeCodes = {
  'exchange.tableMissing':
    "The mapping reads a table '{table}', and there is none of that name.{hint} Pass it, or take it out of the mapping.",
  'exchange.tableUnknown':
    "The mapping does not know a table '{table}'.{hint} Leave it out, or give the mapping an entry for it.",
  'exchange.columnMissing':
    "The table '{table}' has no column '{column}', which the mapping needs.{hint} Check the header, or correct the mapping.",
  'exchange.columnTwice':
    "The header of '{table}' names the column '{column}' twice, so a cell cannot be told. Rename one of them.",
  'exchange.mappingUnclear':
    "The mapping of the column '{column}' is not clear: {reason}. Correct the mapping.",
  'exchange.nothingRead':
    'There is no competency in what was read ({read}), so there is no framework. Check that the file is whole and of this format.',
  'exchange.notThisFormat': 'This is not {format}: {reason}. Pass another file, or name its format.',
  'exchange.shortRow':
    'The row has {cells} of {columns} cells; what the others would say is not known. Check that the file is whole.',
  'exchange.longRow':
    "The row has {cells} cells under {columns} columns; left over is '{left}'. Look for a comma outside quotes.",
  'exchange.emptyRow': 'The row names neither a competency nor a role, so it was left out.',
  'exchange.duplicateRow':
    "The row says again that '{profile}' needs '{competency}', as row {first} did; it was counted once.",
  'exchange.conflict':
    "The {member} of '{object}' is {kept} in one place and {other} here; the first was kept. Settle it at the source.",
  'exchange.unknownColumn':
    "Nothing reads the column '{column}'; rows in which it is filled: {cells}. Map it, or list it as ignored with a reason.",
  'exchange.unknownLevel':
    "'{word}' is no level of the scale '{scale}'.{hint} The {what} was kept without a level.",
  'exchange.badWeight': "The weight '{text}' is not a number from 0; the requirement was kept with weight 1.",
  'exchange.badId':
    "'{text}' cannot be an id here (letters, digits, dots, hyphens, at most 128); '{id}' stands for it, and it is kept as an identifier.",
  'exchange.damagedText':
    "The text '{text}' looks as if it was read with the wrong encoding; it was kept as it stands. Save the source as UTF-8.",
  'exchange.contradiction':
    "The two tables disagree: '{competency}' is {claimed} for '{role}' in the list, and {found} in the rows of roles, which were kept.",
  'exchange.duplicateElement': "The {what} '{id}' stands here a second time; the first was kept.",
  'exchange.dangling': "The {what} leads to '{id}', which is not there; it was left out.",
  'exchange.unknownKind':
    "A {what} of kind '{kind}' has no place in a framework ('{id}'); it was left out. Its text is in the source.",
  'exchange.unreadable': 'The {what} is {received}; expected is {expected}. It was left out.',
  'exchange.notHeld':
    "The member '{member}' of the {what} '{id}' has no place in a framework; it was left out.",
  'exchange.secondParent':
    "'{id}' already lies under '{parent}', and an object of a framework lies under one; '{other}' was left out.",
  'exchange.circle': "'{id}' lies under itself by way of its parents; the last step was left out.",
  'exchange.staleExtension':
    "The package was changed after it was written: the {member} of '{id}' is taken from the package, and what Sopana had added to it was left out.",
} as const;
