import { describe, expect, it } from 'vitest';
import type { ConditionContext } from '../../src/condition/index.js';
import { evaluateGate, type Gate } from '../../src/gate/index.js';

function contextOf(facts: Readonly<Record<string, boolean>>): ConditionContext {
  return {
    read({ id }) {
      const value = facts[id];
      return value === undefined ? { known: false, reason: 'missing' } : { known: true, value };
    },
  };
}

const gate: Gate = Object.freeze({
  id: 'start',
  label: { en: 'Start' },
  opensWhen: { all: [{ fact: 'mandate', is: true }, { not: { fact: 'frozen', is: true } }] },
});

describe('evaluateGate', () => {
  it.each([
    ['open', { mandate: true, frozen: false }, ['mandate', 'frozen']],
    ['closed', { mandate: false }, ['mandate']],
    ['closed', { mandate: true, frozen: true }, ['frozen']],
    ['undecided', { mandate: true }, ['frozen']],
    ['undecided', {}, ['mandate', 'frozen']],
  ] as const)('is %s with %o, decided by %o', (state, facts, decidedBy) => {
    const verdict = evaluateGate(gate, contextOf(facts));
    expect(verdict.gate).toBe('start');
    expect(verdict.state).toBe(state);
    expect(verdict.reasons.map((reason) => reason.subject?.id)).toEqual(decidedBy);
  });

  it('stays shut on a clause that is not understood', () => {
    const strange = { id: 'x', opensWhen: { fact: 'mandate' } } as unknown as Gate;
    expect(evaluateGate(strange, contextOf({ mandate: true })).state).toBe('undecided');
  });

  it('opens on a clause of the caller’s own only as far as it is expanded', () => {
    interface Majority {
      readonly majority: readonly string[];
    }
    const council: Gate<Majority> = { id: 'council', opensWhen: { majority: ['a', 'b', 'c'] } };
    const read = contextOf({ a: true, b: true }).read;
    const expand = ({ majority: [a = '', b = '', c = ''] }: Majority) => ({
      any: [
        {
          all: [
            { fact: a, is: true },
            { fact: b, is: true },
          ],
        },
        {
          all: [
            { fact: b, is: true },
            { fact: c, is: true },
          ],
        },
        {
          all: [
            { fact: a, is: true },
            { fact: c, is: true },
          ],
        },
      ],
    });
    expect(evaluateGate(council, { read, expand }).state).toBe('open');
    expect(evaluateGate(council, { read }).state).toBe('undecided');
  });
});
