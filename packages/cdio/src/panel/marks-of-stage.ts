import type { PathStep } from '@sopana/core';
import type { AnswerRow } from '@sopana/scoring';
import type { CompiledStage } from '../model/compiled-rubric.js';
import type { Mark, SelectionPanel } from '../model/selection-panel.js';

/** A mark with where it stands in the panel. */
export interface PlacedRow {
  /** The mark as the engine takes it. */
  readonly row: AnswerRow;
  /** Where it stands. */
  readonly path: readonly PathStep[];
}

/**
 * The marks that a stage reads.
 *
 * @param stage - the stage
 * @param panel - checked
 * @param subjectOf - who is marked; the candidate when absent
 * @returns one row for each mark, sheet by sheet; a criterion that another stage's sheet marks beyond this one is left out
 */
export function marksOfStage(
  stage: CompiledStage,
  panel: SelectionPanel,
  subjectOf = ({ candidate }: SelectionPanel['sheets'][number]): string => candidate,
): readonly PlacedRow[] {
  const own = new Set(stage.criteria.map(({ criterion }) => criterion.id));
  const isBorrowed = stage.marksOf !== stage.id;
  return panel.sheets.flatMap((sheet, at) => {
    if (sheet.stage !== stage.marksOf) return [];
    const subject = subjectOf(sheet);
    return Object.entries(sheet.marks).flatMap(([item, answer]) => {
      if (isBorrowed && !own.has(item)) return [];
      const row = { subject, item, observer: sheet.assessor, ...cellOf(answer) };
      return [{ row, path: ['sheets', at, 'marks', item] }];
    });
  });
}

function cellOf(mark: Mark): Pick<AnswerRow, 'class' | 'value'> {
  if (mark === null) return { class: 'unanswered' };
  return typeof mark === 'string' ? { class: 'value', value: mark } : { class: mark.class };
}
