/** Every issue code of agreement and its message; `{name}` stands for a fact. */
export const agreementCodes = {
  'agreement.tooFewSubjects':
    'Agreement needs at least {needed} subjects {which}; there are {subjects}. Add subjects, or report none.',
  'agreement.tooFewRaters':
    'Agreement needs at least {needed} raters; there are {raters}. Add ratings, or report none.',
  'agreement.ragged':
    'Every subject must have one place for each rater or category; row {row} has {places} and the first has {expected}. Write null for a missing rating, 0 for a count.',
  'agreement.lengthDiffers':
    'Two raters must rate the same subjects; the first has {first} places and the second {second}. Align them, with null for a missing rating.',
  'agreement.missingCell':
    'A {coefficient} needs every rating; row {row}, column {column} has none. Leave the subject out, or use krippendorffAlpha, which allows gaps.',
  'agreement.notFinite':
    'Every rating must be a finite number; row {row}, column {column} is {value}. Write null for a missing rating.',
  'agreement.notANumber':
    'At the level {level} every rating must be a number; row {row}, column {column} is "{value}". Give its number, or take the nominal level.',
  'agreement.negative':
    'At the ratio level every rating must be at least 0; row {row}, column {column} is {value}. Take the interval level.',
  'agreement.notCount':
    'Every count must be a whole number from 0; row {row}, column {column} is {value}. Count how many raters gave the category.',
  'agreement.unequalCounts':
    "Fleiss' kappa needs as many ratings for each subject; row {row} has {ratings} and the first has {expected}. Leave the subject out, or use krippendorffAlpha.",
  'agreement.unknownCategory':
    'Every rating must be one of the categories; {value} at {place} is not. Add the category, or correct the rating.',
  'agreement.categoryTwice': 'Every category must be named once; {category} is there twice. Leave one out.',
  'agreement.categoriesMissing':
    'Weights need the categories in their order and there are none; give all of them, also those that do not occur.',
  'agreement.badWeights':
    'Weights must be one row and one column for each of {categories} categories, from 0 to 1, with 1 on the diagonal; row {row}, column {column} is {weight}. Correct it.',
  'agreement.badConfidence':
    'The confidence of an interval must be above 0 and below 1; it is {confidence}. 95 % is 0.95.',
  'agreement.badSeed':
    'A seed must be a whole number from 0 to 2^53 − 1; it is {seed}. Choose one and publish it.',
  'agreement.badSamples':
    'The number of samples must be a whole number from 1; it is {samples}. 2000 is usual.',
  'agreement.noVariation':
    'A {coefficient} needs ratings that differ {where}; they do not. It is undefined, neither 0 nor 1: report none.',
  'agreement.unbounded':
    'ICC({form}) is {value}, but its interval has no lower end for these ratings. Report ICC(2,1), or add subjects.',
  'agreement.noInterval':
    'None of the {samples} samples had a {coefficient}, so there is no interval. Take more samples, or report none.',
} as const;
