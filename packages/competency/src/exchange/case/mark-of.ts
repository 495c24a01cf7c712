import { canonicalJson, sha256Hex } from '@sopana/core/canonical';

const digits = 16;

/**
 * A short mark of a value, by which a change is seen.
 *
 * @param value - JSON data; what is not there has the mark of null
 * @returns the first 16 hexadecimal digits of the SHA-256 of its canonical JSON
 */
export function markOf(value: unknown): string {
  const json = canonicalJson(value ?? null);
  return sha256Hex(json.ok ? json.value : '').slice(0, digits);
}
