/** Published numbers that are known not to follow from the published formula, by `index@edition subject`. */
export const knownExceptions: Readonly<Record<string, string>> = {
  'egdi@2008 Cambodia': 'the published index is not the mean of the published components',
  'egdi@2008 Cameroon': 'the published index is not the mean of the published components',
};
