import { compileInstrument, type Instrument, type Plan } from '@sopana/scoring';

/** A plan, or a failed test. */
export function planOf(rest: Omit<Instrument, 'sopana' | 'id' | 'version'>): Plan {
  const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', ...rest });
  if (!plan.ok) throw new Error(plan.issues.map(({ message }) => message).join('\n'));
  return plan.value;
}
