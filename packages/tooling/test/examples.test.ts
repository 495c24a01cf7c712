import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectExamples } from '../src/examples/collect-examples.js';
import { rewriteChecks } from '../src/examples/rewrite-checks.js';
import { runExample } from '../src/examples/run-example.js';
import { repositoryRoot } from '../src/files/repository-root.js';
import { deepFreeze } from '../src/matchers/deep-freeze.js';
import { expectCodes } from '../src/matchers/expect-codes.js';
import { expectOk } from '../src/matchers/expect-ok.js';

const scope = { half: (x: number): number => x / 2, fail: (): unknown => JSON.parse('no') };

describe('examples', () => {
  it.each([
    ['one line', 'half(3); // => 1.5', 1],
    ['without semicolons', 'half(3) // => 1.5\nhalf(1) // => 0.5', 2],
    ['several lines', '[1, 2, 3]\n  .map(half)\n  .length; // => 3', 1],
    ['a value with a name', 'const x = half(3); // => 1.5\nx * 2; // => 3', 2],
    ['decimals', 'half(1 / 3); // ≈ 0.16667', 1],
    ['a failure', 'fail(); // throws JSON', 1],
    ['an import line for the reader', "import { half } from 'x';\nhalf(2); // => 1", 1],
    ['a check inside a loop', 'for (const x of [2, 2]) {\n  half(x); // => 1\n}', 1],
    ['an address that looks like a comment', "'https://example.org'.length; // => 19", 1],
  ])('%s', (_, code, checks) => {
    expect(runExample({ at: 'here', code }, scope)).toBe(checks);
  });

  it.each([
    ['a wrong value', 'half(3); // => 2'],
    ['a wrong name', 'const x = half(3); // => 2'],
    ['a call that does not throw', 'half(3); // throws'],
    ['another failure', 'fail(); // throws RangeError'],
    ['a check that belongs to nothing', 'for (;;) { // => 1\n  break;\n}'],
  ])('fails for %s', (_, code) => {
    expect(() => runExample({ at: 'here', code }, scope)).toThrow();
  });

  it('are collected with their place, by file', () => {
    const found = collectExamples(join(repositoryRoot, 'packages/core/src/result'));
    expect(found.map(({ at }) => at.replace(/:\d+$/, ''))).toEqual([
      'result/create-issue.ts',
      'result/err.ts',
      'result/fill-template.ts',
      'result/ok.ts',
      'result/result-of.ts',
    ]);
    expect(found[3]?.code).toBe('ok(3); // => { ok: true, value: 3 }');
  });

  it('keeps the statement that is checked by its name', () => {
    expect(rewriteChecks('const x = 1; // => 1').code).toBe('const x = 1; __same((x), (1)); // => 1');
  });
});

describe('matchers', () => {
  it('deepFreeze freezes all that a value holds, circles too', () => {
    const inner: { list: number[]; back?: unknown } = { list: [1] };
    inner.back = inner;
    const frozen = deepFreeze({ inner, bits: new Float64Array(2) });
    expect(() => inner.list.push(2)).toThrow(TypeError);
    expect(() => Object.assign(frozen, { other: 1 })).toThrow(TypeError);
    frozen.bits[0] = 1;
    expect(frozen.bits[0]).toBe(1);
  });

  it('expectCodes compares all codes in order', () => {
    const result = { ok: false, issues: [{ code: 'a.b' }, { code: 'c.d' }] } as const;
    expectCodes(result, ['a.b', 'c.d']);
    expectCodes([{ code: 'a.b' }], ['a.b']);
    expectCodes({ ok: true }, []);
    expect(() => expectCodes(result, ['c.d', 'a.b'])).toThrow();
    expect(() => expectCodes({ ok: true }, ['a.b'])).toThrow();
  });

  it('expectOk gives the value, or fails with the issues', () => {
    expect(expectOk({ ok: true, value: 3 })).toBe(3);
    expect(() => expectOk({ ok: false, issues: [{ code: 'a.b' }] })).toThrow('a.b');
  });
});
