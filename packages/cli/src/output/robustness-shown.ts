import type { HowSure, LeftOut, SelectionRubric, WeightAnswer } from '@sopana/cdio';
import type { Shown } from '../model/report.js';
import { type FittingColumn, fitColumns } from './fit-columns.js';
import { namesInRubric } from './names-in-rubric.js';
import { numberText } from './number-text.js';
import { roundedText } from './rounded-text.js';
import { roundingNote } from './rounding-note.js';
import { wrapText } from './wrap-text.js';

const spaces = {
  all: 'all weights there are',
  order: 'weights in the order asked for',
  band: 'weights within the band asked for',
} as const;

/**
 * How sure an order is, for people: shares of ranks over all weights, and what changes the winner.
 *
 * @param rubric - the rubric
 * @param sure - the answer
 * @param languages - of labels, in order of preference
 * @param columns - width in characters
 * @returns a grid with a row for each candidate, and sentences
 */
export function robustnessShown(
  rubric: SelectionRubric,
  sure: HowSure,
  languages: readonly string[],
  columns: number,
): Shown {
  const nameOf = namesInRubric(rubric, languages);
  const { grid } = fitColumns(columnsOf(sure), columns);
  const sections = [
    sure.answers.map(methodLine),
    aheadLines(sure),
    changeLines(sure, nameOf),
    [
      ...leftOutLines('assessor', sure.withoutAssessor, nameOf),
      ...leftOutLines('criterion', sure.withoutCriterion, nameOf),
    ],
    severityLines(sure),
    [
      ...(sure.notLookedAt.length === 0
        ? []
        : [
            `Not looked at, since it is not known whether they are eligible: ${sure.notLookedAt.join(', ')}.`,
          ]),
      roundingNote,
    ],
  ].filter((section) => section.length > 0);
  return {
    grid,
    lines: sections.flatMap((section, at) => [
      ...(at === 0 ? [] : ['']),
      ...section.flatMap((line) => wrapText(line, columns)),
    ]),
  };
}

function columnsOf({ candidates, ranking, answers }: HowSure): readonly FittingColumn[] {
  const rankOf = new Map(ranking.standings.map(({ candidate, rank }) => [candidate, rank]));
  return [
    { name: 'rank', cells: candidates.map((id) => numberText(rankOf.get(id) ?? null)) },
    { name: 'candidate', cells: candidates },
    ...answers.flatMap(({ question, acceptability }) => {
      const ranks = question === 'all' ? candidates.map((_, rank) => rank) : [0];
      return ranks.map((rank): FittingColumn => {
        const cells = candidates.map((_, at) =>
          roundedText(acceptability.rankAcceptability[at]?.[rank] ?? 0),
        );
        const name = `${question}: ${rank + 1}`;
        // The last ranks say least of who is first.
        return rank === 0 ? { name, cells } : { name, cells, isOptional: true };
      });
    }),
  ];
}

function methodLine({ question, acceptability }: WeightAnswer): string {
  const how =
    acceptability.method === 'exact'
      ? 'worked out exactly'
      : `from ${acceptability.samples} samples of seed ${acceptability.seed}, each share within a standard error of ${roundedText(acceptability.largestStandardError)}`;
  return `"${question}: 1" is the share of ${spaces[question]} at which a candidate is first; ${how}.`;
}

function aheadLines({ candidates, pairwise }: HowSure): readonly string[] {
  const [first, ...others] = candidates;
  return others.slice(0, 3).map((other, at) => {
    const share = pairwise[0]?.[at + 1]?.value ?? 0;
    return `${first} is ahead of ${other} at ${roundedText(share)} of all weights, exactly worked out.`;
  });
}

function changeLines(
  { change, winners, candidates }: HowSure,
  nameOf: (id: string) => string,
): readonly string[] {
  const { outcome, moved, nearest, weights } = change;
  if (outcome === 'tied') return [`${winners.join(', ')} are first together as it stands.`];
  if (outcome === 'never' || moved === null) {
    return [`No weights put anybody else ahead of ${candidates[0] ?? ''}.`];
  }
  const changed = weights
    .filter(({ declared, changed: to }) => declared.exact !== to.exact)
    .map(
      ({ criterion, declared, changed: to }) =>
        `${nameOf(criterion)} from ${roundedText(declared.value)} to ${roundedText(to.value)}`,
    );
  return [
    `Moving ${roundedText(moved.value)} of all weight brings ${nearest.join(', ')} level with ${candidates[0] ?? ''}: ${changed.join('; ')}.`,
  ];
}

function leftOutLines(
  kind: string,
  entries: readonly LeftOut[],
  nameOf: (id: string) => string,
): readonly string[] {
  if (entries.length === 0) return [];
  const changed = entries
    .filter(({ isChanged }) => isChanged)
    .map(({ without, winners }) => `without ${nameOf(without)}: ${winners.join(', ') || 'nobody'}`);
  const count = `The winner stays the same without ${entries.length - changed.length} of ${entries.length} when one ${kind} is left out`;
  return [changed.length === 0 ? `${count}.` : `${count}; ${changed.join('; ')}.`];
}

function severityLines({ severity }: HowSure): readonly string[] {
  if (!severity.ok) return [`No model of severity: ${severity.issues[0].message}`];
  const { assessors, candidates } = severity.value;
  const strict = assessors.map((one) => `${one.assessor} ${roundedText(one.severity.value)}`);
  const moved = candidates
    .filter(({ rank, rankAdjusted }) => rank !== rankAdjusted)
    .map(({ candidate, rank, rankAdjusted }) => `${candidate} ${rank} to ${rankAdjusted}`);
  return [
    `Beside the order, a model of severity (marks below the mean assessor): ${strict.join(', ')}. With that taken out ${moved.length === 0 ? 'no rank would change' : `ranks would go: ${moved.join(', ')}`}; the order stands as it is.`,
  ];
}
