import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { BandsNode, GatesNode } from '../model/node.js';
import { levelsOf } from '../scope/levels-of.js';

/**
 * Levels that cannot be told apart, and bands that do not rise.
 *
 * @param node - a level
 * @param path - where it stands
 * @returns the issues in document order
 */
export function checkLevels(node: BandsNode | GatesNode, path: readonly PathStep[]): readonly Issue[] {
  return 'bands' in node
    ? [...repeatedLevels(node, path), ...checkBands(node, path)]
    : repeatedLevels(node, path);
}

function repeatedLevels(node: BandsNode | GatesNode, path: readonly PathStep[]): readonly Issue[] {
  const levels = levelsOf(node) ?? [];
  return levels.flatMap((level, position) => {
    if (levels.indexOf(level) === position) return [];
    const at = 'bands' in node ? ['bands', position, 'level'] : ['gates', position - 1, 'level'];
    return [createIssue(scoringCodes, 'instrument.duplicateLevel', [...path, ...at], { id: node.id, level })];
  });
}

function checkBands(node: BandsNode, path: readonly PathStep[]): readonly Issue[] {
  const issues: Issue[] = [];
  if (node.bands.length === 0) {
    const facts = { id: node.id, key: 'bands', value: 'empty', bound: 'a list of at least one band' };
    issues.push(createIssue(scoringCodes, 'instrument.outOfBounds', [...path, 'bands'], facts));
  }
  let before: number | null = null;
  node.bands.forEach((band, position) => {
    const at = [...path, 'bands', position];
    const facts = { id: node.id, level: band.level };
    if (position === 0) {
      if (band.from !== undefined) {
        issues.push(createIssue(scoringCodes, 'instrument.firstBand', [...at, 'from'], facts));
      }
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
