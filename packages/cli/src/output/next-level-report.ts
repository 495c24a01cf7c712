import { readText } from '@sopana/core/text';
import type { MaturityModel, NextLevel, Obstacle } from '@sopana/dmm';
import type { Cell, Report, Shown } from '../model/report.js';
import { counted } from './counted.js';
import { fitColumns } from './fit-columns.js';
import { numberText } from './number-text.js';
import { prettyJson } from './pretty-json.js';
import { reasonText } from './reason-text.js';
import { roundedText } from './rounded-text.js';
import { roundingNote } from './rounding-note.js';
import { standingText } from './standing-text.js';
import { wrapText } from './wrap-text.js';

/**
 * The cheapest way to a level: the actions in the order in which to do them, and what is proved.
 *
 * @param model - the maturity model
 * @param next - what was found
 * @param subject - id of the organisation
 * @param languages - of labels, in order of preference
 * @returns the report
 */
export function nextLevelReport(
  model: MaturityModel,
  next: NextLevel,
  subject: string,
  languages: readonly string[],
): Report {
  return {
    shown: (columns) => shownOf(model, next, subject, languages, columns),
    exact: () => ({
      header: ['step', 'action', 'of', 'to', 'effort', 'adds', 'value', 'level'],
      rows: next.roadmap.map(({ action, adds, value, level }, at): Cell[] => [
        ...[at + 1, action.id, action.of, action.level, action.effort, adds, value, level],
      ]),
    }),
    data: () => [prettyJson({ subject, ...next }), '\n'],
  };
}

function shownOf(
  model: MaturityModel,
  next: NextLevel,
  subject: string,
  languages: readonly string[],
  columns: number,
): Shown {
  const { roadmap, unanswered, unplanned, raises } = next;
  const wrapped = (text: string): readonly string[] => wrapText(text, columns);
  const texts = roadmap.flatMap(({ action: { id, label } }) =>
    label === undefined ? [] : [`${id}: ${readText(label, languages).text}`],
  );
  const { grid } = fitColumns(
    [
      { name: 'step', cells: roadmap.map((_, at) => String(at + 1)) },
      { name: 'action', cells: roadmap.map(({ action }) => action.id) },
      { name: 'of', cells: roadmap.map(({ action }) => action.of) },
      { name: 'to', cells: roadmap.map(({ action }) => action.level) },
      { name: 'effort', cells: roadmap.map(({ action }) => roundedText(action.effort)) },
      { name: 'adds', cells: roadmap.map(({ adds }) => numberText(adds)) },
      { name: 'value', cells: roadmap.map(({ value }) => numberText(value)) },
      { name: 'level', cells: roadmap.map(({ level }) => level ?? 'none') },
    ],
    columns,
  );
  const changed = (raises ?? []).map(({ of, from, to }) => `${of} from ${from} to ${to}`);
  return {
    grid: roadmap.length === 0 ? null : grid,
    lines: [
      ...wrapped(`${subject}: ${next.node} is ${standingText(next.before)}. ${outcomeText(model, next)}`),
      ...(changed.length === 0 ? [] : wrapped(`What is raised: ${changed.join(', ')}.`)),
      ...next.obstacles.flatMap((obstacle) => wrapped(obstacleText(obstacle))),
      ...(unanswered.length === 0
        ? []
        : wrapped(
            `Not raised, for nobody knows from where: ${counted(unanswered.length, 'question')} without an answer (${unanswered.join(', ')}).`,
          )),
      ...unplanned.flatMap(({ of, level, reason }) =>
        wrapped(
          reason === 'noAction'
            ? `No action of the model leads ${of} to ${level}, so no more can be planned for it.`
            : `What has to be done before ${of} comes to ${level} cannot be planned, so no more can be planned for it.`,
        ),
      ),
      ...texts.flatMap(wrapped),
      ...(roadmap.length === 0 ? [] : wrapped(roundingNote)),
    ],
  };
}

function outcomeText({ effortUnit }: MaturityModel, next: NextLevel): string {
  const { outcome, effort, gap, explored, level } = next;
  const unit = effortUnit === undefined ? '' : ` ${effortUnit}`;
  const looked = `after ${counted(explored, 'step')} of the search`;
  if (outcome === 'unreachable')
    return `${level} cannot be reached with the actions of the model: proved ${looked}.`;
  if (effort === null) return `Whether ${level} can be reached is not decided ${looked}.`;
  if (effort === 0 && outcome === 'optimal') return `${level} is reached already.`;
  const way = `${level} costs ${roundedText(effort)}${unit} and leads to ${standingText(next.after)}`;
  return outcome === 'optimal'
    ? `${way}. No way costs less: proved ${looked}.`
    : `${way}. A way may cost up to ${numberText(gap)}${unit} less: not decided ${looked}.`;
}

function obstacleText({ id, kind, level, reached, wanted, reasons }: Obstacle): string {
  const why = reasons.length === 0 ? '' : `: ${reasons.map(reasonText).join('; ')}`;
  const best = `With everything improved, ${id}`;
  switch (kind) {
    case 'gate':
      return `${best} is kept from ${level} by its gate${why}.`;
    case 'cap':
      return `${best} is, or may be, held at ${level} by a cap${why}.`;
    case 'missing':
      return `${best} still has no value.`;
    case 'value':
      return wanted === null
        ? `${best} comes to ${numberText(reached)}.`
        : `${best} comes to ${numberText(reached)}; wanted is ${roundedText(wanted)}.`;
    case 'combination':
      return `Everything at its best would do for ${id}, but not all of it can be had together.`;
  }
}
