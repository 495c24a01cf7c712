import type { JudgedGates } from '@sopana/scoring';
import type { CompiledInstrument, CompiledModel } from '../model/compiled-model.js';
import type { GateReport } from '../model/report.js';

const states = { true: 'open', false: 'closed', unknown: 'undecided' } as const;

/**
 * The gates that an instrument opens to others.
 *
 * @param compiled - the model
 * @param instrument - the instrument that was answered
 * @param judged - what the engine says of gated levels, by id; those of `gate.<instrument>` among them
 * @returns one entry for each instrument that waits for this one, in document order
 */
export function gatesOf(
  { instruments }: CompiledModel,
  instrument: CompiledInstrument,
  judged: ReadonlyMap<string, JudgedGates>,
): readonly GateReport[] {
  const waiting = instruments.filter(({ declared }) => declared.gate?.instrument === instrument.id);
  return waiting.map(({ id }) => {
    const gate = judged.get(`gate.${id}`)?.gates[0];
    if (gate === undefined) throw new Error(`The gate of '${id}' was compiled and cannot be judged.`);
    return { instrument: id, state: states[gate.truth], reasons: gate.reasons };
  });
}
