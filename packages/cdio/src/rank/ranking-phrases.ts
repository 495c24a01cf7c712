/**
 * The sentences of a ranking, with `{name}` for what they tell of. Another table of the same keys tells it in another
 * language; labels come from the document.
 */
export const rankingPhrases = {
  convention:
    'Rank 1 is the highest weighted mean; equal candidates share a rank by the convention "{ties}"; panel marks are made by {reduce}.',
  first: '{candidate} is first with {total}.',
  ranked: '{candidate} has rank {rank} with {total}, {difference} behind {other}.',
  decided:
    '{candidate} has rank {rank} with {total}, equal to {other}; the declared tie-break "{tieBreak}" decides.',
  tied: 'Equal to {others}; no declared rule tells them apart, so the tie stands.',
  ahead: 'Ahead on {criteria}.',
  behind: 'Behind on {criteria}.',
  difference: '{criterion} ({difference} × {weight})',
  dominated: '{other} is at least as good on every criterion, so no weights put {candidate} ahead.',
  atWorst: 'Rank {rank} if all that is not yet known turned out against {candidate}.',
  eligible: '{candidate} is eligible.',
  unknown: 'Whether {candidate} is eligible is not known: {gates}.',
  unknownRank: 'With {total} the rank would be {rank} if {candidate} is found eligible.',
  notScored: '{candidate} has no total, for too few assessors marked {criteria}.',
  notEligible: '{candidate} is not eligible: {gates}.',
  recused: 'Recused: {assessors}.',
  gateFail: '{gate} is not fulfilled',
  gateUnknown: '{gate} is recorded as not known',
  notFound: 'nothing is recorded of {gate}',
  noEvidence: 'nothing shows {gate}',
  otherKind: 'what shows {gate} is of a kind that does not count',
  notFresh: 'what shows {gate} is too old or not yet valid',
  admitted: 'Goes on.',
  notAdmitted: 'Does not go on.',
  undecided: 'Whether {candidate} goes on is not decided.',
} as const;

/** A table of sentences, in any language. */
export type RankingPhrases = Readonly<Record<keyof typeof rankingPhrases, string>>;
