import type { Issue } from '@sopana/core';
import { pathText } from '@sopana/core/canonical';

/**
 * Where an issue is in a file of JSON or YAML.
 *
 * @param file - its name
 * @returns a function from issue to place, such as `gtmi.json nodes[0].of`
 */
export function placeInData(file: string): (issue: Issue) => string {
  return ({ path }) => (path.length === 0 ? file : `${file} ${pathText(path)}`);
}
