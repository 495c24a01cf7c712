import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/canonical/digest-of.js';
import {
  appendEvent,
  type Ledger,
  type LedgerEntry,
  type ledgerCodes,
  redoEvent,
  undoEvent,
  verifyLedger,
} from '../../src/ledger/index.js';
import type { Issue } from '../../src/result/issue.js';
import type { Result } from '../../src/result/result.js';
import { add, type Board, board, countUp, type Happening, meta } from './counting.js';

type Entry = LedgerEntry<Happening>;

function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

const three = add(add(add(board(), 1), 2), 3);

function verified(change: Partial<Ledger<Board, Happening>>, head?: string): readonly Issue[] {
  return issuesOf(verifyLedger({ ...three, ...change }, head));
}

/** An entry altered and sealed anew, as a forger would who knows the format. */
function resealed(entry: Entry, change: Partial<Entry>): Entry {
  const { digest: _, ...body } = { ...entry, ...change };
  const digest = digestOf(body);
  return { ...body, digest: digest.ok ? digest.value : '' };
}

function withEntry(at: number, change: (entry: Entry) => Entry): readonly Entry[] {
  return three.entries.map((entry, index) => (index === at ? change(entry) : entry));
}

const producers: Readonly<Record<keyof typeof ledgerCodes, () => readonly Issue[]>> = {
  'ledger.noAuthor': () =>
    issuesOf(appendEvent(three, { kind: 'cleared' }, countUp, { at: meta.at, by: '' })),
  'ledger.nothingToUndo': () => issuesOf(undoEvent(board(), countUp, meta)),
  'ledger.nothingToRedo': () => issuesOf(redoEvent(board(), countUp, meta)),
  'ledger.originAltered': () => verified({ initial: { total: 1, notes: [] } }),
  'ledger.outOfSequence': () => verified({ entries: three.entries.slice(1) }),
  'ledger.chainBroken': () =>
    verified({ entries: withEntry(1, (entry) => resealed(entry, { previous: 'x' })) }),
  'ledger.entryAltered': () =>
    verified({ entries: withEntry(1, (entry) => ({ ...entry, by: 'officer-9' })) }),
  'ledger.wrongStep': () =>
    verified({ entries: withEntry(2, (entry) => resealed(entry, { step: { kind: 'undo', of: 1 } })) }),
  'ledger.otherHead': () => verified({ entries: three.entries.slice(0, 2) }, three.entries[2]?.digest),
};

describe('issue codes', () => {
  it.each(Object.entries(producers))('%s is produced, with every placeholder filled', (code, produce) => {
    const [issue] = produce();
    expect(issue?.code).toBe(code);
    expect(issue?.message).not.toMatch(/\{\w+\}/);
  });
});

describe('verifyLedger', () => {
  it('is content with a sound ledger, and with its head', () => {
    expect(verified({}, three.entries[2]?.digest)).toEqual([]);
  });

  it('cannot see missing entries at the end without the head', () => {
    expect(verified({ entries: three.entries.slice(0, 2) })).toEqual([]);
  });

  it('names the first broken entry alone, though later ones are broken too', () => {
    const entries = three.entries.map((entry, index) =>
      index === 0 ? entry : { ...entry, by: 'officer-9' },
    );
    expect(verified({ entries }).map((issue) => issue.path)).toEqual([['entries', 1, 'digest']]);
  });

  it('sees two entries that changed places', () => {
    const [first, second, third] = three.entries;
    const entries = [first, third, second].filter((entry) => entry !== undefined);
    expect(verified({ entries }).map((issue) => issue.code)).toEqual([
      'ledger.outOfSequence',
      'ledger.chainBroken',
    ]);
  });

  it('sees a resealed entry by the one after it', () => {
    const entries = withEntry(1, (entry) => resealed(entry, { by: 'officer-9' }));
    expect(verified({ entries }).map(({ code, path }) => [code, path])).toEqual([
      ['ledger.chainBroken', ['entries', 2, 'previous']],
    ]);
  });

  it('sees a redo of nothing, a bad instant and a value that is not JSON', () => {
    const last = (change: Partial<Entry>): readonly string[] =>
      verified({ entries: withEntry(2, (entry) => resealed(entry, change)) }).map((issue) => issue.code);
    expect(last({ step: { kind: 'redo', of: 2 } })).toEqual(['ledger.wrongStep']);
    expect(last({ at: 'noon' })).toEqual(['instant.syntax']);
    expect(last({ by: '\ud800' })).toEqual(['canonical.loneSurrogate']);
  });

  it('refuses an initial state that is not JSON', () => {
    expect(verified({ initial: { total: Number.NaN, notes: [] } }).map((issue) => issue.code)).toEqual([
      'canonical.notJson',
    ]);
  });
});
