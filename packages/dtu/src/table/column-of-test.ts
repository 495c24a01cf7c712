import type { Comparison, Scalar } from '@sopana/core/condition';
import type { ColumnReader, ReadColumn } from './column-reader.js';
import { compareColumn } from './compare-column.js';
import { falseBit, trueBit } from './truth-bits.js';

/**
 * What one test comes to for every unit.
 *
 * @param clause - one subject and one test, checked before
 * @param read - gives columns
 * @param out - takes a code for each unit
 */
export function columnOfTest(clause: Comparison, read: ColumnReader, out: Uint8Array): void {
  const source = 'fact' in clause ? read('fact', clause.fact) : read('attribute', attributeOf(clause));
  const { texts } = source.column;
  if ('has' in clause) {
    matchLists(source, clause.has, out);
  } else if (texts !== undefined) {
    matchTexts(source.states, texts, optionsOf(clause), out);
  } else if ('is' in clause || 'isOneOf' in clause) {
    matchNumbers(
      source,
      optionsOf(clause).map((option) => numberOf(source, option)),
      out,
    );
  } else {
    const members: Readonly<Record<string, Scalar>> = Object.fromEntries(Object.entries(clause));
    const name = (['atLeast', 'atMost', 'above', 'below'] as const).find((word) => word in members);
    if (name !== undefined) compareColumn(name, source, numberOf(source, members[name] ?? ''), out);
  }
}

function optionsOf(clause: Comparison): readonly Scalar[] {
  if ('isOneOf' in clause) return clause.isOneOf;
  return 'is' in clause ? [clause.is] : [];
}

function matchNumbers(source: ReadColumn, options: readonly number[], out: Uint8Array): void {
  const [first = Number.NaN, ...others] = options;
  compareColumn('is', source, first, out);
  const next = new Uint8Array(others.length === 0 ? 0 : out.length);
  for (const other of others) {
    compareColumn('is', source, other, next);
    // One true settles it; two that are false stay false, and what is unknown is unknown in both.
    for (let row = 0; row < out.length; row += 1) if (next[row] === trueBit) out[row] = trueBit;
  }
}

function attributeOf(clause: Comparison): string {
  return 'attribute' in clause ? clause.attribute : '';
}

/** Options are compared by their places; a code that there is not is nowhere. */
function numberOf({ domain }: ReadColumn, operand: Scalar): number {
  if (domain.type === 'choice' && typeof operand === 'string') {
    const place = domain.values.indexOf(operand);
    return place < 0 ? Number.NaN : place;
  }
  return Number(operand);
}

function matchTexts(
  states: Uint8Array,
  texts: readonly string[],
  options: readonly Scalar[],
  out: Uint8Array,
): void {
  for (let row = 0; row < out.length; row += 1) {
    const state = states[row] ?? 0;
    out[row] = state === 0 ? (options.includes(texts[row] ?? '') ? trueBit : falseBit) : state;
  }
}

function matchLists({ column, states }: ReadColumn, wanted: Scalar, out: Uint8Array): void {
  for (let row = 0; row < out.length; row += 1) {
    const state = states[row] ?? 0;
    const has = column.lists?.[row]?.includes(String(wanted)) === true;
    out[row] = state === 0 ? (has ? trueBit : falseBit) : state;
  }
}
