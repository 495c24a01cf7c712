import type { CriterionStanding, PoolStanding, TalentPoolReport, TalentReport } from '@sopana/competency';
import { readText } from '@sopana/core/text';
import type { Cell, Report, Shown } from '../model/report.js';
import { fitColumns } from './fit-columns.js';
import { prettyJson } from './pretty-json.js';
import { shareText } from './share-text.js';
import { wrapText } from './wrap-text.js';

const states = ['members', 'undecided', 'refused', 'others'] as const;

/**
 * Pools of people who are ready for more, or one pool with the reasons.
 *
 * @param report - what was found
 * @param pool - id of the pool to look into; null for all
 * @param languages - of texts, in order of preference
 * @returns the report
 */
export function talentReportOf(
  report: TalentReport,
  pool: string | null,
  languages: readonly string[],
): Report {
  const pools = report.pools.filter((one) => pool === null || one.pool === pool);
  const standing = readText(report.standing, languages).text;
  const rows = pools.flatMap((one) =>
    states.flatMap((state) => one[state].map((person) => ({ pool: one.pool, state, person }))),
  );
  const shown = (columns: number): Shown => ({
    grid: fitColumns(pool === null ? countColumns(pools) : personColumns(pools), columns).grid,
    lines: [
      ...wrapText(standing, columns),
      ...wrapText(
        'Undecided: what is not known could decide. Refused: too little is known to say anything. People are in the order of their ids: this is no ranking.',
        columns,
      ),
      ...pools.flatMap((one) => fairnessLines(one).flatMap((line) => wrapText(line, columns))),
    ],
  });
  return {
    shown,
    exact: () => ({
      header: [
        'pool',
        'person',
        'standing',
        'knownShare',
        'criterion',
        'truth',
        'found',
        'asked',
        'of',
        'unknown',
      ],
      rows: rows.flatMap(({ pool: id, state, person }) =>
        person.criteria.map((one): Cell[] => [
          ...[id, person.person, state, person.knownShare],
          ...[one.criterion, one.truth, one.found, one.asked, one.of, one.unknown],
        ]),
      ),
    }),
    data: () => [prettyJson({ ...report, pools }), '\n'],
  };
}

function countColumns(pools: readonly TalentPoolReport[]) {
  const count = (state: (typeof states)[number]) => ({
    name: state,
    cells: pools.map((one) => String(one[state].length)),
  });
  return [{ name: 'pool', cells: pools.map(({ pool }) => pool) }, ...states.map(count)];
}

function personColumns(pools: readonly TalentPoolReport[]) {
  const shown = (['members', 'undecided', 'refused'] as const).flatMap((state) =>
    pools.flatMap((one) => one[state].map((person) => ({ state, person }))),
  );
  const word = { members: 'member', undecided: 'undecided', refused: 'refused' };
  return [
    { name: 'person', cells: shown.map(({ person }) => person.person) },
    { name: 'standing', cells: shown.map(({ state }) => word[state]) },
    { name: 'known', cells: shown.map(({ person }) => shareText(person.knownShare)) },
    { name: 'reasons', cells: shown.map(({ person }) => reasonsOf(person)) },
  ];
}

function reasonsOf({ criteria }: PoolStanding): string {
  return criteria.map(reasonOf).join('; ');
}

function reasonOf({ asked, criterion, found, truth }: CriterionStanding): string {
  const words = { true: 'yes', false: 'no', unknown: 'not known' };
  return `${criterion} ${words[truth]}${found === null ? '' : ` (${found} of ${asked})`}`;
}

function fairnessLines({ fairness, pool }: TalentPoolReport): readonly string[] {
  return fairness.map(({ grouping, groups }) => {
    const told = groups.map(({ group, members, people }) =>
      members === null ? `${group} withheld` : `${group} ${members} of ${people}`,
    );
    return `${pool} by ${grouping}: ${told.join(', ')}.`;
  });
}
