import { fileURLToPath } from 'node:url';
import { collectExamples, runExample } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/condition/index.js';

describe('every @example of condition runs and states true values', () => {
  it.each(collectExamples(fileURLToPath(new URL('../../src/condition', import.meta.url))))(
    '$at',
    (example) => {
      expect(runExample(example, api)).toBeGreaterThan(0);
    },
  );
});
