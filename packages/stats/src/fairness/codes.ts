/** Every issue code of fairness and its message; `{name}` stands for a fact. */
export const fairnessCodes = {
  'fisher.notCount':
    'Every cell of a two-by-two table must be a whole number from 0; row {row}, column {column} is {count}. Give counts of people.',
  'fisher.empty': 'A test needs counts and all four cells are 0; report that nobody was counted.',
  'fisher.tooLarge':
    'The exact test is worked out for at most {most} people in all; there are {n}. With as many, compare the rates themselves.',
  'impact.noGroups': 'A comparison needs at least one group and there is none; give the counts of each.',
  'impact.groupTwice': 'Every group must be counted once; {group} is there twice. Add its counts up.',
  'impact.notCount':
    'How many {what} must be a whole number from 0; group {group} has {count}. Give counts of people.',
  'impact.moreSelected':
    'No more can be selected than entered; in group {group} {entered} entered and {selected} were selected. Correct the counts.',
  'impact.badThreshold':
    'The threshold of a ratio of rates must be above 0 and at most 1; it is {threshold}. Four fifths is the usual one.',
  'impact.badRule': 'The rule "{rule}" must be {range}; it is {value}. Correct the rule.',
  'impact.badPassed':
    'How many stages a candidate passed must be a whole number from 0 to {stages}; entry {entry} has {passed}. Correct the entry.',
  'impact.stageTwice': 'Every stage must be named once; {stage} is there twice. Give each an id of its own.',
} as const;
