import type { PathStep } from '@sopana/core';
import type { ObservedSheet } from '@sopana/scoring';
import type { CompiledStage } from '../model/compiled-rubric.js';
import type { SelectionPanel } from '../model/selection-panel.js';

/** A sheet as the engine takes it, with where it stands in the panel. */
export interface PlacedSheet {
  /** The sheet. */
  readonly sheet: ObservedSheet;
  /** Where its marks stand. */
  readonly path: readonly PathStep[];
}

/**
 * The marks that a stage reads.
 *
 * @param stage - the stage
 * @param panel - checked
 * @param subjectOf - who is marked; the candidate when absent
 * @returns the sheets, in the order of the panel; a criterion that another stage's sheet marks beyond this one is left out
 */
export function marksOfStage(
  stage: CompiledStage,
  panel: SelectionPanel,
  subjectOf = ({ candidate }: SelectionPanel['sheets'][number]): string => candidate,
): readonly PlacedSheet[] {
  const own = new Set(stage.criteria.map(({ criterion }) => criterion.id));
  const isBorrowed = stage.marksOf !== stage.id;
  return panel.sheets.flatMap((sheet, at): readonly PlacedSheet[] => {
    if (sheet.stage !== stage.marksOf) return [];
    const answers = isBorrowed
      ? Object.fromEntries(Object.entries(sheet.marks).filter(([id]) => own.has(id)))
      : sheet.marks;
    const observed = { subject: subjectOf(sheet), observer: sheet.assessor, answers };
    return [{ sheet: observed, path: ['sheets', at, 'marks'] }];
  });
}
