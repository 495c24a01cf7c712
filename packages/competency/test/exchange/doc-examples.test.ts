import { fileURLToPath } from 'node:url';
import { collectExamples, runExample } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/exchange/index.js';

describe('every @example of the exchange runs and states true values', () => {
  it.each(collectExamples(fileURLToPath(new URL('../../src/exchange', import.meta.url))))(
    '$at',
    (example) => {
      expect(runExample(example, api)).toBeGreaterThan(0);
    },
  );
});
