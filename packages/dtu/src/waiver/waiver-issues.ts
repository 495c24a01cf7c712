import { createIssue, type Issue } from '@sopana/core';
import { pathText } from '@sopana/core/canonical';
import { parseInstant } from '@sopana/core/dates';
import { dtuCodes } from '../codes.js';
import type { Waiver } from '../model/waiver.js';

/**
 * What is wrong with waivers before anybody asks what they cover.
 *
 * @param waivers - all there are
 * @returns codes `readinessWaiver.*` and `instant.*`, in the order of the input
 */
export function waiverIssues(waivers: readonly Waiver[]): readonly Issue[] {
  const first = new Map<string, number>();
  return waivers.flatMap(({ id, issuedAt, expiresAt }, at): readonly Issue[] => {
    const here = ['waivers', at] as const;
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    const from = parseInstant(issuedAt);
    const to = parseInstant(expiresAt);
    const never = from.ok && to.ok && to.value.epochMilliseconds <= from.value.epochMilliseconds;
    return [
      ...(before === undefined
        ? []
        : [
            createIssue(dtuCodes, 'readinessWaiver.duplicateId', [...here, 'id'], {
              id,
              first: pathText(['waivers', before]),
            }),
          ]),
      ...(from.ok ? [] : from.issues.map((issue) => ({ ...issue, path: [...here, 'issuedAt'] }))),
      ...(to.ok ? [] : to.issues.map((issue) => ({ ...issue, path: [...here, 'expiresAt'] }))),
      ...(never
        ? [
            createIssue(dtuCodes, 'readinessWaiver.neverCounts', [...here, 'expiresAt'], {
              id,
              issuedAt,
              expiresAt,
            }),
          ]
        : []),
    ];
  });
}
