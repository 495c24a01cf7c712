import type { Scalar } from './scalar.js';

/** Equal to one value. */
export interface IsTest {
  /** Which question is put. */
  readonly name: 'is';
  /** The value, of the same type as what is read. */
  readonly operand: Scalar;
}

/** Equal to one of several values. */
export interface IsOneOfTest {
  /** Which question is put. */
  readonly name: 'isOneOf';
  /** The values; an empty list is never met. */
  readonly operand: readonly Scalar[];
}

/** A list that holds a value. */
export interface HasTest {
  /** Which question is put. */
  readonly name: 'has';
  /** The value to find in the list. */
  readonly operand: Scalar;
}

/** On one side of a threshold; `above` and `below` leave the threshold out. */
export interface ThresholdTest {
  /** Which question is put. */
  readonly name: 'atLeast' | 'atMost' | 'above' | 'below';
  /** A number, or a text that the context can order: an option, a level, a date. */
  readonly operand: number | string;
}

/** Known, or not known; the only test that is never `unknown`. */
export interface PresentTest {
  /** Which question is put. */
  readonly name: 'present';
  /** True asks for a known value, false for its absence. */
  readonly operand: boolean;
}

/** The question that a clause puts to what it reads; the normal form of `{ "is": … }`, `{ "atLeast": … }`, …. */
export type Test = IsTest | IsOneOfTest | HasTest | ThresholdTest | PresentTest;
