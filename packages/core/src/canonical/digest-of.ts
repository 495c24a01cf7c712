import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import { canonicalJson } from './canonical-json.js';
import { sha256Hex } from './sha256-hex.js';

/**
 * The digest of a value: the same for every way of writing the same value.
 *
 * @param value - what `canonicalJson` accepts
 * @returns `sha256:` and 64 hexadecimal digits; fails as `canonicalJson` does
 *
 * @example
 * ```ts
 * digestOf({}); // => { ok: true, value: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' }
 * ```
 *
 * @source RFC 8785 and FIPS 180-4; the prefix is our convention, so that another hash can follow.
 */
export function digestOf(value: unknown): Result<string> {
  const canonical = canonicalJson(value);
  return canonical.ok ? ok(`sha256:${sha256Hex(canonical.value)}`) : canonical;
}
