/** Every issue code of this package and its message; `{name}` stands for a fact. */
export const statsCodes = {
  'sample.empty':
    'A {statistic} needs at least {needed} value(s) and there is none; give values that are present.',
  'sample.tooFew':
    'A {statistic} needs at least {needed} values and there are {n}; give more, or report none.',
  'sample.notFinite':
    'Every value must be a finite number; the value at position {position} is {value}. Leave it out, or mark it absent.',
  'sample.noVariation':
    'A {statistic} needs values that differ; all {n} are {value}. It is undefined, not zero: report none.',
  'sample.outOfRange':
    'The {statistic} of these values, or a step to it, is too large for a double; divide the values by a constant first.',
  'quantile.shareOutOfRange':
    'The share of a quantile must be from 0 to 1; it is {share}. A percentage is divided by 100 first.',
  'pairs.lengthDiffers':
    'A correlation needs as many first as second values; there are {first} and {second}. Align them by subject.',
} as const;
