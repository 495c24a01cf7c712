import { compileRollout } from '@sopana/rollout';
import { parseCalendar, parseRolloutTemplate } from '@sopana/rollout/schemas';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { poyaEstimates } from '../src/calendar/poya-estimates.js';
import { holidays } from '../src/calendar/sri-lanka-holidays.js';
import { rolloutTemplate } from '../src/rollout/sri-lanka-rollout-template.js';

const labelled = [
  ...(rolloutTemplate.roles ?? []),
  ...(rolloutTemplate.resources ?? []),
  ...(rolloutTemplate.budgets ?? []),
  ...rolloutTemplate.steps,
  ...rolloutTemplate.steps.flatMap(({ variants = [], exit = [] }) => [...variants, ...exit]),
  ...(rolloutTemplate.statuses ?? []),
];

describe('the template of the six steps', () => {
  it('is read as it is written', () => {
    expect(expectOk(parseRolloutTemplate(rolloutTemplate))).toEqual(rolloutTemplate);
  });

  it('goes with the holidays of the pack, which are read as calendars', () => {
    expect(expectOk(parseCalendar(holidays))).toEqual(holidays);
    expect(expectOk(parseCalendar(poyaEstimates))).toEqual(poyaEstimates);
  });

  it('says of everything where it comes from, in each of its languages', () => {
    const gaps = labelled.flatMap((one) =>
      [
        ...(rolloutTemplate.languages ?? []).filter((language) => (one.label?.[language] ?? '') === ''),
        ...(one.provenance === undefined ? ['provenance'] : []),
        ...(one.provenance === 'documented' && one.source === undefined ? ['source'] : []),
      ].map((gap) => `${JSON.stringify(one.label?.['en'])} ${gap}`),
    );
    expect(gaps).toEqual([]);
    expect(labelled.length).toBeGreaterThan(30);
  });

  it('names the documented steps in their order, and the documented stakeholders', () => {
    const documented = rolloutTemplate.steps.filter(({ provenance }) => provenance === 'documented');
    expect(documented.map(({ label }) => label?.['en'])).toEqual([
      'Awareness',
      'Maturity assessment',
      'Competency gaps',
      'Capacity-building programmes',
      'CDIO selected and capacitated',
      'DTU established',
    ]);
    expect(rolloutTemplate.roles?.map(({ id }) => id)).toEqual([
      'government',
      'industry-partner',
      'academia',
    ]);
  });

  it('carries an organisation through all steps, each on what the one before leaves', () => {
    const { id, version } = rolloutTemplate;
    const pools = (rolloutTemplate.resources ?? []).map((resource) => ({
      id: `all-${resource.id}`,
      resource: resource.id,
      units: 4,
    }));
    const compiled = expectOk(
      compileRollout(
        rolloutTemplate,
        {
          sopana: 'rollout/1',
          id: 'one',
          version: '1',
          template: { id, version },
          from: '2026-01-01',
          to: '2026-12-31',
          workingTimes: [
            {
              id: 'office',
              week: { monday: 'full', tuesday: 'full', wednesday: 'full', thursday: 'full', friday: 'full' },
              observes: [{ calendar: holidays.id, kinds: ['public'] }],
            },
          ],
          workingTime: 'office',
          waves: [{ id: 'critical' }],
          organisations: [{ id: 'a', wave: 'critical', size: 'medium' }],
          pools,
          budgets: [
            {
              budget: 'capacity-building',
              periods: [{ id: '2026', from: '2026-01-01', to: '2026-12-31', amount: 1000 }],
            },
          ],
        },
        [holidays],
      ),
    );
    expect(compiled.activities.map(({ step }) => step)).toHaveLength(6);
    expect(compiled.held).toEqual([]);
    expect(compiled.expected.map(({ step, facts }) => [step, facts])).toEqual([
      ['maturity-assessment', ['programme.briefed']],
      ['competency-gaps', ['maturity.level']],
      ['capacity-building', ['competency.gaps']],
      ['cdio', ['maturity.level']],
      ['dtu', ['cdio.appointed']],
    ]);
  });
});
