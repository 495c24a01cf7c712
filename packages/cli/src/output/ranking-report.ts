import { type CandidateRanking, linesOfRanking, type SelectionRubric } from '@sopana/cdio';
import type { Cell, Report, Shown } from '../model/report.js';
import { type FittingColumn, fitColumns } from './fit-columns.js';
import { namesInRubric } from './names-in-rubric.js';
import { numberText } from './number-text.js';
import { prettyJson } from './pretty-json.js';
import { roundingNote } from './rounding-note.js';
import { wrapText } from './wrap-text.js';

const standings = {
  ranked: 'ranked',
  eligible: 'eligible',
  eligibilityUnknown: 'eligibility unknown',
  notScored: 'not scored',
  notEligible: 'not eligible',
} as const;
const admissions = { admitted: 'yes', notAdmitted: 'no', undecided: 'undecided' } as const;

/**
 * The order of the candidates, and the reasons for each place in words.
 *
 * @param rubric - the rubric
 * @param ranking - the order
 * @param languages - of labels, in order of preference
 * @returns the report
 */
export function rankingReport(
  rubric: SelectionRubric,
  ranking: CandidateRanking,
  languages: readonly string[],
): Report {
  return {
    shown: (columns) => shownOf(rubric, ranking, languages, columns),
    exact: () => ({
      header: [
        ...[
          'candidate',
          'route',
          'standing',
          'rank',
          'rank.atWorst',
          'rank.ifEligible',
          'total',
          'total.exact',
        ],
        ...['admission', 'tied.with', 'behind', 'decided.by'],
        ...(ranking.standings[0]?.criteria ?? []).map(({ criterion }) => `mark.${criterion}`),
      ],
      rows: ranking.standings.map((one): Cell[] => [
        ...[one.candidate, one.route, one.standing, one.rank, one.rankAtWorst, one.rankIfEligible],
        ...[one.total?.value ?? null, one.total?.exact ?? null, one.admission, one.tiedWith.join('|')],
        ...[one.behind?.with ?? null, one.behind?.decidedBy?.id ?? null],
        ...one.criteria.map(({ mark }) => mark?.exact ?? null),
      ]),
    }),
    data: () => [`${prettyJson(ranking)}\n`],
  };
}

function shownOf(
  rubric: SelectionRubric,
  ranking: CandidateRanking,
  languages: readonly string[],
  columns: number,
): Shown {
  const all: readonly FittingColumn[] = [
    { name: 'rank', cells: ranking.standings.map(({ rank }) => (rank === null ? '' : numberText(rank))) },
    { name: 'candidate', cells: ranking.standings.map(({ candidate }) => candidate) },
    { name: 'total', cells: ranking.standings.map(({ total }) => numberText(total?.value ?? null)) },
    { name: 'exactly', cells: ranking.standings.map(({ total }) => total?.exact ?? ''), isOptional: true },
    { name: 'standing', cells: ranking.standings.map(({ standing }) => standings[standing]) },
    { name: 'goes on', cells: ranking.standings.map(({ admission }) => admissions[admission]) },
  ];
  const { grid } = fitColumns(all, columns);
  const { convention, standings: told } = linesOfRanking(ranking, {
    nameOf: namesInRubric(rubric, languages),
  });
  return {
    grid,
    lines: [
      ...wrapText(convention, columns),
      ...wrapText(roundingNote, columns),
      ...told.flatMap(({ lines }) => ['', ...lines.flatMap((line) => wrapText(line, columns))]),
    ],
  };
}
