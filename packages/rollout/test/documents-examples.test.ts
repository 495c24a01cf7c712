import { fileURLToPath } from 'node:url';
import { collectExamples, runExample } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.js';
import * as schemas from '../src/schemas/index.js';

const source = (room: string): string => fileURLToPath(new URL(`../src/${room}`, import.meta.url));

describe('every @example of rollout documents and plans runs and states true values', () => {
  const rooms = ['axis', 'calendar', 'chart', 'compile', 'exchange', 'explain', 'plan'];
  it.each(rooms.flatMap((room) => collectExamples(source(room))))('$at', (example) => {
    expect(runExample(example, api)).toBeGreaterThan(0);
  });
  it.each(collectExamples(source('schemas')))('$at', (example) => {
    expect(runExample(example, schemas)).toBeGreaterThan(0);
  });
});
