import { describe, expect, it } from 'vitest';
import { type PsplibSet, psplibSet } from '../bench/psplib-set.js';
import { psplibSolve } from '../bench/psplib-solve.js';

const data = process.env['SOPANA_DATA'];

// Every 21st instance of each set; ceilings a little above what was measured, docs/methods/planning.md.
const ceilings: Readonly<Record<PsplibSet, number>> = { j30: 0.1, j60: 12.8, j120: 31.6 };

describe.skipIf(data === undefined)('a sample of PSPLIB', () => {
  it.each(Object.keys(ceilings) as PsplibSet[])('%s with 1,000 schedules', (set) => {
    const instances = psplibSet(data ?? '', set, 21);
    // psplibSolve throws when the validator finds a breach or a proved optimum is beaten.
    const deviations = instances.map((instance) => {
      const makespan = psplibSolve(instance, 1000, 1);
      return (100 * (makespan - instance.reference)) / instance.reference;
    });
    const mean = deviations.reduce((sum, one) => sum + one, 0) / deviations.length;
    expect(instances.length).toBeGreaterThan(20);
    expect(mean).toBeLessThan(ceilings[set]);
  });
});
