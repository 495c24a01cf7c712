import type { TrainingTask } from './training-task.js';

/**
 * How far a gap is narrowed.
 *
 * @param task - what is solved
 * @param gap - its position
 * @param filled - 1 for the slots that are filled
 * @returns levels above the level held, from 0
 */
export function levelReached(task: TrainingTask, gap: number, filled: Uint8Array): number {
  const { edgeFrom, edgeSlot, edgeStart, edgeTo } = task;
  let level = 0;
  const end = edgeStart[gap + 1] as number;
  // Edges are ordered by where they lead, so that one pass takes every chain.
  for (let edge = edgeStart[gap] as number; edge < end; edge += 1) {
    if (filled[edgeSlot[edge] as number] === 0) continue;
    if ((edgeFrom[edge] as number) > level || (edgeTo[edge] as number) <= level) continue;
    level = edgeTo[edge] as number;
  }
  return level;
}
