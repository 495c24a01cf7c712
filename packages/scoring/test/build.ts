import { deepFreeze, expectOk } from '@sopana/tooling';
import type { AnswerSheet, Instrument, NodeScore, Plan, Scale } from '../src/index.js';
import { compileInstrument, scoreSubject } from '../src/index.js';

/** A frozen document; what is not given is as small as it can be. */
export function instrumentOf(parts: Partial<Instrument>): Instrument {
  return deepFreeze({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [], nodes: [], ...parts });
}

/** A frozen plan. */
export function planOf(parts: Partial<Instrument>): Plan {
  return deepFreeze(expectOk(compileInstrument(instrumentOf(parts))));
}

/** A plan of one mean over one item of a scale. */
export function planOfScale(scale: Scale): Plan {
  return planOf({
    scales: [scale],
    items: [{ id: 'a', scale: scale.id }],
    nodes: [{ id: 'mean', of: ['a'] }],
  });
}

/** One node of one subject. */
export function nodeOf(plan: Plan, answers: AnswerSheet, id = 'mean'): NodeScore {
  const found = expectOk(scoreSubject(plan, deepFreeze(answers))).nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`No node '${id}'.`);
  return found;
}

/** Value of one node of one subject; its class where it has none. */
export function numberOf(plan: Plan, answers: AnswerSheet, id = 'mean'): number | string {
  const { value, class: name } = nodeOf(plan, answers, id);
  return value ?? name;
}

/** Items `a`, `b`, … without scales. */
export function itemsOf(...ids: readonly string[]): Instrument['items'] {
  return ids.map((id) => ({ id }));
}
