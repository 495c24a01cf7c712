import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { competencyCodes } from '../codes.js';
import { dangling } from './dangling.js';
import type { FrameworkIndex } from './framework-index.js';

/**
 * A level that is named of a competency and is not one of its scale.
 *
 * @param index - what the framework holds
 * @param competency - id of the competency; one that does not exist is said elsewhere
 * @param level - id of the level; none is named when undefined
 * @param path - where the level is named
 * @returns one issue or none
 */
export function checkLevel(
  index: FrameworkIndex,
  competency: string,
  level: string | undefined,
  path: readonly PathStep[],
): readonly Issue[] {
  const declared = index.competencies.get(competency);
  if (level === undefined || declared === undefined) return [];
  if (declared.scale === undefined) {
    return [createIssue(competencyCodes, 'competencyFramework.noScale', path, { level, competency })];
  }
  const scale = index.scales.get(declared.scale);
  return scale === undefined
    ? []
    : dangling(level, scale.places, `a level of scale '${scale.scale.id}'`, path);
}
