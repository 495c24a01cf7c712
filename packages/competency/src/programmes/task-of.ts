import { edgesOfGap } from './edges-of-gap.js';
import type { TaskGap, TaskProgramme } from './task-gap.js';
import type { TrainingTask } from './training-task.js';

/**
 * Gaps and programmes laid out for the search.
 *
 * @param gaps - in any order
 * @param programmes - without circles in `after`
 * @param budget - whole, from 0
 * @param people - how many people there are
 * @returns the task; gaps that no programme narrows are left out
 */
export function taskOf(
  gaps: readonly TaskGap[],
  programmes: readonly TaskProgramme[],
  budget: number,
  people: number,
): TrainingTask {
  const slotOf = new Map<number, number>();
  const slotProgramme: number[] = [];
  const slotPerson: number[] = [];
  const slotNeeds: number[][] = [];
  const slotFor = (person: number, programme: number): number => {
    const key = person * programmes.length + programme;
    const known = slotOf.get(key);
    if (known !== undefined) return known;
    const slot = slotProgramme.length;
    slotOf.set(key, slot);
    slotProgramme.push(programme);
    slotPerson.push(person);
    slotNeeds.push([]);
    for (const before of programmes[programme]!.after) slotNeeds[slot]!.push(slotFor(person, before));
    return slot;
  };
  const depth: number[] = [];
  const weight: number[] = [];
  const starts: number[] = [];
  const edges: { readonly slot: number; readonly from: number; readonly to: number; readonly gap: number }[] =
    [];
  for (const gap of gaps) {
    const found = edgesOfGap(gap, programmes);
    if (found.length === 0 || gap.weight === 0) continue;
    starts.push(edges.length);
    for (const { programme, from, to } of found) {
      edges.push({ slot: slotFor(gap.person, programme), from, to, gap: depth.length });
    }
    depth.push(gap.needed - gap.held);
    weight.push(gap.weight);
  }
  const group = (count: number, keyOf: (slot: number) => number): readonly (readonly number[])[] => {
    const groups: number[][] = Array.from({ length: count }, () => []);
    for (let slot = 0; slot < slotProgramme.length; slot += 1) groups[keyOf(slot)]!.push(slot);
    return groups;
  };
  const slotEdges: number[][] = slotProgramme.map(() => []);
  for (const [at, { slot }] of edges.entries()) slotEdges[slot]!.push(at);
  const slotNeededBy: number[][] = slotProgramme.map(() => []);
  for (const [slot, needs] of slotNeeds.entries()) for (const need of needs) slotNeededBy[need]!.push(slot);
  return {
    programmes: programmes.length,
    cost: programmes.map(({ cost }) => cost),
    seats: programmes.map(({ seats }) => seats),
    after: programmes.map(({ after }) => after),
    budget,
    gaps: depth.length,
    depth: Int32Array.from(depth),
    weight: Float64Array.from(weight),
    edgeStart: Int32Array.from([...starts, edges.length]),
    edgeSlot: Int32Array.from(edges, ({ slot }) => slot),
    edgeFrom: Int32Array.from(edges, ({ from }) => from),
    edgeTo: Int32Array.from(edges, ({ to }) => to),
    edgeGap: Int32Array.from(edges, ({ gap }) => gap),
    slots: slotProgramme.length,
    slotProgramme: Int32Array.from(slotProgramme),
    slotPerson: Int32Array.from(slotPerson),
    slotEdges,
    slotNeeds,
    slotNeededBy,
    links: Int32Array.from(slotNeeds.flatMap((needs, slot) => needs.flatMap((need) => [slot, need]))),
    byProgramme: group(programmes.length, (slot) => slotProgramme[slot]!),
    byPerson: group(people, (slot) => slotPerson[slot]!),
    ceiling: depth.reduce((total, levels, at) => total + levels * weight[at]!, 0),
  };
}
