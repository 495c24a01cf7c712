import { createIssue, type Issue } from '@sopana/core';
import { isExact } from '../exact/is-exact.js';
import { severityCodes } from './codes.js';
import { panelParts } from './panel-parts.js';
import type { MarkTable } from './severity.js';

/**
 * What keeps a table of marks from having a model of severity.
 *
 * @param marks - one row for each subject, one column for each assessor
 * @returns all issues; empty when it has one
 *
 * @internal
 */
export function checkMarks(marks: MarkTable): Issue[] {
  const assessors = marks[0]?.length ?? 0;
  if (assessors === 0) {
    return [createIssue(severityCodes, 'severity.empty', ['marks'], { subjects: marks.length, assessors })];
  }
  const issues: Issue[] = [];
  for (const [row, given] of marks.entries()) {
    if (given.length !== assessors) {
      const facts = { row, places: given.length, assessors };
      issues.push(createIssue(severityCodes, 'severity.ragged', ['marks', row], facts));
    }
    for (const [column, mark] of given.entries()) {
      if (mark === null || isExact(mark)) continue;
      const facts = { row, column, mark: String(mark) };
      issues.push(createIssue(severityCodes, 'severity.notFinite', ['marks', row, column], facts));
    }
  }
  const parts = issues.length === 0 ? panelParts(marks) : [];
  if (parts.length > 1) {
    const said = (positions: readonly number[]): string => positions.join(', ') || 'none';
    const list = parts
      .map((part) => `rows ${said(part.subjects)} with columns ${said(part.assessors)}`)
      .join('; ');
    const facts = { parts: parts.length, list };
    issues.push(createIssue(severityCodes, 'severity.disconnected', ['marks'], facts));
  }
  return issues;
}
