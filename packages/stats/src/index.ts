/**
 * Numbers about numbers: ranks, quantiles, moments, correlations, agreement, robustness, severity and fairness, each by a named
 * definition.
 *
 * @packageDocumentation
 */
export type {
  Agreement,
  AlphaOptions,
  AnalyticInterval,
  BootstrapInterval,
  BootstrapOptions,
  CohenKappa,
  CohenOptions,
  Concordance,
  ConcordanceOptions,
  ConfidenceInterval,
  FleissKappa,
  IntervalOptions,
  IntraclassForm,
  KappaWeights,
  KrippendorffAlpha,
  MeanSquares,
  MeasurementLevel,
  Rating,
  RatingCounts,
  RatingTable,
} from './agreement/agreement.js';
export { agreementCodes } from './agreement/codes.js';
export { cohenKappa } from './agreement/cohen-kappa.js';
export { fleissKappa } from './agreement/fleiss-kappa.js';
export type { IntraclassCorrelations } from './agreement/intraclass.js';
export { intraclassCorrelations } from './agreement/intraclass-correlations.js';
export { kendallW } from './agreement/kendall-w.js';
export { krippendorffAlpha } from './agreement/krippendorff-alpha.js';
export { ratingCounts } from './agreement/rating-counts.js';
export { statsCodes } from './codes.js';
export type { Correlation } from './correlation/correlation.js';
export { kendallTauB } from './correlation/kendall-tau-b.js';
export { pearson } from './correlation/pearson.js';
export { spearman } from './correlation/spearman.js';
export { elicitationCodes } from './elicitation/codes.js';
export { rankOrderCentroid } from './elicitation/rank-order-centroid.js';
export { swingWeights } from './elicitation/swing-weights.js';
export type { ExactNumber } from './exact/exact-number.js';
export { fairnessCodes } from './fairness/codes.js';
export type {
  AdverseImpact,
  FisherTest,
  GroupCount,
  GroupCounts,
  GroupImpact,
  ImpactOptions,
  ImpactOutcome,
  SelectionCounts,
  SelectionEntry,
  StageCounts,
  TooFewRule,
  TwoByTwo,
} from './fairness/fairness.js';
export { fisherExact } from './fairness/fisher-exact.js';
export { impactOf } from './fairness/impact-of.js';
export { selectionCounts } from './fairness/selection-counts.js';
export type {
  KurtosisDefinition,
  SampleSum,
  SkewnessDefinition,
  SpreadDefinition,
} from './moments/definitions.js';
export { kurtosis } from './moments/kurtosis.js';
export { max } from './moments/max.js';
export { mean } from './moments/mean.js';
export { min } from './moments/min.js';
export { range } from './moments/range.js';
export { skewness } from './moments/skewness.js';
export { standardDeviation } from './moments/standard-deviation.js';
export type { Summary, SummaryDefinitions } from './moments/summary.js';
export { summaryOf } from './moments/summary-of.js';
export { variance } from './moments/variance.js';
export { median } from './quantiles/median.js';
export { quantile } from './quantiles/quantile.js';
export { quantileSorted } from './quantiles/quantile-sorted.js';
export type { QuantileType } from './quantiles/quantile-type.js';
export { type BordaCounts, bordaCounts } from './ranks/borda-counts.js';
export { type PercentileRanks, percentileRanks } from './ranks/percentile-ranks.js';
export { rankValues } from './ranks/rank-values.js';
export { rankWithin } from './ranks/rank-within.js';
export type { Ranking, RankOptions, RankOrder, TieRule } from './ranks/ranking.js';
export { type TieOptions, tiesOf } from './ranks/ties-of.js';
export type {
  Acceptability,
  AcceptabilityIndices,
  AcceptabilityOptions,
  AcceptabilityState,
  ExactAcceptability,
  ExactIndices,
  SampledAcceptability,
  WeightProposal,
} from './robustness/acceptability.js';
export { acceptabilityOf } from './robustness/acceptability-of.js';
export { robustnessCodes } from './robustness/codes.js';
export { exactAcceptability } from './robustness/exact-acceptability.js';
export { improveAcceptability } from './robustness/improve-acceptability.js';
export { pairwiseWinning } from './robustness/pairwise-winning.js';
export { smallestWeightChange } from './robustness/smallest-weight-change.js';
export { startAcceptability } from './robustness/start-acceptability.js';
export type {
  RivalChange,
  WeightChange,
  WeightChangeOptions,
  WeightNorm,
} from './robustness/weight-change.js';
export type { ValueTable, WeightBand, WeightSpace } from './robustness/weight-space.js';
export { presentValues } from './sample/present-values.js';
export { severityCodes } from './severity/codes.js';
export { panelParts } from './severity/panel-parts.js';
export type {
  AdjustedSubject,
  AssessorSeverity,
  MarkTable,
  PanelPart,
  SeverityModel,
} from './severity/severity.js';
export { severityOf } from './severity/severity-of.js';
