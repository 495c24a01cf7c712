import type { Floor } from './cell.js';

/**
 * Whether a value is enough.
 *
 * @param value - the value
 * @param floor - what it has to be
 * @returns true at the floor itself, unless the floor is open
 */
export function aboveFloor(value: number, floor: Floor): boolean {
  return floor.isOpen ? value > floor.least : value >= floor.least;
}
