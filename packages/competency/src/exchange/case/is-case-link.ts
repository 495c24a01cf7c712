import type { CaseLink } from './case-package.js';

/**
 * Whether a value is a reference.
 *
 * @param value - anything
 * @returns true for an object with texts `title`, `identifier` and `uri`
 */
export function isCaseLink(value: unknown): value is CaseLink {
  const link = Object(value) as Readonly<Record<string, unknown>>;
  return ['title', 'identifier', 'uri'].every((member) => typeof link[member] === 'string');
}
