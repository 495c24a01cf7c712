/** Every issue code of the elicitation of weights and its message; `{name}` stands for a fact. */
export const elicitationCodes = {
  'elicitation.empty': 'Weights need at least one criterion and there is none; give one {entry} for each.',
  'elicitation.notFinite':
    'Every {entry} must be a finite number; that of criterion {criterion} is {value}. Give a number.',
  'elicitation.negative':
    'Swing points must be at least 0; those of criterion {criterion} are {value}. Turn the criterion round, or give 0.',
  'elicitation.noWeight':
    'At least one criterion must have swing points above 0; all {criteria} have 0. Give the most important one 100.',
} as const;
