import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import { checkLimits, describeValue } from '@sopana/core/document';
import { exchangeCodes } from '../codes.js';
import type { ExchangeAccount, ImportedFramework } from '../imported-framework.js';
import type { CaseDocument } from './case-package.js';
import { comparePackages } from './compare-packages.js';
import { frameworkOfPackage } from './framework-of-package.js';
import { hasTexts } from './has-texts.js';
import { isPlainObject } from './is-plain-object.js';
import { readPackage } from './read-package.js';
import { writePackage } from './write-package.js';

const required = ['identifier', 'uri', 'creator', 'title', 'lastChangeDateTime'];
const optional = ['language', 'version', 'description', 'officialSourceURL', 'notes', 'frameworkType'];
const lists = ['CFItems', 'CFAssociations', 'CFRubrics'];

/**
 * A competency framework read from a package of 1EdTech CASE 1.1.
 *
 * @param input - what `JSON.parse` gave
 * @returns the framework: items of the types that Sopana writes are what they are called, of the others those with items under them are
 *   areas and the rest competencies; members, identifiers and associations that a framework has no member for are carried along.
 *   The package is written again from the framework and compared: `notCarried` names each object that did not come out the same.
 *   Fails with `document.*`, `exchange.notThisFormat` or, without a competency, `exchange.nothingRead`
 *
 * @example
 * ```ts
 * const dated = (identifier) => ({ identifier, uri: `urn:uuid:${identifier}`, lastChangeDateTime: '2026-11-27T00:00:00Z' });
 * const CFDocument = { ...dated('c5a0a0a0-0000-4000-8000-000000000001'), creator: 'A school', title: 'Reading', language: 'en' };
 * const CFItems = [{ ...dated('c5a0a0a0-0000-4000-8000-000000000002'), fullStatement: 'Reads aloud', humanCodingScheme: 'R.1' }];
 * const { framework, notCarried } = importCasePackage({ CFDocument, CFItems }).value;
 * framework.competencies[0].label; // => { en: 'Reads aloud' }
 * notCarried; // => []
 * ```
 *
 * @remarks O(n log n) in the objects of the package.
 * @source 1EdTech Competencies and Academic Standards Exchange (CASE) 1.1; our choices in docs/decisions/0014-case-exchange.md.
 */
export function importCasePackage(input: unknown): Result<ImportedFramework> {
  const [unsafe, ...others] = checkLimits(input);
  if (unsafe !== undefined) return err(unsafe, ...others);
  const document = isPlainObject(input) ? input['CFDocument'] : undefined;
  if (!isPlainObject(input) || !hasTexts(document, required, optional)) {
    const reason = `CFDocument has to be an object with texts ${required.join(', ')}; it is ${describeValue(document)}`;
    const facts = { format: 'a package of CASE 1.1', reason };
    return err(createIssue(exchangeCodes, 'exchange.notThisFormat', ['CFDocument'], facts));
  }
  const issues: Issue[] = [];
  const read = readPackage(input, issues);
  const { extensions, lastChangeDateTime } = document as unknown as CaseDocument;
  const framework = frameworkOfPackage(read, extensions, issues);
  if (framework.competencies.length === 0) {
    const count = Array.isArray(input['CFItems']) ? input['CFItems'].length : 0;
    return err(createIssue(exchangeCodes, 'exchange.nothingRead', ['CFItems'], { read: `${count} items` }));
  }
  const again = writePackage(framework, lastChangeDateTime) as unknown as Readonly<Record<string, unknown>>;
  const notCarried = [...issues, ...comparePackages(input, again, issues)];
  return ok({
    framework,
    notCarried,
    accounts: lists.map((name) => accountOf(name, input[name], notCarried)),
  });
}

function accountOf(name: string, list: unknown, issues: readonly Issue[]): ExchangeAccount {
  const read = Array.isArray(list) ? list.length : 0;
  const places = issues.filter(({ path }) => path[0] === name && typeof path[1] === 'number');
  const left = new Set(places.map(({ path }) => path[1])).size;
  return { of: name, read, carried: read - left, left };
}
