/**
 * Gates: shut until a condition is known to hold.
 *
 * @packageDocumentation
 */
export type { GateState, GateVerdict } from './evaluate-gate.js';
export { evaluateGate } from './evaluate-gate.js';
export type { Gate } from './gate.js';
