import { deepFreeze, expectOk } from '@sopana/tooling';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportCasePackage } from '../../src/exchange/case/export-case-package.js';
import { importCasePackage } from '../../src/exchange/case/import-case-package.js';
import type { CompetencyFramework } from '../../src/model/competency-framework.js';
import { arbitraryFramework } from './support/arbitrary-framework.js';

const sent = (framework: CompetencyFramework) =>
  JSON.parse(JSON.stringify(expectOk(exportCasePackage(framework, '2026-11-27T00:00:00Z'))));

it('gives every framework again, with nothing left on the way', () => {
  fc.assert(
    fc.property(arbitraryFramework, (framework) => {
      const back = expectOk(importCasePackage(deepFreeze(sent(deepFreeze(framework)))));
      expect(back.framework).toEqual(framework);
      expect(back.notCarried).toEqual([]);
      // And the texts in the same order of languages, since the first is the one to fall back to.
      expect(Object.keys(back.framework.title ?? {})).toEqual(Object.keys(framework.title ?? {}));
    }),
    { seed: 20261127, numRuns: 60 },
  );
});

it('gives the same package again', () => {
  fc.assert(
    fc.property(arbitraryFramework, (framework) => {
      const first = sent(framework);
      expect(sent(expectOk(importCasePackage(first)).framework)).toEqual(first);
    }),
    { seed: 20261128, numRuns: 30 },
  );
});
