/**
 * Whether a value is an object with texts, and members that are texts where they are there.
 *
 * @param value - anything
 * @param required - members that are texts
 * @param optional - members that are texts or absent
 * @returns true when it is
 */
export function hasTexts(
  value: unknown,
  required: readonly string[],
  optional: readonly string[],
): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const object = value as Readonly<Record<string, unknown>>;
  const isText = (member: string): boolean => typeof object[member] === 'string';
  return required.every(isText) && optional.every((member) => object[member] === undefined || isText(member));
}
