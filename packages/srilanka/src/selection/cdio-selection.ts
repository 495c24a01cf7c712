import type { SelectionPanel } from '@sopana/cdio';
import document from '../../documents/cdio-selection.json' with { type: 'json' };

/**
 * A fictional selection by that rubric: six candidates, five assessors, twelve criteria, one recusal. Nobody in it exists.
 *
 * @example
 * ```ts
 * cdioSelection.candidates.length; // => 6
 * cdioSelection.sheets.filter(({ stage }) => stage === 'interview').length; // => 29
 * ```
 *
 * @source Authored: made up for this pack.
 */
export const cdioSelection: SelectionPanel = document as SelectionPanel;
