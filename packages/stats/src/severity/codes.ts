/** Every issue code of severity and its message; `{name}` stands for a fact. */
export const severityCodes = {
  'severity.empty':
    'A model of severity needs marks; there are {subjects} subject(s) and {assessors} assessor(s). Give at least one of each.',
  'severity.ragged':
    'Every row must have one place for each assessor; row {row} has {places} and the first has {assessors}. Write null where there is no mark.',
  'severity.notFinite':
    'Every mark must be a finite number; that of row {row}, column {column} is {mark}. Write null where there is no mark.',
  'severity.disconnected':
    'Severity can only be compared where marks connect all subjects and assessors; they fall into {parts} parts: {list} (rows and columns from 0). Have an assessor of one part mark a subject of another, or take each part alone.',
} as const;
