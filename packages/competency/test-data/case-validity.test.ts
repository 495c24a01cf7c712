import { expectOk } from '@sopana/tooling';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportCasePackage } from '../src/exchange/case/export-case-package.js';
import { arbitraryFramework } from '../test/exchange/support/arbitrary-framework.js';
import { caseErrors } from './case-validator.js';

it('every framework goes out as a package that is valid by the official schema', () => {
  fc.assert(
    fc.property(arbitraryFramework, (framework) => {
      expect(caseErrors(expectOk(exportCasePackage(framework, '2026-11-27T00:00:00Z')))).toEqual([]);
    }),
    { seed: 20261129, numRuns: 60 },
  );
});

it('the check can fail', () => {
  const broken = { CFDocument: { identifier: 'x' }, more: true };
  expect(caseErrors(broken as never).length).toBeGreaterThan(3);
});
