import type { CheckResult } from '../model/readiness.js';
import type { Waiver } from '../model/waiver.js';
import { reasonWords } from './reason-words.js';

/** What a result needs besides itself. */
export interface SarifSurroundings {
  /** Id of the unit. */
  readonly unit: string;
  /** Position of the rule. */
  readonly ruleIndex: number;
  /** How grave a failure is. */
  readonly level: string;
  /** The statement of the check, on one line. */
  readonly statement: string;
  /** The waiver that the result names; undefined without one. */
  readonly waiver: Waiver | undefined;
}

/**
 * A result as SARIF writes it, with the four facts as properties.
 *
 * @param result - of one check
 * @param surroundings - unit, rule, level, words and waiver
 * @returns JSON data
 */
export function sarifResult(
  result: CheckResult,
  { unit, ruleIndex, level, statement, waiver }: SarifSurroundings,
): Readonly<Record<string, unknown>> {
  const kind = kindOf(result);
  const why = reasonWords(result.reasons);
  const isSuppressed = result.isWaived && waiver !== undefined;
  return {
    ruleId: result.check,
    ruleIndex,
    kind,
    level: kind === 'fail' ? level : 'none',
    message: { text: why === '' ? statement : `${statement} ${why}` },
    locations: [{ logicalLocations: [{ name: unit, kind: 'unit' }] }],
    suppressions: isSuppressed
      ? [
          {
            kind: 'external',
            status: 'accepted',
            justification: waiver.reason,
            properties: { waiver: waiver.id, approver: waiver.approver, expiresAt: waiver.expiresAt },
          },
        ]
      : [],
    properties: {
      applicability: result.applicability,
      outcome: result.outcome,
      unknownReason: result.unknownReason,
      freshness: result.freshness,
      waiver: result.waiver,
      isWaived: result.isWaived,
    },
  };
}

function kindOf({ applicability, outcome }: CheckResult): string {
  if (applicability === 'notApplicable') return 'notApplicable';
  return applicability === 'unknown' || outcome === 'unknown' ? 'open' : outcome;
}
