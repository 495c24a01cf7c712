import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { Instrument } from '../model/instrument.js';
import type { Method } from '../model/method.js';
import type { AggregateNode } from '../model/node.js';
import { childrenOf } from '../scope/children-of.js';
import type { Scope } from '../scope/scope.js';
import { rangeOf } from './range-of.js';

/** Methods that have no use for weights. */
const unweighted: readonly Method[] = ['min', 'max', 'median', 'product', 'first', 'stack'];

/**
 * What is wrong with an aggregate: its children, its weights, its method.
 *
 * @param node - the node
 * @param scope - what ids stand for
 * @param path - where it stands
 * @returns the issues
 */
export function checkAggregate(
  node: AggregateNode,
  scope: Scope,
  path: readonly PathStep[],
): readonly Issue[] {
  const { instrument } = scope;
  const children = childrenOf(node, instrument);
  if (children.length === 0) {
    const code = 'items' in node.of ? 'instrument.emptySelector' : 'instrument.noChildren';
    return [createIssue(scoringCodes, code, [...path, 'of'], { id: node.id })];
  }
  return [...checkChildren(node, instrument, path), ...checkMethod(node, scope, path)];
}

function checkChildren(
  node: AggregateNode,
  instrument: Instrument,
  path: readonly PathStep[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  let total = 0;
  let areFinite = true;
  childrenOf(node, instrument).forEach((child, position) => {
    const weight = child.weight ?? 1;
    const facts = { id: node.id, child: child.of, weight };
    if (seen.has(child.of)) {
      issues.push(createIssue(scoringCodes, 'instrument.repeatedChild', [...path, 'of', position], facts));
    }
    if (weight < 0) {
      issues.push(
        createIssue(scoringCodes, 'instrument.negativeWeight', [...path, 'of', position, 'weight'], facts),
      );
    }
    seen.add(child.of);
    total += weight;
    areFinite &&= Number.isFinite(weight);
  });
  if (total === 0) {
    issues.push(createIssue(scoringCodes, 'instrument.zeroWeights', [...path, 'of'], { id: node.id }));
  } else if (areFinite && !Number.isFinite(total)) {
    const facts = { id: node.id, key: 'weights', value: total, bound: 'finite in sum' };
    issues.push(createIssue(scoringCodes, 'instrument.outOfBounds', [...path, 'of'], facts));
  }
  return issues;
}

function checkMethod(node: AggregateNode, scope: Scope, path: readonly PathStep[]): readonly Issue[] {
  const { instrument } = scope;
  const method = node.by ?? instrument.defaults?.by ?? 'mean';
  const children = childrenOf(node, instrument);
  const sum = node.arithmetic?.sum ?? instrument.arithmetic?.sum ?? 'sequential';
  const name = typeof method === 'string' ? method : (Object.keys(method)[0] ?? '');
  const facts = { id: node.id, method: name };
  const issues: Issue[] = [];
  const at = [...path, 'by'];
  const hasNoUse = unweighted.includes(method) || (typeof method === 'object' && !('power' in method));
  const isWeighted = children.some((child) => child.weight !== undefined);
  if ((hasNoUse && isWeighted) || isUnevenProduct(node, instrument)) {
    issues.push(createIssue(scoringCodes, 'instrument.unusedWeights', at, facts));
  }
  if (sum === 'rational' && method !== 'mean') {
    issues.push(createIssue(scoringCodes, 'instrument.notRational', at, facts));
  }
  if (typeof method === 'object' && 'power' in method && method.power === 0) {
    issues.push(createIssue(scoringCodes, 'instrument.zeroPower', at, facts));
  }
  if (typeof method === 'object' && 'owa' in method && method.owa.length !== children.length) {
    const sizes = { ...facts, found: method.owa.length, expected: children.length };
    issues.push(createIssue(scoringCodes, 'instrument.owaLength', at, sizes));
  }
  if (typeof method === 'object' && 'owa' in method && method.owa.every((weight) => weight === 0)) {
    issues.push(createIssue(scoringCodes, 'instrument.zeroWeights', [...at, 'owa'], facts));
  }
  const count = node.needs?.count ?? 0;
  if (count > children.length) {
    const sizes = { id: node.id, count, children: children.length };
    issues.push(createIssue(scoringCodes, 'instrument.needsTooMany', [...path, 'needs', 'count'], sizes));
  }
  if (method === 'share') {
    const open = children.find((child) => rangeOf(child.of, scope) === null);
    if (open !== undefined) {
      issues.push(createIssue(scoringCodes, 'instrument.noMaximum', at, { ...facts, child: open.of }));
    }
  }
  return issues;
}

/** The root of a product is for equal weights. */
function isUnevenProduct(node: AggregateNode, instrument: Instrument): boolean {
  const method = node.by ?? instrument.defaults?.by ?? 'mean';
  const root = node.arithmetic?.root ?? instrument.arithmetic?.root;
  const [first, ...others] = childrenOf(node, instrument).map((child) => child.weight ?? 1);
  return method === 'geometric' && root === 'product' && others.some((weight) => weight !== first);
}
