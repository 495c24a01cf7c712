import type { Issue } from '@sopana/core';
import type { PlacedRow } from './marks-of-stage.js';

/**
 * What the engine says of marks, said of where they stand in the panel.
 *
 * @param issues - of rows
 * @param placed - the rows
 * @returns the issues at their place in the panel
 */
export function placedIssues(issues: readonly Issue[], placed: readonly PlacedRow[]): readonly Issue[] {
  return issues.map((issue) => {
    const [at] = issue.path;
    return { ...issue, path: typeof at === 'number' ? (placed[at]?.path ?? []) : issue.path };
  });
}
