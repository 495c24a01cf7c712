import { createIssue } from '@sopana/core';
import { parseDocument } from 'yaml';
import { cliCodes } from '../codes.js';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';

/**
 * A YAML text as data, of the kinds that JSON has.
 *
 * @param text - YAML 1.2
 * @param file - its name, for findings
 * @returns the data; stops with one `yaml.malformed` for each fault, such as a key that stands twice
 */
export function parseYaml(text: string, file: string): Attempt<unknown> {
  try {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, version: '1.2' });
    if (document.errors.length === 0) return { ok: true, value: document.toJS({ maxAliasCount: 100 }) };
    const findings = document.errors.map((error) => ({
      place: `${file} line ${text.slice(0, error.pos[0]).split('\n').length}`,
      issue: createIssue(cliCodes, 'yaml.malformed', [], { reason: error.message }),
    }));
    return { ok: false, exit: 1, findings };
  } catch (error) {
    // Its reader is recursive and gives up on nesting that no document has, and on references that multiply.
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    return failure(1, 'yaml.malformed', file, { reason: error.message });
  }
}
