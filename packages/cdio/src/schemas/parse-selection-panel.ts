import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { SelectionPanel } from '../model/selection-panel.js';
import { selectionPanelSchema } from './selection-panel-schema.js';

/**
 * A panel read from untrusted input: candidates, assessors and marks. Whether it fits its rubric is checked wherever the two
 * are used together.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and `date.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseSelectionPanel({ sopana: 'selection-panel/1', id: 'post-7', rubric: { id: 'tiny', version: '1' }, candidates: [], assessors: [], sheets: [] }).ok; // => true
 * ```
 *
 * @source The language of selection panels, version 1.
 */
export function parseSelectionPanel(input: unknown): Result<SelectionPanel> {
  return parseDocument(selectionPanelSchema, input, { kind: 'selection-panel', version: 1 });
}
