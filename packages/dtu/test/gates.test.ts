import { describe, expect, it } from 'vitest';
import { type PartState, stateOfParts } from '../src/gate/state-of-parts.js';
import { check, readinessOf, report, setOf } from './support/build.js';

const letters: Readonly<Record<string, PartState>> = {
  m: 'met',
  f: 'failed',
  u: 'unknown',
  x: 'applicabilityUnknown',
  n: 'notApplicable',
};

/** What a rule may come to when every unknown is settled, found by settling them in every way. */
function settled(atLeast: number, parts: readonly PartState[]): ReadonlySet<PartState> {
  const [first, ...others] = parts.filter((part) => part === 'unknown' || part === 'applicabilityUnknown');
  if (first === undefined && others.length === 0) {
    const applying = parts.filter((part) => part !== 'notApplicable');
    const met = applying.filter((part) => part === 'met').length;
    if (applying.length === 0) return new Set(['notApplicable']);
    return new Set([met >= Math.min(atLeast, applying.length) ? 'met' : 'failed']);
  }
  const at = parts.findIndex((part) => part === 'unknown' || part === 'applicabilityUnknown');
  const choices: readonly PartState[] =
    parts[at] === 'unknown' ? ['met', 'failed'] : ['met', 'failed', 'notApplicable'];
  return new Set(
    choices.flatMap((choice) => [
      ...settled(
        atLeast,
        parts.map((part, place) => (place === at ? choice : part)),
      ),
    ]),
  );
}

describe('stateOfParts', () => {
  it('says met or failed exactly when every way to settle the unknown does', () => {
    const words = Object.keys(letters);
    let rows = [''];
    for (let length = 1; length <= 4; length += 1) {
      rows = rows.flatMap((row) => words.map((letter) => row + letter));
      for (const row of rows) {
        const parts = [...row].map((letter) => letters[letter] ?? 'met');
        for (let atLeast = 1; atLeast <= length; atLeast += 1) {
          const ways = settled(atLeast, parts);
          const [only] = ways;
          const found = stateOfParts(atLeast, parts);
          const isKnown = found === 'met' || found === 'failed' || found === 'notApplicable';
          expect([row, atLeast, isKnown ? found : 'open']).toEqual([
            row,
            atLeast,
            ways.size === 1 ? only : 'open',
          ]);
        }
      }
    }
  });

  it.each([
    ['all of two, one does not apply', 2, 'mn', 'met'],
    ['one of three fails, but two are asked for', 2, 'mmf', 'met'],
    ['three are asked for and only two apply', 3, 'mmn', 'met'],
    ['nothing applies', 1, 'nn', 'notApplicable'],
    ['perhaps nothing applies', 1, 'nx', 'applicabilityUnknown'],
  ] as const)('%s', (_, atLeast, row, state) => {
    expect(
      stateOfParts(
        atLeast,
        [...row].map((letter) => letters[letter] ?? 'met'),
      ),
    ).toBe(state);
  });
});

describe('gates', () => {
  const set = setOf(
    [check('a'), check('b'), check('c', { appliesWhen: { attribute: 'kind', is: 'board' } })],
    {
      gates: [
        { id: 'both', opensWhen: { all: [{ check: 'a' }, { check: 'b' }] } },
        { id: 'either', opensWhen: { any: [{ check: 'a' }, { check: 'b' }] } },
        { id: 'boards', opensWhen: { check: 'c' } },
        { id: 'twice', opensWhen: { any: [{ check: 'a' }, { all: [{ check: 'a' }, { check: 'b' }] }] } },
      ],
    },
  );

  it('tell what decided', () => {
    const told = (reports: Parameters<typeof readinessOf>[1]) =>
      readinessOf(set, reports, [], undefined, { kind: 'ministry' }).gates.map(({ state, reasons }) => [
        state,
        reasons.map(({ check: id, standing }) => `${id} ${standing}`),
      ]);
    expect(told([report('a', false)])).toEqual([
      ['closed', ['a failed']],
      ['undecided', ['b unknown']],
      ['notApplicable', ['c notApplicable']],
      ['closed', ['a failed']],
    ]);
    expect(told([report('a', true), report('b', true)])).toEqual([
      ['open', ['a met', 'b met']],
      ['open', ['a met', 'b met']],
      ['notApplicable', ['c notApplicable']],
      ['open', ['a met', 'b met']],
    ]);
  });

  it('do not open when nobody knows whether their check applies', () => {
    const { gates } = readinessOf(set, [report('c', true)]);
    expect(gates[2]).toEqual({
      gate: 'boards',
      state: 'undecided',
      reasons: [{ check: 'c', standing: 'applicabilityUnknown' }],
      byWaiver: [],
    });
  });
});
