import { VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { Plan, PlannedNode } from '../model/plan.js';
import type { Register } from '../model/register.js';
import type { Part, Treatment } from '../model/score.js';
import { scoredCode } from '../model/scored-code.js';

/**
 * What a node was made from in the one row of a block.
 *
 * @param plan - the plan
 * @param planned - the node
 * @param registers - items and nodes, computed
 * @returns one part for each child, in the order of summation; for other nodes one for each id they read
 */
export function partsOf(plan: Plan, planned: PlannedNode, registers: readonly Register[]): readonly Part[] {
  if (planned.kind !== 'aggregate') {
    return planned.reads.map((position) => {
      const id = plan.itemIds[position] ?? plan.nodeIds[position - plan.itemIds.length] ?? '';
      const code = codeAt(registers[position]);
      const treatment = code === VALUE ? 'counted' : 'propagated';
      return part(id, 1, code, registers[position]?.values[0] ?? 0, treatment);
    });
  }
  return planned.children.map((child) => {
    const register = registers[child.register];
    const code = codeAt(register);
    if (code === VALUE) return part(child.of, child.weight, code, register?.values[0] ?? 0, 'counted');
    if ((code & child.skips) !== 0) return part(child.of, child.weight, code, 0, 'skipped');
    if ((code & child.excludes) !== 0) return part(child.of, child.weight, code, 0, 'excluded');
    if ((code & child.substitutes) === 0) return part(child.of, child.weight, code, 0, 'propagated');
    return part(child.of, child.weight, code, child.standIn[code] ?? 0, 'substituted');
  });
}

function codeAt(register: Register | undefined): number {
  return scoredCode[register?.classes[0] ?? 0] ?? 0;
}

function part(of: string, weight: number, code: number, value: number, treatment: Treatment): Part {
  const isUsed = treatment === 'counted' || treatment === 'substituted';
  return { of, weight, value: isUsed ? value : null, class: classOfCode(code), treatment };
}
