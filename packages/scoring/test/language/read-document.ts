import { readFileSync } from 'node:fs';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { compileInstrument, type Plan } from '../../src/index.js';
import { parseInstrument } from '../../src/schemas/index.js';

/** The plan of a document beside the tests, read by the door for untrusted input. */
export function planOfDocument(name: string): Plan {
  const text = readFileSync(new URL(`./documents/${name}.json`, import.meta.url), 'utf8');
  return expectOk(compileInstrument(deepFreeze(expectOk(parseInstrument(JSON.parse(text))))));
}
