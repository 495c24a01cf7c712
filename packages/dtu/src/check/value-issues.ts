import { createIssue, type Issue, type PathStep } from '@sopana/core';
import type { Domain, Scalar } from '@sopana/core/condition';
import { describeValue } from '@sopana/core/document';
import { dtuCodes } from '../codes.js';

const expected = {
  boolean: 'true or false',
  number: 'a number',
  choice: 'the code of an option',
  text: 'text',
  list: 'a list of codes',
} as const;

/**
 * What is wrong with a value that was reported.
 *
 * @param id - of the fact or attribute
 * @param value - what was reported, known
 * @param domain - what it can be
 * @param path - where the value stands
 * @returns codes `readinessFacts.wrongType`, `readinessFacts.unknownOption` and `readinessFacts.outOfRange`
 */
export function valueIssues(
  id: string,
  value: Scalar | readonly Scalar[],
  domain: Domain,
  path: readonly PathStep[],
): readonly Issue[] {
  const isFitting =
    domain.type === 'list'
      ? Array.isArray(value) && value.every((code) => typeof code === 'string')
      : typeof value === (domain.type === 'choice' || domain.type === 'text' ? 'string' : domain.type);
  if (!isFitting || (typeof value === 'number' && !Number.isFinite(value))) {
    const facts = { id, received: describeValue(value), expected: expected[domain.type] };
    return [createIssue(dtuCodes, 'readinessFacts.wrongType', path, facts)];
  }
  if (domain.type === 'number') return numberIssues(id, Number(value), domain, path);
  const options = domain.type === 'choice' || domain.type === 'list' ? domain.values : undefined;
  if (options === undefined) return [];
  const codes: readonly Scalar[] = Array.isArray(value) ? value : [value as Scalar];
  return codes
    .map(String)
    .filter((code) => !options.includes(code))
    .map((option) =>
      createIssue(dtuCodes, 'readinessFacts.unknownOption', path, {
        id,
        option,
        options: options.join(', '),
      }),
    );
}

function numberIssues(
  id: string,
  value: number,
  { min, max, whole = false }: Extract<Domain, { type: 'number' }>,
  path: readonly PathStep[],
): readonly Issue[] {
  const isInside = value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY);
  if (isInside && (!whole || Number.isInteger(value))) return [];
  const kind = whole ? 'whole numbers' : 'numbers';
  const bounds = `${kind} from ${min ?? 'no least'} to ${max ?? 'no greatest'}`;
  return [createIssue(dtuCodes, 'readinessFacts.outOfRange', path, { id, value, bounds })];
}
