import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/canonical/canonical-json.js';
import type { canonicalCodes } from '../../src/canonical/codes.js';
import type { Issue } from '../../src/result/issue.js';

function issuesOf(value: unknown): readonly Issue[] {
  const result = canonicalJson(value);
  return result.ok ? [] : result.issues;
}

function cycle(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { in: value };
  return value;
}

const producers: Record<keyof typeof canonicalCodes, () => readonly Issue[]> = {
  'canonical.notJson': () => issuesOf(undefined),
  'canonical.loneSurrogate': () => issuesOf('\ud800'),
  'canonical.cycle': () => issuesOf(cycle()),
  'canonical.tooDeep': () => issuesOf(nested(513)),
};

describe('codes of canonical', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact in its message', (code, produce) => {
    const issues = produce();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).not.toMatch(/[{}]/);
  });

  it('allows 512 levels, and reports 10,000 instead of exhausting the stack', () => {
    expect(canonicalJson(nested(512)).ok).toBe(true);
    expect(issuesOf(nested(10_000)).map((issue) => issue.code)).toEqual(['canonical.tooDeep']);
  });
});
