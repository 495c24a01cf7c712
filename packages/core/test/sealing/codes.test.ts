import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/result/issue.js';
import type { sealingCodes } from '../../src/sealing/codes.js';
import { verifySeal } from '../../src/sealing/verify-seal.js';

function issuesOf(record: unknown): readonly Issue[] {
  const result = verifySeal(record);
  return result.ok ? [] : result.issues;
}

const producers: Record<keyof typeof sealingCodes, () => readonly Issue[]> = {
  'seal.notObject': () => issuesOf('sealed'),
  'seal.missing': () => issuesOf({ score: 3 }),
  'seal.malformed': () => issuesOf({ score: 3, digest: 'sha1:00' }),
  'seal.altered': () => issuesOf({ score: 3, digest: `sha256:${'0'.repeat(64)}` }),
};

describe('codes of sealing', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact in its message', (code, produce) => {
    const issues = produce();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).not.toMatch(/[{}]/);
  });
});
