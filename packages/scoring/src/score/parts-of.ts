import { scoredCode } from '../arithmetic/scored-code.js';
import { VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { PlannedNode } from '../model/plan.js';
import type { Register } from '../model/register.js';
import type { Part, Treatment } from '../model/score.js';

/**
 * What a node was made from in one row.
 *
 * @param planned - the node
 * @param registers - items and nodes, computed
 * @param row - the row
 * @returns one part for each child, in the order of summation
 */
export function partsOf(planned: PlannedNode, registers: readonly Register[], row: number): readonly Part[] {
  if (planned.kind === 'bands') {
    const code = codeAt(registers[planned.source], row);
    const treatment = code === VALUE ? 'counted' : 'propagated';
    return [part(planned.node.of, 1, code, registers[planned.source]?.values[row] ?? 0, treatment)];
  }
  return planned.children.map((child) => {
    const register = registers[child.register];
    const code = codeAt(register, row);
    if (code === VALUE) return part(child.of, child.weight, code, register?.values[row] ?? 0, 'counted');
    if ((code & child.skips) !== 0) return part(child.of, child.weight, code, 0, 'skipped');
    if ((code & child.substitutes) === 0) return part(child.of, child.weight, code, 0, 'propagated');
    return part(child.of, child.weight, code, child.standIn[code] ?? 0, 'substituted');
  });
}

function codeAt(register: Register | undefined, row: number): number {
  return scoredCode[register?.classes[row] ?? 0] ?? 0;
}

function part(of: string, weight: number, code: number, value: number, treatment: Treatment): Part {
  const isUsed = treatment === 'counted' || treatment === 'substituted';
  return { of, weight, value: isUsed ? value : null, class: classOfCode(code), treatment };
}
