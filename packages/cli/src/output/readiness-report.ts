import type { CheckSet, ExpiryReport, Named, Readiness } from '@sopana/dtu';
import { rowsOf } from '@sopana/dtu';
import type { Report, Shown } from '../model/report.js';
import { expiryTexts } from './expiry-texts.js';
import { fitColumns } from './fit-columns.js';
import { labelled } from './labelled.js';
import { prettyJson } from './pretty-json.js';
import { shareText } from './share-text.js';
import { wrapText } from './wrap-text.js';

/**
 * The readiness of many units, a row for each.
 *
 * @param set - the check set
 * @param readiness - of each unit
 * @param ahead - what expires; empty when that was not asked
 * @param languages - of labels, in order of preference
 * @returns the report; CSV has a row for each unit and check
 */
export function readinessReport(
  set: CheckSet,
  readiness: readonly Readiness[],
  ahead: readonly ExpiryReport[],
  languages: readonly string[],
): Report {
  return {
    shown: (columns) => shownOf(set, readiness, ahead, languages, columns),
    exact: () => rowsOf(readiness),
    data: () => [prettyJson(ahead.length === 0 ? readiness : { readiness, ahead }), '\n'],
  };
}

function shownOf(
  set: CheckSet,
  readiness: readonly Readiness[],
  ahead: readonly ExpiryReport[],
  languages: readonly string[],
  columns: number,
): Shown {
  const column = (name: string, textOf: (one: Readiness) => string) => ({
    name,
    cells: readiness.map(textOf),
  });
  const gates = set.gates ?? [];
  const hasTypes = set.unitTypes !== undefined;
  const { grid, hidden } = fitColumns(
    [
      column('unit', ({ unit }) => unit),
      ...(hasTypes ? [column('type', ({ unitType }) => typeText(unitType))] : []),
      column('apply', ({ counts }) => String(counts.applicable)),
      column('pass', ({ counts }) => String(counts.pass)),
      column('fail', ({ counts }) => String(counts.fail)),
      column('waived', ({ counts }) => String(counts.waived)),
      column('unknown', ({ counts }) => String(counts.unknown)),
      column('share', ({ share }) => shareText(share.value)),
      { ...column('answered', ({ share }) => shareText(share.answeredShare)), isOptional: true },
      ...(gates.length === 0
        ? []
        : [column('open gates', ({ gates: own }) => openText(own.map(({ state }) => state)))]),
    ],
    columns,
  );
  const wrapped = (text: string): readonly string[] => wrapText(text, columns);
  const names = (things: readonly Named[]): string =>
    things.map(({ id, label }) => labelled(id, label, languages)).join(', ');
  const [first] = readiness;
  return {
    grid,
    lines: [
      ...wrapped(`By ${set.id}@${set.version}${first === undefined ? '' : ` at ${first.at}`}.`),
      ...wrapped(
        'Share is of the checks that apply; a waived check has failed, and is among those that fail.',
      ),
      ...(hidden.length === 0 ? [] : wrapped(`Without ${hidden.join(', ')} for want of room.`)),
      ...(hasTypes
        ? wrapped(`Types: ${names(set.unitTypes?.types ?? [])}; * where two criteria disagree.`)
        : []),
      ...(gates.length === 0
        ? []
        : wrapped(
            `Gates, one letter each: ${names(gates)}. O open, c closed, u undecided, - not applicable.`,
          )),
      ...ahead.flatMap((one) => expiryTexts(one).flatMap(wrapped)),
    ],
  };
}

function typeText(unitType: Readiness['unitType']): string {
  if (unitType === null) return '';
  return `${unitType.type ?? 'unknown'}${unitType.agreement === 'disagree' ? ' *' : ''}`;
}

const letters = { open: 'O', closed: 'c', undecided: 'u', notApplicable: '-' } as const;

function openText(states: readonly (keyof typeof letters)[]): string {
  return states.map((state) => letters[state]).join(' ');
}
