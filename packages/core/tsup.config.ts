import base from '@sopana/tooling/tsup';

export default {
  ...base,
  entry: {
    index: 'src/index.ts',
    arithmetic: 'src/arithmetic/index.ts',
    canonical: 'src/canonical/index.ts',
    choose: 'src/choose/index.ts',
    condition: 'src/condition/index.ts',
    dates: 'src/dates/index.ts',
    document: 'src/document/index.ts',
    evidence: 'src/evidence/index.ts',
    gate: 'src/gate/index.ts',
    ledger: 'src/ledger/index.ts',
    random: 'src/random/index.ts',
    sealing: 'src/sealing/index.ts',
    text: 'src/text/index.ts',
    schemas: 'src/schemas/index.ts',
  },
};
