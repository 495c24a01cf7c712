import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { Instrument } from '../model/instrument.js';
import type { ChoicesScale, Option, Scale } from '../model/scale.js';

/**
 * Scales that allow nothing, or whose options cannot be told apart.
 *
 * @param instrument - a document of the right shape
 * @returns the issues in document order
 */
export function checkScales(instrument: Instrument): readonly Issue[] {
  return (instrument.scales ?? []).flatMap((scale, position) => checkScale(scale, ['scales', position]));
}

function checkScale(scale: Scale, path: readonly PathStep[]): readonly Issue[] {
  if (scale.type === 'choice') return checkOptions(scale.id, scale.options, path);
  if (scale.type === 'choices') {
    return [...checkOptions(scale.id, scale.options, path), ...checkReduction(scale, path)];
  }
  if (
    scale.type !== 'number' ||
    scale.min === undefined ||
    scale.max === undefined ||
    scale.min <= scale.max
  ) {
    return [];
  }
  const facts = { id: scale.id, min: scale.min, max: scale.max };
  return [createIssue(scoringCodes, 'instrument.emptyScale', [...path, 'min'], facts)];
}

function checkOptions(id: string, options: readonly Option[], path: readonly PathStep[]): readonly Issue[] {
  const seen = new Set<string>();
  return options.flatMap(({ code }, position) => {
    const issues: Issue[] = [];
    const at = [...path, 'options', position, 'code'];
    const facts = { id, option: code };
    if (seen.has(code)) issues.push(createIssue(scoringCodes, 'instrument.duplicateOption', at, facts));
    if (code.includes('|')) issues.push(createIssue(scoringCodes, 'instrument.optionSign', at, facts));
    seen.add(code);
    return issues;
  });
}

/** Picked options are bits of one number, which has room for thirty. */
const mostOptions = 30;

function checkReduction(scale: ChoicesScale, path: readonly PathStep[]): readonly Issue[] {
  const { id, options, reduce } = scale;
  const issues: Issue[] = [];
  if (options.length > mostOptions) {
    const facts = { id, key: 'options', value: options.length, bound: `at most ${mostOptions} options` };
    issues.push(createIssue(scoringCodes, 'instrument.outOfBounds', [...path, 'options'], facts));
  }
  const total = options.reduce((sum, option) => sum + option.value, 0);
  if (reduce === 'share' && total === 0) {
    issues.push(createIssue(scoringCodes, 'instrument.zeroShare', [...path, 'options'], { id, total }));
  }
  return issues;
}
