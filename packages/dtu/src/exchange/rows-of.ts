import type { Readiness } from '../model/readiness.js';

/** Rows under a header, for a table or a CSV file. */
export interface ReadinessRows {
  /** Names of the columns. */
  readonly header: readonly string[];
  /** The rows, each as long as the header; null for nothing. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/**
 * The readiness of units as rows: one for each unit and check, the four facts in columns of their own.
 *
 * @param readiness - of each unit
 * @returns header and rows
 *
 * @example
 * ```ts
 * rowsOf([]).header.slice(0, 4); // => ['unit', 'at', 'check', 'phase']
 * ```
 *
 * @source Our convention.
 */
export function rowsOf(readiness: readonly Readiness[]): ReadinessRows {
  return {
    header: [
      ...['unit', 'at', 'check', 'phase', 'severity', 'applicability', 'outcome', 'unknownReason'],
      ...[
        'conceded',
        'freshness',
        'expiresOn',
        'waiver',
        'waiverId',
        'waiverExpiresAt',
        'waived',
        'waitsFor',
      ],
    ],
    rows: readiness.flatMap(({ unit, at, checks }) =>
      checks.map((result) => [
        ...[unit, at, result.check, result.phase, result.severity, result.applicability, result.outcome],
        ...[result.unknownReason, result.isConceded ? 'yes' : 'no'],
        ...[result.freshness.state, result.freshness.expiresOn],
        ...[result.waiver.state, result.waiver.id, result.waiver.expiresAt, result.isWaived ? 'yes' : 'no'],
        result.waitsFor.join('|'),
      ]),
    ),
  };
}
