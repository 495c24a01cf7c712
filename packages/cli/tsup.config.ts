import base from '@sopana/tooling/tsup';

export default { ...base, entry: { main: 'src/main.ts' }, format: ['esm'], dts: false };
