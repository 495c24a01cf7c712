import { explainScore, type SubjectAnswers } from '@sopana/scoring';
import type { CompiledInstrument, CompiledModel } from '../model/compiled-model.js';
import type { GateReport } from '../model/report.js';

const states = { true: 'open', false: 'closed', unknown: 'undecided' } as const;

/**
 * Whether the instruments that wait for this one are opened.
 *
 * @param compiled - the model
 * @param instrument - the instrument that was answered
 * @param given - the answers
 * @param attributes - what is known of the organisation
 * @returns one entry for each instrument that waits, in document order
 */
export function gatesOf(
  { instruments }: CompiledModel,
  instrument: CompiledInstrument,
  given: SubjectAnswers,
  attributes: Readonly<Record<string, string | number>>,
): readonly GateReport[] {
  const waiting = instruments.filter(({ declared }) => declared.gate?.instrument === instrument.id);
  return waiting.map(({ id }) => {
    const told = explainScore(instrument.plan, given, `gate.${id}`, { attributes });
    const gate = told.ok && told.value.root.kind === 'gates' ? told.value.root.gates[0] : undefined;
    if (gate === undefined) throw new Error(`The gate of '${id}' was compiled and cannot be explained.`);
    return { instrument: id, state: states[gate.truth], reasons: gate.reasons };
  });
}
