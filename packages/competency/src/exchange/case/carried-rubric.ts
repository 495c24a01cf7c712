import type { Named } from '../../model/named.js';
import { carriedObject } from './carried-object.js';
import type { CaseRubric } from './case-package.js';
import { hasTexts } from './has-texts.js';

/**
 * The rubric that a role came from.
 *
 * @param role - the role
 * @returns the rubric as it was; null for a role that came from none
 */
export function carriedRubric(role: Named): CaseRubric | null {
  const rubric = carriedObject(role, 'CFRubric');
  const isWhole = hasTexts(rubric, ['identifier', 'uri', 'lastChangeDateTime'], []);
  return isWhole ? (rubric as unknown as CaseRubric) : null;
}
