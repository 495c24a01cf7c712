import { readText } from '@sopana/core/text';
import { type CheckResult, type CheckSet, type ExpiryReport, type Readiness, rowsOf } from '@sopana/dtu';
import type { Report, Shown } from '../model/report.js';
import { countsText } from './counts-text.js';
import { expiryTexts } from './expiry-texts.js';
import { fitColumns } from './fit-columns.js';
import { gateText } from './gate-text.js';
import { prettyJson } from './pretty-json.js';
import { wrapText } from './wrap-text.js';

/**
 * The readiness of one unit, a row for each check with its four facts side by side.
 *
 * @param set - the check set
 * @param readiness - of the unit
 * @param ahead - what expires; null when that was not asked
 * @param languages - of labels, in order of preference
 * @returns the report
 */
export function unitReadinessReport(
  set: CheckSet,
  readiness: Readiness,
  ahead: ExpiryReport | null,
  languages: readonly string[],
): Report {
  return {
    shown: (columns) => shownOf(set, readiness, ahead, languages, columns),
    exact: () => rowsOf([readiness]),
    data: () => [prettyJson(ahead === null ? readiness : { ...readiness, ahead }), '\n'],
  };
}

const applies = { applicable: 'yes', notApplicable: 'no', unknown: 'unknown' } as const;

function shownOf(
  set: CheckSet,
  readiness: Readiness,
  ahead: ExpiryReport | null,
  languages: readonly string[],
  columns: number,
): Shown {
  const { checks, counts, share, gates, unitType, unit, at } = readiness;
  const column = (name: string, textOf: (result: CheckResult) => string) => ({
    name,
    cells: checks.map(textOf),
  });
  const { grid, hidden } = fitColumns(
    [
      column('check', ({ check }) => check),
      { ...column('severity', ({ severity }) => severity), isOptional: true },
      column('applies', ({ applicability }) => applies[applicability]),
      column('outcome', ({ outcome }) => outcome),
      column('because', ({ unknownReason, isConceded }) => unknownReason ?? (isConceded ? 'conceded' : '')),
      column('evidence', ({ freshness: { state } }) => (state === 'notAsked' ? '' : state)),
      column('waiver', ({ waiver: { state } }) => (state === 'none' ? '' : state)),
    ],
    columns,
  );
  const wrapped = (text: string): readonly string[] => wrapText(text, columns);
  const title = set.title === undefined ? set.id : readText(set.title, languages).text;
  const excluded = share.excluded.map(({ check }) => check);
  return {
    grid,
    lines: [
      ...wrapped(`${title}: ${unit} by ${set.id}@${set.version} at ${at}.`),
      ...wrapped(countsText(counts, share)),
      ...(excluded.length === 0 ? [] : wrapped(`Left out of the share: ${excluded.join(', ')}.`)),
      ...(hidden.length === 0 ? [] : wrapped(`Without ${hidden.join(', ')} for want of room.`)),
      ...(unitType === null ? [] : wrapped(typeSentence(unitType))),
      ...gates.flatMap((gate) => wrapped(gateText(gate))),
      ...(ahead === null ? [] : expiryTexts(ahead).flatMap(wrapped)),
    ],
  };
}

function typeSentence({ type, criteria, agreement }: NonNullable<Readiness['unitType']>): string {
  const parts = criteria.map(
    (one) => `${one.type ?? `unknown (${one.possible.join(' or ')})`} by ${one.criterion}`,
  );
  const flag = agreement === 'disagree' ? ' The criteria disagree; the lower counts.' : '';
  return `Type: ${type ?? 'not known'}; ${parts.join(', ')}.${flag}`;
}
