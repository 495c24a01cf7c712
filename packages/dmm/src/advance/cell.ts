import type { Frontier } from './frontier.js';

/** What can still become of an item or node. */
export interface Cell {
  /** What it can be worth at which further cost; empty where it can have no value. */
  readonly points: Frontier;
  /** Whether it may be without a value. */
  readonly mayLack: boolean;
}

/** The least that a number has to be. */
export interface Floor {
  /** The number. */
  readonly least: number;
  /** Whether the number itself is too little. */
  readonly isOpen: boolean;
}
