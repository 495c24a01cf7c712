import base from '@sopana/tooling/tsup';

export default {
  ...base,
  entry: {
    index: 'src/index.ts',
    exchange: 'src/exchange/index.ts',
    schemas: 'src/schemas/index.ts',
  },
};
