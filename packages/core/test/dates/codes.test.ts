import { describe, expect, it } from 'vitest';
import type { datesCodes } from '../../src/dates/codes.js';
import { parseCivilDate } from '../../src/dates/parse-civil-date.js';
import { parseInstant } from '../../src/dates/parse-instant.js';
import type { Issue } from '../../src/result/issue.js';
import type { Result } from '../../src/result/result.js';

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

const producers: Record<keyof typeof datesCodes, () => readonly Issue[]> = {
  'date.syntax': () => issuesOf(parseCivilDate('2026-1-5')),
  'date.noSuchDay': () => issuesOf(parseCivilDate('2026-02-30')),
  'instant.syntax': () => issuesOf(parseInstant('2026-01-15 09:30:00Z')),
  'instant.noOffset': () => issuesOf(parseInstant('2026-01-15T09:30:00')),
  'instant.zoneName': () => issuesOf(parseInstant('2026-01-15T09:30:00+05:30[Asia/Colombo]')),
  'instant.noSuchTime': () => issuesOf(parseInstant('2026-01-15T24:00:00Z')),
  'instant.leapSecond': () => issuesOf(parseInstant('2016-12-31T23:59:60Z')),
  'instant.tooPrecise': () => issuesOf(parseInstant('2026-01-15T09:30:00.0001Z')),
  'instant.noSuchOffset': () => issuesOf(parseInstant('2026-01-15T09:30:00+24:00')),
  'instant.unknownOffset': () => issuesOf(parseInstant('2026-01-15T09:30:00-00:00')),
};

describe('codes of dates', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact in its message', (code, produce) => {
    const issues = produce();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).not.toMatch(/[{}]/);
  });
});
