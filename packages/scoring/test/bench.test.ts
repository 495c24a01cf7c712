import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { alternate } from '../bench/alternate.js';
import { benchAnswers } from '../bench/bench-answers.js';
import { benchInstrument } from '../bench/bench-instrument.js';
import { countDifferences } from '../bench/count-differences.js';
import { middle } from '../bench/middle.js';
import { ratioText } from '../bench/ratio-text.js';
import { unrolledLoops } from '../bench/unrolled-loops.js';
import { compileInstrument, scoreTable } from '../src/index.js';

const rows = 10_000;

describe('the measurement', () => {
  it.each([
    ['much', 0.5, 0.3],
    ['5 %', 0.05, 0],
    ['4 % and 1 %', 0.04, 0.01],
    ['nothing', 0, 0],
  ])('compares equal cells where %s is missing', (_, unanswered, notApplicable) => {
    const plan = expectOk(compileInstrument(benchInstrument()));
    const { rowLoop, columnLoops } = unrolledLoops(benchInstrument());
    const { table, columns } = benchAnswers(plan, rows, unanswered, notApplicable);
    const { nodes } = expectOk(scoreTable(plan, table));
    expect(nodes).toHaveLength(16);
    expect(countDifferences(nodes, rowLoop(columns, rows))).toBe(0);
    expect(countDifferences(nodes, columnLoops(columns, rows))).toBe(0);
  });

  it('counts the cells that differ', () => {
    const node = {
      id: 'n',
      levels: null,
      exact: null,
      values: Float64Array.of(0, 1, 0),
      classes: Uint8Array.of(1, 1, 32),
    };
    const column = { ...node, answered: { values: node.values, classes: node.classes } };
    expect(countDifferences([column], [Float64Array.of(0, 1, Number.NaN)])).toBe(0);
    expect(countDifferences([column], [Float64Array.of(-0, 1.5, 0)])).toBe(3);
  });

  it('takes contestants in turn and leaves the warm-up out', () => {
    const seen: string[] = [];
    let now = 0;
    const clock = (): number => {
      now += seen.length;
      return now;
    };
    const contestants = { a: () => seen.push('a'), b: () => seen.push('b') };
    const times = alternate(contestants, { warmups: 1, turns: 2, clock });
    expect(seen).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(times).toEqual({ a: [3, 5], b: [4, 6] });
    expect(middle([3, 1, 2])).toBe(2);
    expect(ratioText([1, 4, 9], [2, 2, 3])).toBe('2.00 (0.50–3.00)');
  });
});
