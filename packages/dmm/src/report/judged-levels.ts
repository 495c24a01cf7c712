import { type JudgedGates, judgeGates } from '@sopana/scoring';
import type { CompiledInstrument, CompiledModel } from '../model/compiled-model.js';
import type { ScoredAssessment } from './scored-assessment.js';

/**
 * What the engine says of all gated levels that a report speaks of, in one run.
 *
 * @param compiled - the model
 * @param scored - the assessment
 * @returns by id: `<node>.level` for each node with requirements or caps, `gate.<instrument>` for each that waits
 */
export function judgedLevels(
  { instruments }: CompiledModel,
  { instrument, given, attributes }: ScoredAssessment,
): ReadonlyMap<string, JudgedGates> {
  const waiting = instruments.filter(({ declared }) => declared.gate?.instrument === instrument.id);
  const ids = [...ruledLevels(instrument), ...waiting.map(({ id }) => `gate.${id}`)];
  if (ids.length === 0) return new Map();
  const judged = judgeGates(instrument.plan, given, ids, { attributes });
  if (!judged.ok) throw new Error(`The gates of ${ids.join(', ')} were compiled and cannot be judged.`);
  return new Map(judged.value.map((one) => [one.id, one]));
}

function ruledLevels({ declared }: CompiledInstrument): readonly string[] {
  const { requirements = [], caps = [] } = declared;
  return [...new Set([...requirements, ...caps].map(({ node }) => `${node}.level`))];
}
