import type { Text } from '@sopana/core/text';
import { readText } from '@sopana/core/text';
import { missingClasses } from '../model/class-code.js';
import type { Plan, PlannedItem } from '../model/plan.js';
import type { Scale } from '../model/scale.js';

/** A JSON Schema, as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of an answer sheet: what a form must ask, and what `scoreSubject` accepts.
 *
 * @param plan - the compiled document
 * @param languages - for titles, in order of preference; the document's own order when absent
 * @returns draft 2020-12; one property for each item, none of them required
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * plan.ok && Object.keys(answersSchemaOf(plan.value)['properties'] as object); // => ['a']
 * ```
 *
 * @source JSON Schema, draft 2020-12.
 */
export function answersSchemaOf(plan: Plan, languages?: readonly string[]): JsonSchema {
  const { instrument, model } = plan;
  const order = languages ?? instrument.languages ?? [];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: titleOf(instrument.title, order) ?? model.id,
    description: `Answers of one subject to ${model.id}@${model.version}.`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(plan.items.map((item) => [item.item.id, itemSchema(item, order)])),
    $defs: {
      missing: {
        type: 'object',
        additionalProperties: false,
        required: ['class'],
        properties: { class: { enum: missingClasses } },
      },
    },
  };
}

function itemSchema(planned: PlannedItem, languages: readonly string[]): JsonSchema {
  const title = titleOf(planned.item.label, languages);
  return {
    ...(title === null ? {} : { title }),
    anyOf: [valueSchema(planned.scale, languages), { $ref: '#/$defs/missing' }, { type: 'null' }],
  };
}

function valueSchema(scale: Scale | null, languages: readonly string[]): JsonSchema {
  switch (scale?.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { oneOf: scale.options.map((option) => optionSchema(option, languages)) };
    case 'choices':
      return {
        type: 'array',
        uniqueItems: true,
        items: { oneOf: scale.options.map((option) => optionSchema(option, languages)) },
      };
    default:
      return {
        type: 'number',
        ...(scale?.min === undefined ? {} : { minimum: scale.min }),
        ...(scale?.max === undefined ? {} : { maximum: scale.max }),
      };
  }
}

function optionSchema(
  option: { readonly code: string; readonly label?: Text },
  languages: readonly string[],
): JsonSchema {
  const title = titleOf(option.label, languages);
  return { const: option.code, ...(title === null ? {} : { title }) };
}

function titleOf(text: Text | undefined, languages: readonly string[]): string | null {
  return text === undefined ? null : readText(text, languages).text;
}
