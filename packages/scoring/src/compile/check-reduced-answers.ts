import { createIssue, type Issue } from '@sopana/core';
import { compileCondition } from '@sopana/core/condition';
import { scoringCodes } from '../codes.js';
import { expandQuantifier } from '../condition/expand-quantifier.js';
import type { Quantifier } from '../model/condition.js';
import { keepsRaw } from '../model/keeps-raw.js';
import type { Reducer } from '../model/method.js';
import type { Scope } from '../scope/scope.js';
import { observationOrders } from './observation-orders.js';
import { orderEntries } from './order-entries.js';
import { type PlacedCondition, placedConditions } from './placed-conditions.js';

/**
 * Conditions that ask for the option of an item whose observations are made one number, such as a mean.
 *
 * @param scope - what the ids of a document stand for
 * @returns one `instrument.notAnOption` for each such item of each condition, in document order
 */
export function checkReducedAnswers(scope: Scope): readonly Issue[] {
  const { instrument } = scope;
  const made = new Map(
    instrument.items.flatMap(({ id, reduce }) => {
      const scale = scope.scales.get(id) ?? null;
      const reducer = scale === null || scale.type === 'number' ? undefined : madeBy(reduce);
      return reducer === undefined ? [] : [[id, reducer] as const];
    }),
  );
  if (made.size === 0) return [];
  const order = orderEntries(instrument, scope);
  const { reduced, subjectOrder } = observationOrders(instrument, scope, order);
  // What is worked out for each observation reads the observation's own answer.
  const isOfSubject = (at: number): boolean => subjectOrder.includes(at) && !reduced.includes(at);
  return [...instrument.items, ...instrument.nodes].flatMap((entry, at) => {
    const isItem = at < instrument.items.length;
    const path = isItem ? ['items', at] : ['nodes', at - instrument.items.length];
    const own = isOfSubject(at) ? placedConditions(entry) : [];
    return own.flatMap((placed) =>
      answersIn(placed, scope).flatMap((item) => {
        const reducer = made.get(item);
        if (reducer === undefined) return [];
        const facts = { item, reducer };
        return [createIssue(scoringCodes, 'instrument.notAnOption', [...path, ...placed.path], facts)];
      }),
    );
  });
}

function madeBy(reduce: Scope['instrument']['items'][number]['reduce']): string | undefined {
  if (reduce === undefined) return undefined;
  const isRules = typeof reduce === 'object' && !('trimmedMean' in reduce);
  const reducers: readonly Reducer[] = isRules ? reduce.map((rule) => rule.use) : [reduce];
  const found = reducers.find((reducer) => !keepsRaw(reducer));
  return typeof found === 'object' ? 'trimmedMean' : found;
}

function answersIn({ condition }: PlacedCondition, { instrument }: Scope): readonly string[] {
  const compiled = compileCondition<Quantifier>(condition, (clause) => expandQuantifier(clause, instrument));
  return [...new Set(compiled.subjects.flatMap(({ kind, id }) => (kind === 'answer' ? [id] : [])))];
}
