import { createIssue } from '../result/create-issue.js';
import type { Issue } from '../result/issue.js';
import { datesCodes } from './codes.js';

const numericOffset = /^[+-](\d{2}):(\d{2})$/;

/**
 * What is wrong with the end of an instant.
 *
 * @param value - the whole instant, for the message
 * @param offset - what follows the seconds
 * @returns nothing for Z and for numeric offsets from -23:59 to +23:59 other than -00:00, else one issue
 *
 * @source RFC 3339, section 4.3: -00:00 says that the local offset is unknown.
 */
export function offsetIssues(value: string, offset: string): readonly Issue[] {
  if (offset === 'Z') return [];
  if (offset === '') return [createIssue(datesCodes, 'instant.noOffset', [], { value })];
  const [whole, hours = '', minutes = ''] = numericOffset.exec(offset) ?? [];
  if (whole === undefined) {
    const zone = /[A-Za-z][A-Za-z_/]+/.exec(offset)?.[0];
    return zone === undefined
      ? [createIssue(datesCodes, 'instant.syntax', [], { value })]
      : [createIssue(datesCodes, 'instant.zoneName', [], { value, zone })];
  }
  if (offset === '-00:00') return [createIssue(datesCodes, 'instant.unknownOffset', [], { value })];
  if (Number(hours) > 23 || Number(minutes) > 59) {
    return [createIssue(datesCodes, 'instant.noSuchOffset', [], { value, offset })];
  }
  return [];
}
