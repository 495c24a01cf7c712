import { fileURLToPath } from 'node:url';
import { collectExamples, runExample } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.js';

describe('every @example of the engine runs and states true values', () => {
  const rooms = ['engine', 'conflict', 'exchange', 'proof', 'verify'];
  const folders = rooms.map((room) => fileURLToPath(new URL(`../src/${room}`, import.meta.url)));
  it.each(folders.flatMap((folder) => collectExamples(folder)))('$at', (example) => {
    expect(runExample(example, api)).toBeGreaterThan(0);
  });
});
