import { describe, expect, it } from 'vitest';
import { checkLimits } from '../../src/document/check-limits.js';
import type { documentCodes } from '../../src/document/codes.js';
import { readFormat } from '../../src/document/read-format.js';
import type { Issue } from '../../src/result/issue.js';

const small = { depth: 2, nodes: 4, keysPerObject: 2, textLength: 3 };

function format(input: unknown): readonly Issue[] {
  const result = readFormat(input, 'plan', 2);
  return result.ok ? [] : result.issues;
}

const producers: Record<keyof typeof documentCodes, () => readonly Issue[]> = {
  'document.tooDeep': () => checkLimits([[[]]], small),
  'document.tooManyNodes': () => checkLimits([1, 2, 3, 4], small),
  'document.tooManyKeys': () => checkLimits({ a: 1, b: 2, c: 3 }, small),
  'document.textTooLong': () => checkLimits('long', small),
  'document.forbiddenKey': () => checkLimits(JSON.parse('{"__proto__":1}')),
  'document.notJson': () => checkLimits([undefined]),
  'format.notObject': () => format([]),
  'format.missing': () => format({}),
  'format.malformed': () => format({ sopana: 'plan/0' }),
  'format.otherKind': () => format({ sopana: 'instrument/1' }),
  'format.newer': () => format({ sopana: 'plan/3' }),
};

describe('codes of document', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact in its message', (code, produce) => {
    const issues = produce();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).not.toMatch(/[{}]/);
  });
});
