import type { PathStep } from '@sopana/core';
import type { MaturityModel } from '../model/maturity-model.js';
import type { LevelStart, ModelInstrument } from '../model/model-instrument.js';
import type { PlacedNode } from './placed-node.js';

/**
 * The level of a node: bands of its value and, where the instrument declares some for it, gates and caps.
 *
 * @param model - the document, for the labels
 * @param at - position of the instrument
 * @param instrument - the instrument
 * @param of - id of the node that is read
 * @param origin - where the node comes from
 * @returns the node `<of>.level`
 */
export function levelNode(
  model: MaturityModel,
  at: number,
  instrument: ModelInstrument,
  of: string,
  origin: readonly PathStep[],
): PlacedNode {
  const { levels, requirements = [], caps = [] } = instrument;
  const base = ['instruments', at];
  const labelled = ({ level }: LevelStart): { readonly level: string } => {
    const label = model.levels.find(({ id }) => id === level)?.label;
    return { level, ...(label === undefined ? {} : { label }) };
  };
  const id = `${of}.level`;
  const isRuled = [...requirements, ...caps].some(({ node }) => node === of);
  if (!isRuled) {
    const bands = levels.map((start) => ({
      ...labelled(start),
      ...(start.from === undefined ? {} : { from: start.from }),
    }));
    const pathOf = (rest: readonly PathStep[]): readonly PathStep[] =>
      rest[0] === 'bands' ? [...base, 'levels', ...rest.slice(1)] : origin;
    return { node: { id, of, bands }, pathOf };
  }
  const own = requirements
    .map((rule, position) => ({ rule, position }))
    .filter(({ rule }) => rule.node === of);
  const ownCaps = caps.map((rule, position) => ({ rule, position })).filter(({ rule }) => rule.node === of);
  const [first = { level: '' }, ...higher] = levels;
  const asked = higher.map((start) => own.filter(({ rule }) => rule.level === start.level));
  const gates = higher.map((start, position) => ({
    ...labelled(start),
    when: {
      all: [
        { value: of, atLeast: start.from ?? instrument.range[1] },
        ...(asked[position] ?? []).map(({ rule }) => rule.when),
      ],
    },
  }));
  const pathOf = (rest: readonly PathStep[]): readonly PathStep[] => {
    const [key, position, ...inside] = rest;
    if (typeof position !== 'number') return origin;
    if (key === 'caps') return [...base, 'caps', ownCaps[position]?.position ?? 0, ...inside];
    const [, , clause, ...within] = inside;
    const rule = typeof clause === 'number' && clause > 0 ? asked[position]?.[clause - 1] : undefined;
    return rule === undefined
      ? [...base, 'levels', position + 1]
      : [...base, 'requirements', rule.position, 'when', ...within];
  };
  const held = ownCaps.map(({ rule: { when, at: level } }) => ({ when, at: level }));
  return {
    node: { id, start: labelled(first), gates, ...(held.length === 0 ? {} : { caps: held }) },
    pathOf,
  };
}
