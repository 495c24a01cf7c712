import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { parseJson } from './parse-json.js';
import { parseYaml } from './parse-yaml.js';
import { readTextFile } from './read-text-file.js';

/**
 * A file of JSON or YAML as data.
 *
 * @param environment - the world outside
 * @param file - path; YAML when it ends in .yaml or .yml
 * @returns the data; stops as `readTextFile`, `parseJson` and `parseYaml` do
 */
export async function readData(environment: Environment, file: string): Promise<Attempt<unknown>> {
  const text = await readTextFile(environment, file);
  if (!text.ok) return text;
  return /\.ya?ml$/i.test(file) ? parseYaml(text.value, file) : parseJson(text.value, file);
}
