/** The shared build: one ESM and one CJS file for each entry, each with its own declarations. */
export default {
  format: ['esm', 'cjs'],
  dts: true,
  sourcemap: true,
  clean: true,
  target: 'es2022',
};
