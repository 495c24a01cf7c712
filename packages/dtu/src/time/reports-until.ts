import { parseInstant } from '@sopana/core/dates';
import type { FactReport } from '../model/unit-facts.js';

/**
 * What had been reported at a moment.
 *
 * @param reports - in any order
 * @param at - the moment, RFC 3339
 * @returns the reports up to then, in their order; those whose moment cannot be read stay, so that they are found wrong
 */
export function reportsUntil(reports: readonly FactReport[], at: string): readonly FactReport[] {
  const end = parseInstant(at);
  if (!end.ok) return reports;
  return reports.filter((report) => {
    const instant = parseInstant(report.at);
    return !instant.ok || instant.value.epochMilliseconds <= end.value.epochMilliseconds;
  });
}
