import type { Parameter } from '../model/parameter.js';
import type { PlannedParameter } from '../model/plan.js';
import type { Block } from '../model/register.js';
import { constantOf } from './constant-of.js';

/**
 * A parameter ready to be read for a row.
 *
 * @param parameter - fitted and checked
 * @returns its number in a row; null where the subject's group is not known, or has no number (which is a fault)
 */
export function planParameter(parameter: Parameter): PlannedParameter {
  if (typeof parameter === 'number' || 'ln' in parameter || 'ratio' in parameter) {
    const constant = constantOf(parameter);
    return () => constant;
  }
  if ('fit' in parameter) throw new Error('A parameter was not fitted: the document must not be compiled.');
  const { by } = parameter;
  const numbers = new Map(
    Object.entries(parameter.values).map(([group, constant]) => [group, constantOf(constant)]),
  );
  return (id, block, row) => {
    const group = groupAt(block, by, row);
    if (group === null) return null;
    const number = numbers.get(String(group));
    if (number !== undefined) return number;
    const facts = { attribute: by, group };
    block.faults.push({ row: block.start + row, id, code: 'score.unknownGroup', facts });
    return null;
  };
}

function groupAt(block: Block, by: string, row: number): string | number | null {
  return block.table.attributes.find(({ id }) => id === by)?.values[block.start + row] ?? null;
}
