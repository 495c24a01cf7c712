/**
 * Data as JSON can hold it: a fraction of whole numbers of any size as text.
 *
 * @param value - data
 * @returns the same, each fraction such as `23/15`
 */
export function plainData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== 'object' || value === null) return value;
  if ('numerator' in value && 'denominator' in value) {
    return String(value.denominator) === '1'
      ? String(value.numerator)
      : `${value.numerator}/${value.denominator}`;
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainData(member)]));
}
