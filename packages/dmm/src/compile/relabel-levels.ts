import { createIssue, type Result, resultOf } from '@sopana/core';
import type { Text } from '@sopana/core/text';
import { didYouMean } from '@sopana/core/text';
import { dmmCodes } from '../codes.js';
import type { MaturityModel } from '../model/maturity-model.js';

/** Another label for a level. */
export interface LevelLabel {
  /** Id of a level of the document. */
  readonly level: string;
  /** What to call it. */
  readonly label: Text;
}

/**
 * A maturity model with other labels for its levels: a document of its own, with another digest and the same numbers.
 *
 * @param model - the document; not changed
 * @param version - the version of the new document, so that the two are not taken for one
 * @param labels - the label table; levels that are not named keep theirs
 * @returns the document; fails with `maturityModel.danglingReference`
 *
 * @example
 * ```ts
 * const tiny = { sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [], instruments: [], dimensions: [] };
 * relabelLevels(tiny, '1-local', [{ level: 'low', label: { en: 'Beginning' } }]).value.levels; // => [{ id: 'low', label: { en: 'Beginning' } }, { id: 'high' }]
 * ```
 *
 * @source Our convention: level names belong to those who use them.
 */
export function relabelLevels(
  model: MaturityModel,
  version: string,
  labels: readonly LevelLabel[],
): Result<MaturityModel> {
  const known = model.levels.map(({ id }) => id);
  const issues = labels.flatMap(({ level }, at) => {
    if (known.includes(level)) return [];
    const facts = { id: level, kind: 'a level', hint: didYouMean(level, known) };
    return [createIssue(dmmCodes, 'maturityModel.danglingReference', [at, 'level'], facts)];
  });
  return resultOf(issues, () => ({
    ...model,
    version,
    levels: model.levels.map((level) => {
      const other = labels.find((one) => one.level === level.id);
      return other === undefined ? level : { ...level, label: other.label };
    }),
  }));
}
