import { deepFreeze, expectOk } from '@sopana/tooling';
import { compileRollout } from '../../src/compile/compile-rollout.js';
import type { Calendar, WorkingTime } from '../../src/model/calendar.js';
import type { CompiledRollout } from '../../src/model/compiled-rollout.js';
import type { Rollout, RolloutOrganisation } from '../../src/model/rollout.js';
import type { RolloutStep, RolloutTemplate } from '../../src/model/rollout-template.js';

/** Monday to Friday. */
export const officeWeek: WorkingTime['week'] = {
  monday: 'full',
  tuesday: 'full',
  wednesday: 'full',
  thursday: 'full',
  friday: 'full',
};

/** Two days of work by one assessor. */
export const assess: RolloutStep = deepFreeze({
  id: 'assess',
  durationDays: 2,
  needs: [{ resource: 'assessor', units: 1 }],
} satisfies RolloutStep);

/** One organisation and one team of one assessor, in an office without days off; its template is called t. */
export const oneTeam: Rollout = deepFreeze({
  sopana: 'rollout/1',
  id: 'r',
  version: '1',
  template: { id: 't', version: '1' },
  from: '2026-01-05',
  to: '2026-02-27',
  workingTimes: [{ id: 'office', week: officeWeek }],
  workingTime: 'office',
  waves: [{ id: 'w' }],
  organisations: [{ id: 'a', wave: 'w' }],
  pools: [{ id: 'team', resource: 'assessor', units: 1 }],
} satisfies Rollout);

/** A week with a holiday in the middle, and one that banks alone observe. */
export const holidays: Calendar = deepFreeze({
  sopana: 'holiday-list/1',
  id: 'holidays',
  version: '1',
  years: [{ year: 2026, standing: 'gazetted' }],
  days: [
    { date: '2026-01-07', kinds: ['public', 'bank'], label: { en: 'Day of the lamp' } },
    { date: '2026-01-14', kinds: ['bank'], label: { en: 'Day of the books' } },
  ],
} satisfies Calendar);

/** Three steps: a talk for up to three, an assessment by one of the assessors, a training that costs money. */
export const template: RolloutTemplate = deepFreeze({
  sopana: 'rollout-template/1',
  id: 'three-steps',
  version: '1',
  roles: [{ id: 'government' }, { id: 'academia' }],
  resources: [{ id: 'assessor' }, { id: 'room' }],
  budgets: [{ id: 'training' }],
  steps: [
    {
      id: 'talk',
      label: { en: 'Talk' },
      durationDays: 1,
      provider: 'government',
      needs: [{ resource: 'room', units: 1 }],
      batch: { upTo: 3 },
      exit: [{ fact: 'briefed' }],
      doneWhen: { fact: 'briefed', is: true },
    },
    {
      id: 'assess',
      label: { en: 'Assessment' },
      durationDays: 3,
      after: [{ step: 'talk', atLeastDays: 2 }],
      entry: { fact: 'briefed', is: true },
      needs: [{ resource: 'assessor', units: 1 }],
      exit: [{ fact: 'level' }],
      variants: [
        {
          id: 'large',
          when: { attribute: 'size', is: 'large' },
          durationDays: 5,
          needs: [{ resource: 'assessor', units: 2 }],
        },
      ],
    },
    {
      id: 'train',
      label: { en: 'Training' },
      durationDays: 2,
      after: [{ step: 'assess' }],
      spends: [{ budget: 'training', amount: 10 }],
      variants: [{ id: 'none', when: { attribute: 'kind', is: 'school' }, leftOut: true }],
    },
  ],
} satisfies RolloutTemplate);

/** An organisation of the first wave. */
export function organisation(id: string, more: Partial<RolloutOrganisation> = {}): RolloutOrganisation {
  return { id, wave: 'first', kind: 'office', size: 'small', region: 'north', language: 'en', ...more };
}

/** Four organisations in two waves, one assessor, one room, two fiscal periods. */
export const rollout: Rollout = deepFreeze({
  sopana: 'rollout/1',
  id: 'pilot',
  version: '1',
  template: { id: 'three-steps', version: '1' },
  from: '2026-01-05',
  to: '2026-03-31',
  workingTimes: [
    { id: 'office', week: officeWeek, observes: [{ calendar: 'holidays', kinds: ['public'] }] },
    { id: 'mornings', week: { monday: 'morning', tuesday: 'morning', wednesday: 'morning' } },
  ],
  workingTime: 'office',
  regions: [{ id: 'north' }, { id: 'south' }],
  waves: [{ id: 'first' }, { id: 'second', opensWhen: [{ wave: 'first', step: 'assess', share: 0.5 }] }],
  organisations: [
    organisation('a', { criticality: 5 }),
    organisation('b', { criticality: 2, size: 'large' }),
    organisation('c', { criticality: 3 }),
    organisation('d', { wave: 'second', kind: 'school' }),
  ],
  pools: [
    { id: 'assessors', resource: 'assessor', units: 2 },
    { id: 'hall', resource: 'room', units: 1 },
  ],
  budgets: [
    {
      budget: 'training',
      periods: [
        { id: 'winter', from: '2026-01-01', to: '2026-01-31', amount: 20 },
        { id: 'spring', from: '2026-02-01', to: '2026-03-31', amount: 100 },
      ],
    },
  ],
  priority: { parts: [{ id: 'critical', of: 'criticality', weight: 1, least: 1, most: 5 }] },
} satisfies Rollout);

/** The documents with some members replaced, compiled. */
export function compiled(
  ofRollout: Partial<Rollout> = {},
  ofTemplate: Partial<RolloutTemplate> = {},
): CompiledRollout {
  return expectOk(compileRollout({ ...template, ...ofTemplate }, { ...rollout, ...ofRollout }, [holidays]));
}
