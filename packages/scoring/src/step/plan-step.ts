import type { RoundingMode } from '@sopana/core/arithmetic';
import { classCode, VALUE } from '../model/class-code.js';
import type { PlannedStep } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import type { Step } from '../model/step.js';
import { constantOf } from './constant-of.js';
import { isConstant } from './is-constant.js';
import { kindOfStep, type ValueStep } from './kind-of-step.js';
import { planImpute } from './plan-impute.js';
import { planParameter } from './plan-parameter.js';
import type { Change, StepKind } from './step-kind.js';

/**
 * A step with the function that applies it.
 *
 * @param step - fitted and checked; pipelines written out
 * @param mode - rule of `round`
 * @returns the planned step
 */
export function planStep(step: Step, mode: RoundingMode): PlannedStep {
  if ('impute' in step) return { step, apply: planImpute(step) };
  if ('winsorise' in step || 'use' in step) {
    throw new Error('A step was not fitted or not written out: the document must not be compiled.');
  }
  const kind = kindOfStep(step, mode);
  return { step, apply: kind.parameters.every(isConstant) ? alike(step, kind) : grouped(step, kind) };
}

/** The same change for all rows. */
function alike(step: ValueStep, kind: StepKind): PlannedStep['apply'] {
  const change = kind.make(
    kind.parameters.map((parameter) => (isConstant(parameter) ? (constantOf(parameter) ?? 0) : 0)),
  );
  return (id, register, block) => {
    for (let row = 0; row < block.length; row += 1) {
      if (register.classes[row] === VALUE) changeCell(step, change, id, register, block, row);
    }
  };
}

/** A change for each group of subjects, made once for each row of a block that needs it. */
function grouped(step: ValueStep, kind: StepKind): PlannedStep['apply'] {
  const parameters = kind.parameters.map(planParameter);
  return (id, register, block) => {
    for (let row = 0; row < block.length; row += 1) {
      if (register.classes[row] !== VALUE) continue;
      const numbers = parameters.map((parameter) => parameter(id, block, row));
      if (numbers.includes(null)) clearCell(register, row);
      else changeCell(step, kind.make(numbers.map((number) => number ?? 0)), id, register, block, row);
    }
  };
}

function changeCell(
  step: ValueStep,
  change: Change | null,
  id: string,
  register: Register,
  block: Block,
  row: number,
): void {
  const value = register.values[row] as number;
  const changed = change === null ? null : change(value);
  if (changed !== null && Number.isFinite(changed)) {
    register.values[row] = changed;
    return;
  }
  const facts = { step: JSON.stringify(step), value };
  block.faults.push({ row: block.start + row, id, code: 'score.outOfDomain', facts });
  clearCell(register, row);
}

function clearCell(register: Register, row: number): void {
  register.values[row] = 0;
  register.classes[row] = classCode.unknown;
  register.set |= classCode.unknown;
}
