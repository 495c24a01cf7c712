import base from '@sopana/tooling/tsup';

export default {
  ...base,
  entry: {
    index: 'src/index.ts',
    administration: 'src/administration/index.ts',
    calendar: 'src/calendar/index.ts',
    competency: 'src/competency/index.ts',
    maturity: 'src/maturity/index.ts',
    organisations: 'src/organisations/index.ts',
    selection: 'src/selection/index.ts',
    readiness: 'src/readiness/index.ts',
    rollout: 'src/rollout/index.ts',
  },
};
