/**
 * The sentences of an explanation, with `{name}` for what they tell of. Another table of the same keys tells it in
 * another language; labels come from the document.
 */
export const phrases = {
  value: '{name} = {value}',
  noValue: '{name} has no value: {class}',
  level: '{name} = {level}',
  answered: 'answered share {share}',
  worked: 'mean: ({terms}) / {total} = {mean}',
  arithmetic: 'sum {sum}, weights {weights}',
  part: 'weight {weight} of {total}, adds {contribution}',
  skipped: 'left out: {class}; its weight {weight} is shared by the others',
  substituted: 'counts as {value} in place of {class}: weight {weight} of {total}, adds {contribution}',
  propagated: 'has no value ({class}), and so its parent has none',
  needs: 'needs {needs}',
  step: 'then {step}: {before} becomes {after}',
  answer: 'answer {answer}',
  noAnswer: 'no answer: {class}',
  lowest: '{value} is below {to}',
  between: '{value} is {atLeast} {from} and {below} {to}',
  highest: '{value} is {atLeast} {from}',
  atLeast: 'at least',
  above: 'above',
  below: 'below',
  atMost: 'at most',
} as const;

/** A table of sentences, in any language. */
export type Phrases = Readonly<Record<keyof typeof phrases, string>>;
