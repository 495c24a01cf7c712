import type { MaturityModel, Portfolio, PortfolioColumn } from '@sopana/dmm';
import { entryAt } from '../entry-at.js';
import type { Cell, Report, Shown } from '../model/report.js';
import { counted } from './counted.js';
import { type FittingColumn, fitColumns } from './fit-columns.js';
import { jsonList } from './json-list.js';
import { maturityLevelNames } from './maturity-level-names.js';
import { numberText } from './number-text.js';
import { roundingNote } from './rounding-note.js';
import { shareText } from './share-text.js';
import { weakestDimensions } from './weakest-dimensions.js';
import { wrapText } from './wrap-text.js';

const rowLimit = 1000;

/**
 * Organisations line by line: the whole by each weighting, its level, the weakest dimension and the answered share; for
 * programs, every node.
 *
 * @param model - the maturity model
 * @param portfolio - the organisations
 * @param languages - of labels, in order of preference
 * @returns the report
 */
export function portfolioReport(
  model: MaturityModel,
  portfolio: Portfolio,
  languages: readonly string[],
): Report {
  const { members, nodes } = portfolio;
  return {
    shown: (columns) => shownOf(model, portfolio, languages, columns),
    exact: () => ({
      header: [
        'subject',
        ...nodes.flatMap(({ id }) => [id, `${id}.level`, `${id}.answered`]),
        'weakest.dimension',
      ],
      rows: members.map(({ organisation }, at): Cell[] => [
        organisation,
        ...nodes.flatMap((node) => {
          const { value, level, answeredShare } = cellsOf(node, at);
          return [value, level, answeredShare];
        }),
        weakestDimensions(portfolio, at).join('|'),
      ]),
    }),
    data: () => dataOf(portfolio),
  };
}

function shownOf(
  model: MaturityModel,
  portfolio: Portfolio,
  languages: readonly string[],
  columns: number,
): Shown {
  const { nodes, members } = portfolio;
  const rows = Array.from({ length: Math.min(rowLimit, members.length) }, (_, row) => row);
  const nameOf = maturityLevelNames(model, languages);
  const overall = entryAt(nodes, 0);
  const weightings = nodes.filter(({ kind }) => kind === 'weighting');
  const levels = rows.map((row) => overall.levels[row] ?? null);
  const all: readonly FittingColumn[] = [
    { name: 'subject', cells: rows.map((row) => entryAt(members, row).organisation) },
    ...weightings.map((node, position): FittingColumn => {
      const column = {
        name: node.id.slice('overall.'.length),
        cells: rows.map((row) => numberText(node.values[row] ?? null)),
      };
      return position === 0 ? column : { ...column, isOptional: true };
    }),
    { name: 'level', cells: levels.map(nameOf), short: levels.map((level) => level ?? 'none') },
    { name: 'weakest', cells: rows.map((row) => weakestDimensions(portfolio, row).join(', ')) },
    { name: 'answered', cells: rows.map((row) => shareText(overall.answeredShares[row] ?? null)) },
  ];
  const { grid, hidden } = fitColumns(all, columns);
  const [first] = weightings;
  return {
    grid,
    lines: [
      ...wrapText(
        `The level is that of ${first?.id ?? overall.id}; weakest is the dimension with the least value.`,
        columns,
      ),
      ...wrapText(roundingNote, columns),
      ...(hidden.length > 0
        ? wrapText(
            `Without ${counted(hidden.length, 'column')} for want of room: ${hidden.join(', ')}.`,
            columns,
          )
        : []),
      ...(members.length > rowLimit ? [`The first ${rowLimit} of ${members.length} organisations.`] : []),
    ],
  };
}

function cellsOf(
  { values, levels, answeredShares }: PortfolioColumn,
  at: number,
): { readonly value: number | null; readonly level: string | null; readonly answeredShare: number | null } {
  return {
    value: values[at] ?? null,
    level: levels[at] ?? null,
    answeredShare: answeredShares[at] ?? null,
  };
}

function* dataOf(portfolio: Portfolio): Generator<string> {
  const { model, scoredBy, arithmeticVersion, instrument, members, nodes } = portfolio;
  yield '{\n';
  yield `  "model": ${JSON.stringify(model)},\n`;
  yield `  "scoredBy": ${JSON.stringify(scoredBy)},\n`;
  yield `  "arithmetic": ${JSON.stringify(arithmeticVersion)},\n`;
  yield `  "instrument": ${JSON.stringify(instrument)},\n`;
  yield '  "subjects": ';
  yield* jsonList(
    members.map(({ organisation, wave, attributes }, at) => ({
      subject: organisation,
      wave,
      attributes,
      weakest: weakestDimensions(portfolio, at),
      nodes: nodes.map((node) => ({ id: node.id, kind: node.kind, ...cellsOf(node, at) })),
    })),
    '    ',
  );
  yield '\n}\n';
}
