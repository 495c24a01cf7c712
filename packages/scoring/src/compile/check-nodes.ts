import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import { parseFormula } from '../formula/parse-formula.js';
import type { Instrument } from '../model/instrument.js';
import type { Node } from '../model/node.js';
import type { Scope } from '../scope/scope.js';
import { checkAggregate } from './check-aggregate.js';
import { checkLevels } from './check-levels.js';
import { orderEntries } from './order-entries.js';
import { rangeOf } from './range-of.js';

/**
 * Nodes that cannot be computed, or say of themselves what is not so.
 *
 * @param instrument - a document of the right shape
 * @param scope - what its ids stand for
 * @returns the issues in document order, circles last
 */
export function checkNodes(instrument: Instrument, scope: Scope): readonly Issue[] {
  const circles = orderEntries(instrument, scope).circles.map((circle) => {
    const at = instrument.nodes.findIndex((node) => node.id === circle[0]);
    const path =
      at < 0 ? ['items', instrument.items.findIndex((item) => item.id === circle[0])] : ['nodes', at];
    return createIssue(scoringCodes, 'instrument.cycle', path, { circle: circle.join(' ← ') });
  });
  return [
    ...instrument.nodes.flatMap((node, at) => [
      ...checkNode(node, scope, ['nodes', at]),
      ...(circles.length === 0 ? checkRange(node, scope, ['nodes', at]) : []),
    ]),
    ...circles,
  ];
}

function checkNode(node: Node, scope: Scope, path: readonly PathStep[]): readonly Issue[] {
  if ('bands' in node || 'gates' in node) return checkLevels(node, path);
  if ('formula' in node) {
    const formula = parseFormula(node.formula, node.id, [...path, 'formula']);
    return formula.ok ? [] : formula.issues;
  }
  return 'cases' in node ? [] : checkAggregate(node, scope, path);
}

/** A hair is allowed for: a total of 32 thirds is not 32 to the last bit. */
function checkRange(node: Node, scope: Scope, path: readonly PathStep[]): readonly Issue[] {
  if ('bands' in node || 'gates' in node || node.range === undefined) return [];
  const possible = rangeOf(node.id, scope);
  const declared = node.range;
  if (possible === null) {
    return [createIssue(scoringCodes, 'instrument.rangeUnchecked', [...path, 'range'], { id: node.id })];
  }
  const hair = 1e-9 * Math.max(1, Math.abs(declared[0]), Math.abs(declared[1]));
  if (Math.abs(possible[0] - declared[0]) <= hair && Math.abs(possible[1] - declared[1]) <= hair) return [];
  const facts = { id: node.id, declared: declared.join(' to '), possible: possible.join(' to ') };
  return [createIssue(scoringCodes, 'instrument.rangeDiffers', [...path, 'range'], facts)];
}
