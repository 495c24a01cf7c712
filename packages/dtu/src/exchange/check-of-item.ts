import { isId } from '@sopana/core/document';
import type { Check, Reference } from '../model/check.js';
import { idOfName } from './id-of-name.js';
import { isJsonObject } from './is-json-object.js';

/** An item as a check, without what depends on the others. */
export interface ImportedItem {
  /** The check, without phase, severity and conditions. */
  readonly check: Omit<Check, 'phase' | 'severity' | 'appliesWhen' | 'passesWhen'>;
  /** Name of the category. */
  readonly category: string;
  /** Name of the severity. */
  readonly severity: string;
}

/**
 * An item of an Azure review checklist as a check.
 *
 * @param item - JSON data
 * @returns the check with its words and references; the key that is missing or not a text when it cannot be one
 */
export function checkOfItem(item: unknown): ImportedItem | string {
  if (!isJsonObject(item)) return 'text';
  const wordAt = (key: string): string => {
    const value = item[key];
    return typeof value === 'string' ? value.trim() : '';
  };
  const missing = ['text', 'severity', 'category'].find((key) => wordAt(key) === '');
  if (missing !== undefined) return missing;
  const [guid, number] = [wordAt('guid'), wordAt('id')];
  const id = isId(guid) ? guid : idOfName(number);
  if (guid === '' && number === '') return 'guid';
  const references = ['link', 'training'].flatMap((key): Reference[] => {
    const href = wordAt(key);
    return href === '' ? [] : [{ title: key === 'link' ? 'Documentation' : 'Training', href }];
  });
  return {
    check: {
      id,
      statement: { en: wordAt('text') },
      provenance: 'documented',
      ...(number === '' ? {} : { source: `Item ${number}` }),
      ...(wordAt('description') === '' ? {} : { note: wordAt('description') }),
      ...(references.length === 0 ? {} : { references }),
    },
    category: wordAt('category'),
    severity: wordAt('severity'),
  };
}
