import { createIssue, err, type Issue, type Result, resultOf } from '@sopana/core';
import { dtuCodes } from '../codes.js';
import type { CheckSet } from '../model/check-set.js';
import { checkOfItem, type ImportedItem } from './check-of-item.js';
import { idOfName } from './id-of-name.js';
import { isJsonObject } from './is-json-object.js';
import { type NotCarried, notCarriedOf } from './not-carried-of.js';

/** A review checklist as a check set. */
export interface ImportedChecklist {
  /** The check set: a check and a fact for each item. */
  readonly set: CheckSet;
  /** Everything of the file that is not in the check set, in the order of the file. */
  readonly notCarried: readonly NotCarried[];
}

/** How the import names what the file does not. */
export interface ImportOptions {
  /** Id of the check set; made from the name of the checklist when absent. */
  readonly id?: string;
}

const statuses = [
  { id: 'open', label: { en: 'Open' } },
  { id: 'fulfilled', label: { en: 'Fulfilled' } },
  { id: 'notRequired', label: { en: 'Not required' } },
  { id: 'notApplicable', label: { en: 'Not applicable' } },
] as const;

/**
 * An Azure review checklist as a check set. Each item becomes a fact with the statuses of the checklist, and a check that passes when
 * the fact is `fulfilled` and does not apply when it is `notApplicable` or `notRequired`. What a check set has no place for is listed.
 *
 * @param input - the parsed file
 * @param options - id of the check set
 * @returns the check set, and what was not carried; fails with `checklistImport.notAChecklist` or, for each item,
 * `checklistImport.badItem`
 *
 * @example
 * ```ts
 * const item = { category: 'Billing', subcategory: 'Tenants', text: 'Use one tenant.', severity: 'High', guid: '70c15989-c726-42c7-b0d3-24b7375b9201', id: 'A01.01', graph: 'resources | count' };
 * const file = { items: [item], severities: [{ name: 'High' }], categories: [{ name: 'Billing' }], metadata: { name: 'Landing zone' } };
 * const imported = importAzureChecklist(file).value;
 * imported.set.checks[0].statement.en; // => 'Use one tenant.'
 * imported.notCarried.map(({ path }) => path.join('.')); // => ['items.0.subcategory', 'items.0.graph']
 * ```
 *
 * @source github.com/Azure/review-checklists, checklist.schema.json (MIT). Item numbers repeat in published files, so guids are the ids.
 */
export function importAzureChecklist(input: unknown, options: ImportOptions = {}): Result<ImportedChecklist> {
  const missing = whatIsMissing(input);
  if (missing !== null || !isJsonObject(input)) {
    const reason = missing ?? 'it is not an object';
    return err(createIssue(dtuCodes, 'checklistImport.notAChecklist', [], { reason }));
  }
  const items = listAt(input, 'items');
  const names = (key: string): readonly string[] =>
    listAt(input, key).flatMap((one) =>
      isJsonObject(one) && typeof one['name'] === 'string' ? [one['name']] : [],
    );
  const issues: Issue[] = [];
  const imported = items.map((item, at): ImportedItem | null => {
    const found = checkOfItem(item);
    if (typeof found !== 'string') return found;
    issues.push(createIssue(dtuCodes, 'checklistImport.badItem', ['items', at], { item: at, key: found }));
    return null;
  });
  return resultOf(issues, () => {
    const known = imported.filter((one) => one !== null);
    const metadata = isJsonObject(input['metadata']) ? input['metadata'] : {};
    const name = typeof metadata['name'] === 'string' ? metadata['name'] : 'Review checklist';
    const words = (own: readonly string[], used: readonly string[]): readonly string[] => [
      ...new Set([...own, ...used]),
    ];
    const phases = words(
      names('categories'),
      known.map(({ category }) => category),
    );
    const severities = words(
      names('severities'),
      known.map(({ severity }) => severity),
    );
    const set: CheckSet = {
      sopana: 'check-set/1',
      id: options.id ?? idOfName(name),
      version: typeof metadata['timestamp'] === 'string' ? metadata['timestamp'] : '1',
      title: { en: name },
      languages: ['en'],
      phases: phases.map((phase) => ({ id: idOfName(phase), label: { en: phase } })),
      severities: severities.map((severity) => ({ id: idOfName(severity), label: { en: severity } })),
      facts: known.map(({ check }) => ({
        id: `status-${check.id}`,
        type: 'choice',
        options: statuses,
      })),
      checks: known.map(({ check, category, severity }) => ({
        ...check,
        phase: idOfName(category),
        severity: idOfName(severity),
        appliesWhen: {
          not: { fact: `status-${check.id}`, isOneOf: ['notApplicable', 'notRequired'] },
        },
        passesWhen: { fact: `status-${check.id}`, is: 'fulfilled' },
      })),
    };
    return { set, notCarried: notCarriedOf(input) };
  });
}

function listAt(input: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const list = input[key];
  return Array.isArray(list) ? list : [];
}

function whatIsMissing(input: unknown): string | null {
  if (!isJsonObject(input)) return 'it is not an object';
  const items = input['items'];
  if (!Array.isArray(items)) return 'it has no list of items';
  return items.length === 0 ? 'its list of items is empty' : null;
}
