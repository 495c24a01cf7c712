import { parseValue } from '@sopana/core/schemas';
import type { ColumnMap } from '@sopana/scoring';
import * as z from 'zod';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { placeInData } from './place-in-data.js';
import { readData } from './read-data.js';

const columnMapSchema = (): z.ZodType<ColumnMap> =>
  z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()]));

/**
 * What the columns of a foreign file are, read from a file.
 *
 * @param environment - the world outside
 * @param file - path of a JSON or YAML object
 * @returns the map; stops as `readData` does, or with issues of codes `document.*`
 */
export async function readMap(environment: Environment, file: string): Promise<Attempt<ColumnMap>> {
  const data = await readData(environment, file);
  return data.ok ? attemptOf(parseValue(columnMapSchema, data.value), placeInData(file)) : data;
}
