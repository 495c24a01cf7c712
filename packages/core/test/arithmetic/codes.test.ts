import { describe, expect, it } from 'vitest';
import { type arithmeticCodes, divideRational, rationalOf } from '../../src/arithmetic/index.js';
import type { Issue } from '../../src/result/issue.js';

const producers: Record<keyof typeof arithmeticCodes, () => readonly Issue[]> = {
  'rational.zeroDivisor': () => {
    const result = divideRational(rationalOf(2.5), rationalOf(0));
    return result.ok ? [] : result.issues;
  },
};

describe('issue codes of arithmetic', () => {
  it.each(Object.entries(producers))('%s is produced, with all its facts', (code, produce) => {
    const issues = produce();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).not.toMatch(/[{}]/);
  });

  it('names the dividend', () => {
    expect(producers['rational.zeroDivisor']()[0]?.facts).toEqual({ dividend: '5/2' });
    const whole = divideRational(rationalOf(-7), rationalOf(0));
    expect(whole.ok ? '' : whole.issues[0].facts['dividend']).toBe('-7');
  });
});
