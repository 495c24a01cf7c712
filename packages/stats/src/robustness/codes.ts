/** Every issue code of robustness and its message; `{name}` stands for a fact. */
export const robustnessCodes = {
  'acceptability.empty':
    'Robustness needs alternatives and criteria; there are {alternatives} and {criteria}. Give at least one of each.',
  'acceptability.ragged':
    'Every alternative must have one value for each criterion; row {row} has {places} and the first has {criteria}. Give the missing values.',
  'acceptability.notFinite':
    'Every value must be a finite number; that of row {row}, column {column} is {value}. Leave the alternative out, or give its value.',
  'acceptability.tooManyCriteria':
    'Areas are worked out for up to three criteria; there are {criteria}. Take samples (startAcceptability), or pairwiseWinning.',
  'acceptability.tooManyAlternatives':
    'Areas are worked out for up to {most} alternatives; there are {alternatives}. Take samples (startAcceptability), or the leading ones.',
  'acceptability.notASimplex':
    'Pairs are worked out exactly for all weights, for an order of criteria alone, or for least weights alone; this space has {has}. Take samples (startAcceptability), or areas for up to three criteria.',
  'acceptability.badSeed':
    'A seed must be a whole number from 0 to 2^53 − 1; it is {seed}. Choose one and publish it.',
  'acceptability.tooNarrow':
    'None of {tries} weights drawn fell into the space, which is too narrow to sample. Widen the bands, or leave the order or the bands out.',
  'acceptability.noSamples': 'There are no samples yet; call improveAcceptability first.',
  'weightSpace.badOrder':
    'An order must name each criterion at most once, by its position from 0 to {last}; place {place} has {criterion}. Correct it.',
  'weightSpace.bandsLength':
    'Bands must be one for each of {criteria} criteria; there are {bands}. Write null where a weight is free.',
  'weightSpace.badBand':
    'A band must run from at least 0 to at most 1; that of criterion {criterion} runs from {atLeast} to {atMost}. Correct it.',
  'weightSpace.empty':
    'No weights that sum to 1 lie in all bands and in the order. Widen a band, or correct the order.',
  'weightSpace.flat':
    'The bands and the order leave weights no room in some direction, so no share of them can be told. Give every weight a band with some width.',
  'weightChange.badWeights':
    'Weights must be one for each of {criteria} criteria, finite, at least 0 and not all 0; {fault}. Correct them.',
} as const;
