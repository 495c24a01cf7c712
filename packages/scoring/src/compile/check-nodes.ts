import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { Instrument } from '../model/instrument.js';
import type { BandsNode, MeanNode } from '../model/node.js';
import { nodeChildren } from './node-children.js';
import { orderNodes } from './order-nodes.js';

/**
 * Nodes that cannot be computed: circles, no children, weights without a sum, bands that do not rise.
 *
 * @param instrument - a document of the right shape
 * @returns the issues in document order, circles last
 */
export function checkNodes(instrument: Instrument): readonly Issue[] {
  const circles = orderNodes(instrument.nodes).circles.map((circle) => {
    const at = instrument.nodes.findIndex((node) => node.id === circle[0]);
    return createIssue(scoringCodes, 'instrument.cycle', ['nodes', at, 'of'], { circle: circle.join(' ← ') });
  });
  return [
    ...instrument.nodes.flatMap((node, at) =>
      'bands' in node ? checkBands(node, ['nodes', at]) : checkMean(node, ['nodes', at]),
    ),
    ...circles,
  ];
}

function checkMean(node: MeanNode, path: readonly PathStep[]): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  let total = 0;
  nodeChildren(node).forEach((child, position) => {
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
  });
  if (node.of.length === 0) {
    issues.push(createIssue(scoringCodes, 'instrument.noChildren', [...path, 'of'], { id: node.id }));
  } else if (total === 0) {
    issues.push(createIssue(scoringCodes, 'instrument.zeroWeights', [...path, 'of'], { id: node.id }));
  }
  return issues;
}

function checkBands(node: BandsNode, path: readonly PathStep[]): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  let before: number | null = null;
  node.bands.forEach((band, position) => {
    const at = [...path, 'bands', position];
    const facts = { id: node.id, level: band.level };
    if (seen.has(band.level))
      issues.push(createIssue(scoringCodes, 'instrument.duplicateLevel', [...at, 'level'], facts));
    seen.add(band.level);
    if (position === 0) {
      if (band.from !== undefined)
        issues.push(createIssue(scoringCodes, 'instrument.firstBand', [...at, 'from'], facts));
    } else if (band.from === undefined) {
      issues.push(createIssue(scoringCodes, 'instrument.bandStart', at, facts));
    } else {
      if (before !== null && band.from <= before) {
        const order = { ...facts, from: band.from, before };
        issues.push(createIssue(scoringCodes, 'instrument.bandOrder', [...at, 'from'], order));
      }
      before = band.from;
    }
  });
  return issues;
}
