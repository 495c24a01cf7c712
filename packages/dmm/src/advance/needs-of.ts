import type { Truth } from '@sopana/core/condition';
import type { Floor } from './cell.js';
import { type Clause, clausesOf } from './clauses-of.js';
import type { Need } from './need.js';
import { needOfClause } from './need-of-clause.js';
import type { NeedSource } from './need-source.js';
import type { FoldShape } from './shape.js';

/**
 * What follows from a node having to be so much.
 *
 * @param source - the document and its shapes
 * @param at - position of the node's shape
 * @param floor - what it has to be
 * @returns the floor itself and what it asks of what is below: sources of bands, gates and caps, parts of the least
 */
export function needsOf(source: NeedSource, at: number, floor: Floor): readonly Need[] {
  const shape = source.shapes[at];
  const own: Need = { kind: 'floor', at, least: floor.least, isOpen: floor.isOpen };
  if (shape?.kind === 'bands') {
    const start = shape.starts[levelOf(floor) - 1];
    if (start === undefined) return [own];
    return [own, ...needsOf(source, shape.source, { least: start, isOpen: !shape.closedBelow })];
  }
  if (shape?.kind === 'least' && shape.isBare) return [own, ...leastNeeds(source, shape, floor)];
  if (shape?.kind !== 'ceiling' || shape.gates === null) return [own];
  const { gates, caps = [], start, unknown } = shape.gates;
  const level = levelOf(floor);
  const levels = [start.level, ...gates.map((gate) => gate.level)];
  const shut: readonly Truth[] = unknown === 'no' ? ['false', 'unknown'] : ['false'];
  const clauses = [
    ...gates.slice(0, Math.max(0, level)).flatMap(({ when }) => clausesOf(when, ['true'], source.instrument)),
    ...caps
      .filter((cap) => levels.indexOf(cap.at) < level)
      .flatMap(({ when }) => clausesOf(when, shut, source.instrument)),
  ];
  return [own, ...clauses.flatMap((clause) => needsOfClause(source, clause))];
}

/** The position of the level that a floor stands for. */
function levelOf({ least, isOpen }: Floor): number {
  return isOpen ? Math.floor(least) + 1 : Math.ceil(least);
}

function leastNeeds(source: NeedSource, { edges }: FoldShape, floor: Floor): readonly Need[] {
  return edges
    .filter((edge) => source.cells[edge.at]?.mayLack === false || (!edge.skips && edge.standIn === null))
    .flatMap((edge) => needsOf(source, edge.at, floor));
}

function needsOfClause(source: NeedSource, clause: Clause): readonly Need[] {
  if ('any' in clause) {
    const parts = clause.any.map((part) => part.flatMap((one) => needsOfClause(source, one)));
    return [{ kind: 'any', parts }];
  }
  const need = needOfClause(source, clause.clause, clause.accepts);
  if (need === null) return [];
  return need.kind === 'floor' ? needsOf(source, need.at, need) : [need];
}
