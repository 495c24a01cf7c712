import { planCondition } from '../condition/plan-condition.js';
import { classCode, missingClasses } from '../model/class-code.js';
import type { Case, CasesNode } from '../model/node.js';
import type { PlannedCase, PlannedCases } from '../model/plan.js';
import type { Scope } from '../scope/scope.js';
import { planParameter } from '../step/plan-parameter.js';
import { planCommon } from './plan-common.js';

/**
 * A decision table ready to be run.
 *
 * @param node - checked
 * @param scope - what ids stand for
 * @returns the planned node; its answered share is that of what its conditions and values read
 */
export function planCases(node: CasesNode, scope: Scope): PlannedCases {
  const cases = node.cases.map(
    (row): PlannedCase => ({
      when: row.when === undefined ? null : planCondition(row.when, scope),
      value: planValue(row, scope),
    }),
  );
  const reads = new Set(
    cases.flatMap(({ when, value }) => [
      ...(when?.reads ?? []),
      ...('register' in value ? [value.register] : []),
    ]),
  );
  return {
    ...planCommon(node, [...reads], scope),
    kind: 'cases',
    node,
    cases,
    passesUnknown: node.unknown === 'next',
  };
}

/** A text is the name of a class if it is one, else an id; ids that are names of classes are refused. */
function planValue({ value }: Case, scope: Scope): PlannedCase['value'] {
  if (typeof value !== 'string') return { number: planParameter(value) };
  const name = missingClasses.find((candidate) => candidate === value);
  return name === undefined ? { register: scope.registers.get(value) ?? 0 } : { code: classCode[name] };
}
