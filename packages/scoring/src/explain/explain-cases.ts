import type {
  CaseExplanation,
  CasesExplanation,
  Explanation,
  NodeExplanation,
} from '../model/explanation.js';
import type { PlannedCases } from '../model/plan.js';
import type { Block } from '../model/register.js';
import { explainWhen } from './explain-when.js';

/**
 * Which row of a decision table applied, and why not those before it.
 *
 * @param planned - the node
 * @param common - what all nodes say
 * @param block - a block of one row, computed
 * @param reads - explanations of what the table reads
 * @returns the explanation
 */
export function explainCases(
  planned: PlannedCases,
  common: NodeExplanation,
  block: Block,
  reads: readonly Explanation[],
): CasesExplanation {
  const rows: CaseExplanation[] = [];
  let applied: number | null = null;
  for (const [row, one] of planned.cases.entries()) {
    const told = one.when === null ? { truth: 'true' as const, reasons: [] } : explainWhen(one.when, block);
    rows.push({ row, ...told });
    if (told.truth === 'true') applied = row;
    if (told.truth === 'true' || (told.truth === 'unknown' && !planned.passesUnknown)) break;
  }
  return { ...common, kind: 'cases', rows, applied, reads };
}
