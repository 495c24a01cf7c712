import { readText } from '@sopana/core/text';
import type { LevelledValue, MaturityModel, MaturityReport, NodeReport } from '@sopana/dmm';
import type { Cell, Report, Shown } from '../model/report.js';
import { fitColumns } from './fit-columns.js';
import { maturityLevelNames } from './maturity-level-names.js';
import { numberText } from './number-text.js';
import { obstacleTexts } from './obstacle-texts.js';
import { prettyJson } from './pretty-json.js';
import { reasonText } from './reason-text.js';
import { roundingNote } from './rounding-note.js';
import { shareText } from './share-text.js';
import { wrapText } from './wrap-text.js';

interface Placed {
  readonly node: NodeReport;
  readonly depth: number;
}

/**
 * All that is said of one organisation, node by node.
 *
 * @param model - the maturity model
 * @param told - the report
 * @param languages - of labels, in order of preference
 * @returns the report of the command
 */
export function maturityReport(
  model: MaturityModel,
  told: MaturityReport,
  languages: readonly string[],
): Report {
  return {
    shown: (columns) => shownOf(model, told, languages, columns),
    exact: () => ({
      header: [
        ...['node', 'kind', 'parent', 'label', 'value', 'class', 'level', 'answered'],
        ...['minimum', 'minimum.level', 'weakest', 'floor', 'floor.level', 'ceiling', 'ceiling.level'],
        ...['next', 'obstacles'],
      ],
      rows: told.nodes.map((node) => exactRow(node, languages)),
    }),
    data: () => [prettyJson(told), '\n'],
  };
}

function shownOf(
  model: MaturityModel,
  told: MaturityReport,
  languages: readonly string[],
  columns: number,
): Shown {
  const { gates } = told;
  const placed = placedBelow(told.nodes, null, 0);
  const nodes = placed.map(({ node }) => node);
  const fitted = fitColumns(
    [
      { name: 'node', cells: placed.map(({ node, depth }) => `${'  '.repeat(depth)}${nameOf(node)}`) },
      { name: 'mean', cells: nodes.map(({ value }) => numberText(value)) },
      { name: 'level', cells: nodes.map(({ level }) => level ?? 'none') },
      { name: 'answered', cells: nodes.map(({ answeredShare }) => shareText(answeredShare)) },
      { name: 'least', cells: nodes.map(({ minimum }) => numberOf(minimum)) },
      { name: 'weakest', cells: nodes.map(({ minimum }) => levelIn(minimum)) },
      { name: 'floor', cells: nodes.map(({ floor }) => numberOf(floor)) },
      { name: 'ceiling', cells: nodes.map(({ ceiling }) => numberOf(ceiling)) },
    ],
    columns,
  );
  const wrapped = (text: string): readonly string[] => wrapText(text, columns);
  const levelName = maturityLevelNames(model, languages);
  const named = model.levels.filter(({ label }) => label !== undefined);
  // What a value lacks to the next level is said of the whole alone; a rule is said wherever it holds.
  const held = nodes.flatMap((node, position) => {
    const texts = obstacleTexts(node, languages);
    return texts.filter((_, at) => position === 0 || node.hold.obstacles[at]?.kind !== 'value');
  });
  return {
    grid: fitted.grid,
    lines: [
      ...wrapped(`${told.organisation} by ${told.instrument} of ${told.model.id}@${told.model.version}.`),
      ...wrapped(
        'Level is that of the mean, rules respected; least and weakest are value and level of the weakest part; ' +
          'floor and ceiling are the mean with the least and the greatest answer to what is not answered.',
      ),
      ...(named.length === 0 ? [] : wrapped(`Levels: ${named.map(({ id }) => levelName(id)).join(', ')}.`)),
      ...wrapped(roundingNote),
      ...(held.length === 0 ? [] : ['', ...held.flatMap(wrapped)]),
      ...gates.flatMap(({ instrument, state, reasons }) => {
        const why = reasons.length === 0 ? '' : `: ${reasons.map(reasonText).join('; ')}`;
        return wrapped(`The instrument ${instrument} is ${state}${why}.`);
      }),
    ],
  };
}

function exactRow(node: NodeReport, languages: readonly string[]): readonly Cell[] {
  const { minimum, floor, ceiling, hold } = node;
  return [
    ...[node.id, node.kind, node.parent, node.label === null ? null : readText(node.label, languages).text],
    ...[node.value, node.class, node.level, node.answeredShare],
    ...[minimum?.value ?? null, minimum?.level ?? null, node.weakest.join('|')],
    ...[floor.value, floor.level, ceiling.value, ceiling.level],
    ...[hold.next, obstacleTexts(node, languages).join(' ')],
  ];
}

/** A weighting is shown below the whole. */
function nameOf({ id, kind }: NodeReport): string {
  return kind === 'weighting' ? id.slice('overall.'.length) : id;
}

/** Each node before the nodes below it. */
function placedBelow(nodes: readonly NodeReport[], above: string | null, depth: number): readonly Placed[] {
  return nodes
    .filter(({ parent }) => parent === above)
    .flatMap((node) => [{ node, depth }, ...placedBelow(nodes, node.id, depth + 1)]);
}

/** A weighting has the parts of the whole, and no weakest part of its own. */
function numberOf(one: LevelledValue | null): string {
  return one === null ? '' : numberText(one.value);
}

function levelIn(one: LevelledValue | null): string {
  return one === null ? '' : (one.level ?? 'none');
}
