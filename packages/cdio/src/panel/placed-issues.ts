import type { Issue } from '@sopana/core';
import type { PlacedSheet } from './marks-of-stage.js';

/**
 * What the engine says of sheets, said of where they stand in the panel.
 *
 * @param issues - each at the position of its sheet and the criterion
 * @param placed - the sheets
 * @returns the issues at their place in the panel
 */
export function placedIssues(issues: readonly Issue[], placed: readonly PlacedSheet[]): readonly Issue[] {
  return issues.map((issue) => {
    const [at, ...rest] = issue.path;
    return { ...issue, path: [...(placed[Number(at)]?.path ?? []), ...rest] };
  });
}
