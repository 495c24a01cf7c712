import { fileURLToPath } from 'node:url';
import * as scoring from '@sopana/scoring';
import { collectExamples, runExample } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import * as advance from '../../src/index.js';

describe('every @example of advance runs and states true values', () => {
  it.each(collectExamples(fileURLToPath(new URL('../../src/advance', import.meta.url))))('$at', (example) => {
    expect(runExample(example, { ...scoring, ...advance })).toBeGreaterThan(0);
  });
});
