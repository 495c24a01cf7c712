/** A rollout that cannot be planned: one assessor, two organisations, and days for one of them. */
export const lateFiles: Readonly<Record<string, string>> = {
  't.json': JSON.stringify({
    sopana: 'rollout-template/1',
    id: 't',
    version: '1',
    resources: [{ id: 'assessor' }],
    steps: [{ id: 'assess', durationDays: 2, needs: [{ resource: 'assessor', units: 1 }] }],
  }),
  'r.json': JSON.stringify({
    sopana: 'rollout/1',
    id: 'late',
    version: '1',
    template: { id: 't', version: '1' },
    from: '2026-01-05',
    to: '2026-01-07',
    workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }],
    workingTime: 'office',
    waves: [{ id: 'w' }],
    organisations: [
      { id: 'a', wave: 'w' },
      { id: 'b', wave: 'w' },
    ],
    pools: [{ id: 'team', resource: 'assessor', units: 1 }],
  }),
};
