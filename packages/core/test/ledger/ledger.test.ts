import { createHash } from 'node:crypto';
import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendEvent,
  createLedger,
  type Ledger,
  redoEvent,
  replayLedger,
  undoEvent,
  verifyLedger,
} from '../../src/ledger/index.js';
import { add, type Board, board, countUp, empty, type Happening, meta } from './counting.js';

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

describe('createLedger', () => {
  it('begins with a frozen copy of the state', () => {
    const given = { total: 1, notes: ['a'] };
    const ledger = expectOk(createLedger<Board, Happening>(given));
    given.notes.push('b');
    expect(ledger.state).toEqual({ total: 1, notes: ['a'] });
    expect(isDeeplyFrozen(ledger)).toBe(true);
    expect([ledger.undoable, ledger.redoable, ledger.entries]).toEqual([null, null, []]);
  });

  it('refuses a state that is not JSON', () => {
    expectCodes(createLedger({ when: new Date(0), total: Number.NaN }), [
      'canonical.notJson',
      'canonical.notJson',
    ]);
  });
});

describe('appendEvent', () => {
  it('adds an entry, and changes nothing that was there', () => {
    const before = board();
    const event: Happening = deepFreeze({ kind: 'noted', text: 'first' });
    const after = expectOk(appendEvent(before, event, countUp, meta));
    expect([before.entries.length, before.state]).toEqual([0, empty]);
    expect(after.state).toEqual({ total: 0, notes: ['first'] });
    expect(after.undoable).toBe(1);
    expect(isDeeplyFrozen(after)).toBe(true);
  });

  it('keeps its own copy of the event', () => {
    const event = { kind: 'added' as const, amount: 2 };
    const ledger = expectOk(appendEvent(board(), event, countUp, meta));
    event.amount = 3;
    expect(ledger.entries[0]?.step).toEqual({ kind: 'event', event: { kind: 'added', amount: 2 } });
    expect(verifyLedger(ledger).ok).toBe(true);
  });

  it('chains the digests that node:crypto works out', () => {
    const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
    const { origin, entries } = add(add(board(), 1), 2);
    const [first, second] = entries;
    // Canonical JSON by hand: keys in order, no spaces.
    const text = (amount: number, previous: string, sequence: number): string =>
      `{"at":"${meta.at}","by":"officer-7","previous":"${previous}","sequence":${sequence},"step":{"event":{"amount":${amount},"kind":"added"},"kind":"event"}}`;
    expect(origin).toBe(sha256('{"notes":[],"total":0}'));
    expect(first?.digest).toBe(sha256(text(1, origin, 1)));
    expect(second?.digest).toBe(sha256(text(2, first?.digest ?? '', 2)));
  });

  it('reports everything that is wrong with an entry, from where the caller stands', () => {
    const event = { kind: 'added', amount: Number.NaN } as const;
    const result = appendEvent(board(), event, countUp, { at: 'yesterday', by: '' });
    expectCodes(result, ['canonical.notJson', 'instant.syntax', 'ledger.noAuthor']);
    expect(result.ok ? [] : result.issues.map((issue) => issue.path.join('.'))).toEqual([
      'event.amount',
      'at',
      'by',
    ]);
  });

  it('refuses an author that no digest can hold', () => {
    const result = appendEvent(board(), { kind: 'cleared' }, countUp, { at: meta.at, by: '\ud800' });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['canonical.loneSurrogate', ['by']],
    ]);
  });

  it('lets through what the reducer throws, and leaves the ledger as it was', () => {
    const ledger = add(board(), 1);
    const broken = (): never => {
      throw new Error('no such event');
    };
    expect(() => appendEvent(ledger, { kind: 'cleared' }, broken, meta)).toThrow('no such event');
    expect(ledger.state.total).toBe(1);
  });

  it('holds a state that is a plain number', () => {
    const start = expectOk(createLedger<number, number>(5));
    const sum = (total: number, more: number): number => total + more;
    const ledger = expectOk(appendEvent(start, 4, sum, meta));
    const undone = expectOk(undoEvent(ledger, sum, meta));
    expect([ledger.state, undone.state, expectOk(redoEvent(undone, sum, meta)).state]).toEqual([9, 5, 9]);
  });

  it('goes on with a ledger from a file, after verifying it', () => {
    const read = stored(add(board(), 1));
    expect(add(read, 2).state.total).toBe(3);
    const altered = { ...read, initial: { total: 9, notes: [] } };
    expectCodes(appendEvent(altered, { kind: 'cleared' }, countUp, meta), ['ledger.originAltered']);
    expectCodes(undoEvent(altered, countUp, meta), ['ledger.originAltered']);
  });

  it('does not believe the state in a file', () => {
    const read = { ...stored(add(board(), 1)), state: { total: 1000, notes: [] } };
    expect(add(read, 2).state.total).toBe(3);
  });
});

describe('undo and redo', () => {
  it('are entries of their own: history only grows', () => {
    const one = add(board(), 1);
    const undone = expectOk(undoEvent(one, countUp, { at: '2026-03-02T00:00:00Z', by: 'officer-8' }));
    const redone = expectOk(redoEvent(undone, countUp, meta));
    expect(undone.state).toEqual(empty);
    expect(redone.state).toEqual(one.state);
    expect(redone.entries.slice(0, 1)).toEqual(one.entries);
    expect(redone.entries.slice(1).map(({ step, by }) => [step, by])).toEqual([
      [{ kind: 'undo', of: 1 }, 'officer-8'],
      [{ kind: 'redo', of: 1 }, 'officer-7'],
    ]);
  });

  it('end where there is nothing left, and an event ends redo', () => {
    expectCodes(undoEvent(board(), countUp, meta), ['ledger.nothingToUndo']);
    expectCodes(redoEvent(add(board(), 1), countUp, meta), ['ledger.nothingToRedo']);
    const undone = expectOk(undoEvent(add(board(), 1), countUp, meta));
    expect(undone.redoable).toBe(1);
    expectCodes(undoEvent(undone, countUp, meta), ['ledger.nothingToUndo']);
    const other = add(undone, 2);
    expect([other.redoable, other.state.total]).toEqual([null, 2]);
    expectCodes(redoEvent(other, countUp, meta), ['ledger.nothingToRedo']);
  });

  it('refuse bad metadata as an event does', () => {
    expectCodes(undoEvent(add(board(), 1), countUp, { at: '2026-03-01T09:30:00', by: 'x' }), [
      'instant.noOffset',
    ]);
  });
});

type Command = Happening | 'undo' | 'redo';

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((amount) => ({ kind: 'added' as const, amount })),
  fc.string({ maxLength: 3, unit: 'grapheme-ascii' }).map((text) => ({ kind: 'noted' as const, text })),
  fc.constant({ kind: 'cleared' as const }),
);
const commands: fc.Arbitrary<readonly Command[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: happenings }, fc.constantFrom<Command>('undo', 'redo')),
  { maxLength: 25 },
);

/** Two stacks of whole states: the plainest undo there is. */
function expectedState(run: readonly Command[]): Board {
  const past: Board[] = [];
  let future: Board[] = [];
  let now: Board = empty;
  for (const command of run) {
    if (command === 'undo' || command === 'redo') {
      const [from, to] = command === 'undo' ? [past, future] : [future, past];
      const next = from.pop();
      if (next === undefined) continue;
      to.push(now);
      now = next;
      continue;
    }
    past.push(now);
    future = [];
    if (command.kind === 'cleared') now = empty;
    else if (command.kind === 'added') now = { ...now, total: now.total + command.amount };
    else now = { ...now, notes: [...now.notes, command.text] };
  }
  return now;
}

function runAll(
  run: readonly Command[],
  between: (ledger: Ledger<Board, Happening>) => Ledger<Board, Happening>,
) {
  let ledger = board();
  for (const command of run) {
    const last = between(ledger);
    if (command === 'undo' || command === 'redo') {
      const result = (command === 'undo' ? undoEvent : redoEvent)(last, countUp, meta);
      if (result.ok) ledger = result.value;
    } else ledger = expectOk(appendEvent(last, command, countUp, meta));
  }
  return ledger;
}

describe('any history', () => {
  it('comes to the state of a plain stack of states, and replays to the same ledger', () => {
    fc.assert(
      fc.property(commands, (run) => {
        const ledger = runAll(run, (same) => same);
        expect(ledger.state).toEqual(expectedState(run));
        expect(expectOk(replayLedger(stored(ledger), countUp))).toEqual(ledger);
        expect(expectOk(verifyLedger(ledger))).toEqual({
          entries: ledger.entries.length,
          digest: ledger.entries.at(-1)?.digest ?? ledger.origin,
        });
      }),
      { seed: 1 },
    );
  });

  it('is the same whether it is remembered or read from a file before each step', () => {
    fc.assert(
      fc.property(commands, (run) => {
        expect(runAll(run, stored)).toEqual(runAll(run, (same) => same));
      }),
      { seed: 2, numRuns: 30 },
    );
  });

  it('shows any single altered value of an entry', () => {
    const ledger = stored(add(expectOk(undoEvent(add(add(board(), 1), 2), countUp, meta)), 3));
    fc.assert(
      fc.property(
        fc.nat(ledger.entries.length - 1),
        fc.constantFrom('sequence', 'at', 'by', 'step', 'previous', 'digest', 'extra'),
        (at, key) => {
          const entries = ledger.entries.map((entry, index) =>
            index === at ? { ...entry, [key]: 'x' } : entry,
          );
          const result = verifyLedger({ ...ledger, entries } as typeof ledger);
          expect(result.ok ? null : result.issues[0].path.slice(0, 2)).toEqual(['entries', at]);
        },
      ),
      { seed: 3 },
    );
  });
});
