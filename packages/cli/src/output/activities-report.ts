import { type ActivityExplanation, type CompiledRollout, linesOfExplanation } from '@sopana/rollout';
import type { Cell, Report } from '../model/report.js';
import { prettyJson } from './pretty-json.js';
import { wrapText } from './wrap-text.js';

/**
 * Why activities lie where they do.
 *
 * @param explanations - at least one
 * @param compiled - the rollout
 * @param languages - of labels, in order of preference
 * @returns the report
 */
export function activitiesReport(
  explanations: readonly ActivityExplanation[],
  compiled: CompiledRollout,
  languages: readonly string[],
): Report {
  const linesOf = (one: ActivityExplanation): readonly string[] =>
    linesOfExplanation(one, compiled, languages);
  return {
    shown: (columns) => ({
      grid: null,
      lines: explanations.flatMap((one, at) => [
        ...(at === 0 ? [] : ['']),
        ...linesOf(one).flatMap((line) => wrapText(line, columns)),
      ]),
    }),
    exact: () => ({
      header: ['activity', 'starts', 'ends', 'earliest', 'waitedDays', 'reason', 'text'],
      rows: explanations.flatMap((one) => {
        const texts = linesOf(one).slice(-one.reasons.length);
        return one.reasons.map(({ kind }, at): Cell[] => [
          ...[one.activity, one.starts.on, one.ends.on, one.earliest.on, one.waitedDays],
          ...[kind, (texts[at] ?? '').replace(/^- /, '')],
        ]);
      }),
    }),
    data: () => [prettyJson(explanations), '\n'],
  };
}
