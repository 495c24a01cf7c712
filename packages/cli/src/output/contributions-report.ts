import type { Contributions, ModelIdentity } from '@sopana/scoring';
import type { Cell, Report } from '../model/report.js';
import { prettyJson } from './pretty-json.js';
import { roundedText } from './rounded-text.js';
import { wrapText } from './wrap-text.js';

const kinds = {
  additive: 'additive: what each child adds does not depend on the others',
  shapley:
    'shapley: what each child adds depends on the others, and is averaged over all orders of bringing them in',
} as const;

/**
 * What the children of a node add to it.
 *
 * @param told - value, baseline and contribution of each child
 * @param model - the document
 * @param subject - whose number
 * @returns the report
 */
export function contributionsReport(told: Contributions, model: ModelIdentity, subject: string): Report {
  const { kind, node, value, start, contributions } = told;
  const sentence =
    `${node} is ${roundedText(value)}: ${roundedText(start)} with every child at its baseline, and what the ` +
    `children add. The kind is ${kinds[kind]}.`;
  return {
    shown: (columns) => ({
      grid: {
        header: ['child', 'value', 'baseline', 'contribution'],
        rows: contributions.map((one): Cell[] => [
          one.of,
          ...[one.value, one.baseline, one.contribution].map(roundedText),
        ]),
      },
      lines: wrapText(sentence, columns),
    }),
    exact: () => ({
      header: ['node', 'kind', 'child', 'value', 'baseline', 'contribution'],
      rows: contributions.map((one): Cell[] => [
        ...[node, kind, one.of, one.value, one.baseline, one.contribution],
      ]),
    }),
    data: () => [prettyJson({ instrument: model, subject, ...told }), '\n'],
  };
}
