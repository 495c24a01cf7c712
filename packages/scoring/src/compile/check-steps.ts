import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { Instrument } from '../model/instrument.js';
import type { Step } from '../model/step.js';

/**
 * Steps that cannot be taken.
 *
 * @param instrument - a document of the right shape
 * @returns the issues: items, then nodes, then defaults
 */
export function checkSteps(instrument: Instrument): readonly Issue[] {
  return [
    ...instrument.items.flatMap((item, position) => check(item.id, item.then, ['items', position, 'then'])),
    ...instrument.nodes.flatMap((node, position) =>
      'bands' in node ? [] : check(node.id, node.then, ['nodes', position, 'then']),
    ),
    ...check('defaults', instrument.defaults?.then, ['defaults', 'then']),
  ];
}

function check(id: string, steps: readonly Step[] | undefined, path: readonly PathStep[]): readonly Issue[] {
  return (steps ?? []).flatMap((step, position) => {
    if ('dividedBy' in step && step.dividedBy === 0) {
      return [createIssue(scoringCodes, 'instrument.zeroDivisor', [...path, position, 'dividedBy'], { id })];
    }
    if (!('clip' in step)) return [];
    const [min, max] = step.clip;
    if (min === null || max === null || min <= max) return [];
    return [createIssue(scoringCodes, 'instrument.emptyClip', [...path, position, 'clip'], { id, min, max })];
  });
}
