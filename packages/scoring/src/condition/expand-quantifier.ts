import type { Comparison, Condition } from '@sopana/core/condition';
import type { ItemSelector, Quantifier, QuantifierTest, ScoringCondition } from '../model/condition.js';
import type { Instrument } from '../model/instrument.js';
import { selectItems } from '../scope/select-items.js';

const testNames = ['is', 'isOneOf', 'atLeast', 'atMost', 'above', 'below'] as const;

/**
 * A quantifier written out as `all` or `any` of plain clauses.
 *
 * @param clause - over items by tag, or over ids
 * @param instrument - the document whose items are meant
 * @returns the condition that says the same
 */
export function expandQuantifier(clause: Quantifier, instrument: Instrument): ScoringCondition {
  const members = 'every' in clause ? clause.every : clause.some;
  const parts = membersOf(members, instrument).map((id) => memberClause(clause, id, 'every' in clause));
  return 'every' in clause ? { all: parts } : { any: parts };
}

function membersOf(members: ItemSelector | readonly string[], instrument: Instrument): readonly string[] {
  return 'items' in members ? selectItems(instrument, members) : members;
}

/** A member of some classes may be left out, which is true under `every` and false under `some`. */
function memberClause(clause: QuantifierTest, id: string, isEvery: boolean): Condition {
  const met = comparison(clause, id);
  const classes = (wanted: readonly string[]): readonly Condition[] => {
    const names = Object.entries(clause.missing ?? {})
      .filter(([, policy]) => wanted.includes(policy))
      .map(([name]) => name);
    return names.length === 0 ? [] : [{ class: id, isOneOf: names }];
  };
  const counted = classes(isEvery ? ['yes', 'skip'] : ['yes']);
  const refused = classes(isEvery ? ['no'] : ['no', 'skip']);
  const meets = counted.length === 0 ? met : { any: [...counted, met] };
  return refused.length === 0 ? meets : { all: [...refused.map((not) => ({ not })), meets] };
}

function comparison(clause: QuantifierTest, id: string): Condition {
  const tests = testNames.flatMap((name) => (clause[name] === undefined ? [] : [[name, clause[name]]]));
  const subject = { [clause.read ?? 'answer']: id };
  // Several tests in one clause are several clauses; the core's language has one test in each.
  const parts = tests.map(
    ([name, operand]) => ({ ...subject, [String(name)]: operand }) as unknown as Comparison,
  );
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { all: parts };
}
