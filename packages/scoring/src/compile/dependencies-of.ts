import { compileCondition } from '@sopana/core/condition';
import { expandQuantifier } from '../condition/expand-quantifier.js';
import { formulaIds } from '../formula/formula-ids.js';
import { parseFormula } from '../formula/parse-formula.js';
import type { Quantifier, ScoringCondition } from '../model/condition.js';
import type { Instrument, Item } from '../model/instrument.js';
import type { Node } from '../model/node.js';
import { childrenOf } from '../scope/children-of.js';

/**
 * The ids that an item or node is made from, whether they exist or not.
 *
 * @param entry - an item or a node
 * @param instrument - the document
 * @returns each id once: parts first, then what conditions read
 */
export function dependenciesOf(entry: Item | Node, instrument: Instrument): readonly string[] {
  const conditions = conditionsOf(entry);
  return [
    ...new Set([...partsOf(entry, instrument), ...conditions.flatMap((one) => idsOf(one, instrument))]),
  ];
}

function partsOf(entry: Item | Node, instrument: Instrument): readonly string[] {
  if ('bands' in entry) return [entry.of];
  if ('formula' in entry) {
    const formula = parseFormula(entry.formula, entry.id, []);
    return formula.ok ? formulaIds(formula.value) : [];
  }
  if ('cases' in entry) return entry.cases.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return 'of' in entry ? childrenOf(entry, instrument).map((child) => child.of) : [];
}

function conditionsOf(entry: Item | Node): readonly ScoringCondition[] {
  const own = entry.when === undefined ? [] : [entry.when];
  if ('cases' in entry)
    return [...own, ...entry.cases.flatMap(({ when }) => (when === undefined ? [] : [when]))];
  if (!('gates' in entry)) return own;
  return [...own, ...entry.gates.map((gate) => gate.when), ...(entry.caps ?? []).map((cap) => cap.when)];
}

function idsOf(condition: ScoringCondition, instrument: Instrument): readonly string[] {
  const expand = (clause: Quantifier): ScoringCondition => expandQuantifier(clause, instrument);
  return compileCondition<Quantifier>(condition, expand)
    .subjects.filter(({ kind }) => kind !== 'attribute' && kind !== 'fact')
    .map(({ id }) => id);
}
