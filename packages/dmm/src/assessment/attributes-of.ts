import type { Assessment } from '../model/assessment.js';

/**
 * What is known of an organisation, as the engine takes it.
 *
 * @param assessment - the assessment
 * @returns values by id of the attribute
 */
export function attributesOf({
  attributes = [],
}: Pick<Assessment, 'attributes'>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(attributes.map(({ id, value }) => [id, value]));
}
