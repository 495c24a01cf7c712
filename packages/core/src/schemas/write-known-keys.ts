import * as z from 'zod';

/** What the message begins with, so that it is told from a message of zod's own. */
export const knownKeysMark: string = 'known keys: ';

/**
 * The message under which the known keys travel from the schema that found an unknown one to our own message.
 *
 * @param issue - of zod, with the schema that raised it
 * @returns for unknown keys the known ones, to be read by `readKnownKeys`; undefined for all other issues
 *
 * @source Our convention: zod's finished issues no longer say which schema raised them.
 */
export function writeKnownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys' || !(issue.inst instanceof z.ZodObject)) return undefined;
  return knownKeysMark + JSON.stringify(Object.keys(issue.inst.shape));
}
