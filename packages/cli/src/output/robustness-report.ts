import type { HowSure, SelectionRubric } from '@sopana/cdio';
import type { Cell, Report } from '../model/report.js';
import { plainData } from './plain-data.js';
import { prettyJson } from './pretty-json.js';
import { robustnessShown } from './robustness-shown.js';

/**
 * How sure an order is.
 *
 * @param rubric - the rubric
 * @param sure - the answer
 * @param languages - of labels, in order of preference
 * @returns the report; as CSV one row for each candidate, set of weights and rank
 */
export function robustnessReport(
  rubric: SelectionRubric,
  sure: HowSure,
  languages: readonly string[],
): Report {
  return {
    shown: (columns) => robustnessShown(rubric, sure, languages, columns),
    exact: () => ({
      header: ['weights', 'candidate', 'rank', 'share', 'standard.error', 'method', 'samples', 'seed'],
      rows: sure.answers.flatMap(({ question, acceptability }) =>
        sure.candidates.flatMap((candidate, at) =>
          (acceptability.rankAcceptability[at] ?? []).map((share, rank): Cell[] => {
            const base = [question, candidate, rank + 1, share];
            if (acceptability.method === 'exact') return [...base, 0, 'exact', null, null];
            const { samples, seed, standardErrors } = acceptability;
            const error = standardErrors.rankAcceptability[at]?.[rank] ?? null;
            return [...base, error, 'sampled', samples, seed];
          }),
        ),
      ),
    }),
    data: () => [`${prettyJson(plainData(sure))}\n`],
  };
}
