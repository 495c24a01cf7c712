import type { Readiness, Waiver, WaiverFinding } from '@sopana/dtu';
import type { Cell, Report } from '../model/report.js';
import { counted } from './counted.js';
import { fitColumns } from './fit-columns.js';
import { prettyJson } from './pretty-json.js';
import { wrapText } from './wrap-text.js';

/**
 * What has to be looked at to keep waivers in order.
 *
 * @param readiness - of all units
 * @param waivers - all there are
 * @param findings - what was found
 * @param at - the moment
 * @returns the report
 */
export function waiversReport(
  readiness: readonly Readiness[],
  waivers: readonly Waiver[],
  findings: readonly WaiverFinding[],
  at: string,
): Report {
  const waived = readiness.reduce((sum, { counts }) => sum + counts.waived, 0);
  const column = (name: string, textOf: (finding: WaiverFinding) => string) => ({
    name,
    cells: findings.map(textOf),
  });
  const sentence =
    `${counted(waivers.length, 'waiver')} at ${at}; they excuse ${counted(waived, 'failed check')} of ` +
    `${counted(readiness.length, 'unit')}. ${counted(findings.length, 'finding')}.`;
  return {
    shown: (columns) => ({
      grid:
        findings.length === 0
          ? null
          : fitColumns(
              [
                column('waiver', ({ waiver }) => waiver),
                column('finding', ({ kind, renewals }) =>
                  kind === 'renewed' ? `renewed ${renewals} times` : kind,
                ),
                column('check', ({ check }) => check ?? ''),
                column('unit', ({ unit }) => unit ?? ''),
                column('days left', ({ daysLeft }) => String(daysLeft)),
              ],
              columns,
            ).grid,
      lines: wrapText(sentence, columns),
    }),
    exact: () => ({
      header: ['waiver', 'finding', 'check', 'unit', 'expiresAt', 'daysLeft', 'renewals'],
      rows: findings.map(({ waiver, kind, check, unit, expiresAt, daysLeft, renewals }): Cell[] => [
        ...[waiver, kind, check, unit, expiresAt, daysLeft, renewals],
      ]),
    }),
    data: () => [prettyJson({ at, waivers: waivers.length, waived, findings }), '\n'],
  };
}
