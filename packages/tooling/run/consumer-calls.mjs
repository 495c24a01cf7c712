/** For each package a call that a user might make, on its main entry `m`, and what it must give. */
export const consumerCalls = {
  '@sopana/core': ['m.ok(3)', { ok: true, value: 3 }],
  '@sopana/stats': [
    "Array.from(m.rankValues([7, 9, 9], { ties: 'min', order: 'descending' }).ranks)",
    [3, 1, 1],
  ],
  '@sopana/scoring': ['m.classOfCode(2)', 'notApplicable'],
  '@sopana/dmm': ['typeof m.compileMaturityModel', 'function'],
  '@sopana/dtu': ['typeof m.compileCheckSet', 'function'],
  '@sopana/competency': ['typeof m.compileCompetencyFramework', 'function'],
  '@sopana/rollout': ['typeof m.startPlan', 'function'],
  '@sopana/srilanka': ['m.maturityModel.id', 'srilanka'],
  '@sopana/cdio': ['typeof m.rankCandidates', 'function'],
  '@sopana/published-indices': ['m.gtmi.id', 'gtmi'],
};
