import { describe, expect, it } from 'vitest';
import { findCircles } from '../../src/document/find-circles.js';

type Graph = Readonly<Record<string, readonly string[]>>;

describe('findCircles', () => {
  it.each<[string, Graph, readonly (readonly string[])[]]>([
    ['none in a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['one that is entered from outside', { a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c', 'b']]],
    ['itself', { a: ['a'] }, [['a', 'a']]],
    ['nothing that is not there', { a: ['z'] }, []],
    [
      'two that share no member',
      { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
      [
        ['a', 'b', 'a'],
        ['c', 'd', 'c'],
      ],
    ],
  ])('%s', (_, graph, circles) => {
    expect(findCircles(Object.keys(graph), (id) => graph[id] ?? [])).toEqual(circles);
  });

  it('goes down a long chain', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `n${at}`);
    const last = ids[ids.length - 1] ?? '';
    const circles = findCircles(ids, (id) => (id === last ? ['n19998'] : [`n${Number(id.slice(1)) + 1}`]));
    expect(circles).toEqual([['n19998', 'n19999', 'n19998']]);
  });
});
