import type { Condition } from '@sopana/core/condition';
import type { Check } from '../model/check.js';
import type { GatePart } from '../model/check-plan.js';

/** What opens a part of a gate, and what takes the part out of it, as conditions over facts. */
export interface OpeningCondition {
  /** Holds when the part is met. */
  readonly met: Condition;
  /** Holds when the part does not apply. */
  readonly out: Condition;
}

const always: Condition = { all: [] };
const never: Condition = { any: [] };
const mostSelections = 200;

/**
 * What opens a part of a gate, as conditions over facts.
 *
 * @param part - of a compiled gate
 * @param checks - of the document
 * @returns the conditions; where too many selections of parts would have to be written out, one that always holds, so that nothing
 * is reported by guess
 */
export function openingCondition(part: GatePart, checks: readonly Check[]): OpeningCondition {
  if ('check' in part) {
    const check = checks[part.check];
    if (check === undefined) return { met: always, out: never };
    const { appliesWhen, passesWhen } = check;
    if (appliesWhen === undefined) return { met: passesWhen, out: never };
    return { met: { all: [appliesWhen, passesWhen] }, out: { not: appliesWhen } };
  }
  const parts = part.of.map((one) => openingCondition(one, checks));
  const out: Condition = { all: parts.map((one) => one.out) };
  const chosen = selectionsOf(parts.length, part.atLeast);
  if (chosen === null) return { met: always, out };
  const enough = chosen.map((places): Condition => ({ all: places.map((at) => parts[at]?.met ?? never) }));
  // Of fewer parts that apply all are asked for, and at least one has to.
  const allThatApply: Condition = {
    all: [
      ...parts.map((one): Condition => ({ any: [one.out, one.met] })),
      { any: parts.map((one) => one.met) },
    ],
  };
  return { met: { any: [...enough, allThatApply] }, out };
}

function selectionsOf(count: number, size: number): readonly (readonly number[])[] | null {
  let selections: readonly (readonly number[])[] = [[]];
  for (let step = 0; step < size; step += 1) {
    selections = selections.flatMap((chosen) => {
      const from = (chosen.at(-1) ?? -1) + 1;
      return Array.from({ length: Math.max(0, count - from) }, (_, at) => [...chosen, from + at]);
    });
    if (selections.length > mostSelections) return null;
  }
  return selections;
}
