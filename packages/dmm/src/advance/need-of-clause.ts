import { type Comparison, evaluateCondition, type Truth } from '@sopana/core/condition';
import type { Answer, Instrument, Item } from '@sopana/scoring';
import type { Floor } from './cell.js';
import type { Need } from './need.js';
import type { NeedSource } from './need-source.js';
import type { ItemShape, Outcome } from './shape.js';

/**
 * What must come true for a clause to come out in one of some ways.
 *
 * @param source - the document and its shapes
 * @param clause - one subject and one test
 * @param accepts - the ways
 * @returns the need; null where none can be told
 */
export function needOfClause(source: NeedSource, clause: Comparison, accepts: readonly Truth[]): Need | null {
  const subject = subjectOf(clause);
  if (subject === null) return null;
  const at = source.shapes.findIndex(({ id }) => id === subject.id);
  const shape = source.shapes[at];
  if (shape?.kind === 'item') return itemNeed(source.instrument, shape, clause, accepts);
  // Where not knowing will do, a node that may be without a value need not be anything.
  if (accepts.includes('unknown') && source.cells[at]?.mayLack !== false) return null;
  const floor = floorOf(clause, accepts, (operand) =>
    typeof operand === 'number' ? operand : levelAt(source.instrument, subject.id, operand),
  );
  return floor === null ? null : { kind: 'floor', at, ...floor };
}

function subjectOf(clause: Comparison): { readonly id: string } | null {
  if ('answer' in clause) return { id: clause.answer };
  if ('value' in clause) return { id: clause.value };
  return 'level' in clause ? { id: clause.level } : null;
}

function floorOf(
  clause: Comparison,
  accepts: readonly Truth[],
  place: (operand: unknown) => number | null,
): Floor | null {
  const floor = (operand: unknown, isOpen: boolean): Floor | null => {
    const least = place(operand);
    return least === null ? null : { least, isOpen };
  };
  if (accepts.includes('true')) {
    if ('atLeast' in clause) return floor(clause.atLeast, false);
    if ('above' in clause) return floor(clause.above, true);
    return 'is' in clause ? floor(clause.is, false) : null;
  }
  if ('below' in clause) return floor(clause.below, false);
  return 'atMost' in clause ? floor(clause.atMost, true) : null;
}

function levelAt({ nodes }: Instrument, id: string, level: unknown): number | null {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined || !('bands' in node || 'gates' in node)) return null;
  const levels = 'bands' in node ? node.bands : [node.start, ...node.gates];
  const at = levels.findIndex((one) => one.level === level);
  return at < 0 ? null : at;
}

function itemNeed(
  instrument: Instrument,
  shape: ItemShape,
  clause: Comparison,
  accepts: readonly Truth[],
): Need | null {
  const item = instrument.items.find(({ id }) => id === shape.id);
  const allowed = shape.outcomes.map((outcome) => {
    // An answer without a value is read by rules of its own: leave it to the engine.
    if (outcome.value === null && isValue(outcome.answer)) return true;
    return accepts.includes(truthOf(clause, outcome, item, instrument));
  });
  if (shape.decision !== null) return { kind: 'options', decision: shape.decision, allowed };
  return allowed[0] === false ? { kind: 'never' } : null;
}

function isValue(answer: Answer): boolean {
  return typeof answer !== 'object' || Array.isArray(answer) || (answer !== null && 'imputed' in answer);
}

function truthOf(
  clause: Comparison,
  { answer, value }: Outcome,
  item: Item | undefined,
  { scales = [] }: Instrument,
): Truth {
  const scale = scales.find(({ id }) => id === item?.scale);
  const raw = typeof answer === 'object' && answer !== null && 'imputed' in answer ? answer.value : answer;
  const read = 'answer' in clause ? raw : value;
  return evaluateCondition<never>(clause, {
    read: () =>
      read === null || (typeof read === 'object' && 'class' in read)
        ? { known: false, reason: 'unknown' }
        : { known: true, value: read },
    order: (_, code) => {
      const options = scale?.type === 'choice' ? scale.options : [];
      const place = options.findIndex((option) => option.code === code);
      return place < 0 ? undefined : place;
    },
  }).truth;
}
