/** What one package may import of the others. */
export interface PackageRule {
  /** The packages directly below; an arrow also grants what lies below it. */
  readonly below: readonly string[];
  /** True for data packages: nothing of the import may remain at run time. */
  readonly typesOnly?: true;
}

/** The arrows of the repository. A new arrow is a line here, seen in review. */
export const packageRules: Readonly<Record<string, PackageRule>> = {
  core: { below: [] },
  stats: { below: ['core'] },
  scoring: { below: ['stats'] },
  dmm: { below: ['scoring'] },
  competency: { below: ['scoring'] },
  cdio: { below: ['scoring'] },
  'rubric-test': { below: ['scoring'] },
  dtu: { below: ['core'] },
  rollout: { below: ['stats'] },
  srilanka: { below: ['dmm', 'competency', 'cdio', 'dtu', 'rollout'], typesOnly: true },
  'published-indices': { below: ['scoring'], typesOnly: true },
  cli: {
    below: ['dmm', 'competency', 'cdio', 'rubric-test', 'dtu', 'rollout', 'srilanka', 'published-indices'],
  },
  tooling: { below: [] },
};

/** Where a library may be imported: it stays behind one door, so that it can be replaced there. */
export const libraryHomes: Readonly<Record<string, RegExp>> = {
  zod: /^packages\/(cli\/|[^/]+\/src\/schemas(\/|\.ts$))/,
  immer: /^packages\/core\/src\/ledger\//,
  'date-fns': /^packages\/core\/src\/dates\//,
  '@date-fns/utc': /^packages\/core\/src\/dates\//,
};
