import type { Environment } from '../model/environment.js';

/**
 * Whether a name means a file: it holds a slash, ends in .json, .yaml or .yml, or is a file.
 *
 * @param environment - the world outside
 * @param name - a path or an id
 * @returns false for the id of a document that comes with the command
 */
export function isPath(environment: Environment, name: string): boolean {
  return /[/\\]|\.(json|ya?ml)$/i.test(name) || environment.isFile(name);
}
