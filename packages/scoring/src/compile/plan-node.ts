import { planCondition } from '../condition/plan-condition.js';
import { formulaIds } from '../formula/formula-ids.js';
import { parseFormula } from '../formula/parse-formula.js';
import type { BandsNode, FormulaNode, GatesNode, Node } from '../model/node.js';
import type { PlannedBands, PlannedFormula, PlannedGates, PlannedNode } from '../model/plan.js';
import type { Scope } from '../scope/scope.js';
import { planAggregate } from './plan-aggregate.js';
import { planCases } from './plan-cases.js';
import { planCommon } from './plan-common.js';

/**
 * A node ready to be run.
 *
 * @param node - checked
 * @param scope - what ids stand for
 * @returns the planned node
 */
export function planNode(node: Node, scope: Scope): PlannedNode {
  if ('bands' in node) return planBands(node, scope);
  if ('gates' in node) return planGates(node, scope);
  if ('formula' in node) return planFormula(node, scope);
  return 'cases' in node ? planCases(node, scope) : planAggregate(node, scope);
}

function planFormula(node: FormulaNode, scope: Scope): PlannedFormula {
  const formula = parseFormula(node.formula, node.id, []);
  if (!formula.ok) throw new Error(`The formula of '${node.id}' was not checked.`);
  const reads = formulaIds(formula.value).map((id) => scope.registers.get(id) ?? 0);
  return {
    ...planCommon(node, reads, scope),
    kind: 'formula',
    node,
    formula: formula.value,
    registerOf: scope.registers,
  };
}

function planBands(node: BandsNode, scope: Scope): PlannedBands {
  const source = scope.registers.get(node.of) ?? 0;
  return {
    ...planCommon(node, [source], scope),
    kind: 'bands',
    node,
    source,
    starts: Float64Array.from(node.bands.slice(1), (band) => band.from ?? 0),
    closedBelow: node.closed !== 'upper',
  };
}

function planGates(node: GatesNode, scope: Scope): PlannedGates {
  const gates = node.gates.map((gate) => planCondition(gate.when, scope));
  const levels = [node.start.level, ...node.gates.map((gate) => gate.level)];
  const caps = (node.caps ?? []).map((cap) => ({
    when: planCondition(cap.when, scope),
    at: levels.indexOf(cap.at),
  }));
  const reads = new Set([...gates, ...caps.map((cap) => cap.when)].flatMap((condition) => condition.reads));
  return {
    ...planCommon(node, [...reads], scope),
    kind: 'gates',
    node,
    gates,
    caps,
    unknownIsNo: node.unknown === 'no',
  };
}
