import { toJsonSchemaOf } from '@sopana/core/schemas';
import { selectionPanelSchema } from './selection-panel-schema.js';
import { selectionRubricSchema } from './selection-rubric-schema.js';

/**
 * The JSON Schema of a document of this package, for editors and for readers in other languages.
 *
 * @param document - which; rubrics when absent
 * @returns draft 2020-12; rules of the graph, such as references that lead somewhere, are left to `compileSelectionRubric`
 *
 * @example
 * ```ts
 * toJsonSchema()['title']; // => 'Selection rubric'
 * toJsonSchema('panel')['title']; // => 'Selection panel'
 * ```
 *
 * @source JSON Schema, draft 2020-12.
 */
export function toJsonSchema(document: 'rubric' | 'panel' = 'rubric'): Readonly<Record<string, unknown>> {
  return document === 'rubric'
    ? toJsonSchemaOf(selectionRubricSchema, 'Selection rubric')
    : toJsonSchemaOf(selectionPanelSchema, 'Selection panel');
}
