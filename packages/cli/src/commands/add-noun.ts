import type { Command } from 'commander';
import { showExamples } from './show-examples.js';

/**
 * Adds a noun, to which verbs can be added.
 *
 * @param program - the command
 * @param name - the noun
 * @param description - what its verbs are about
 * @param examples - lines that begin with `sopana` and the noun
 * @returns the noun
 */
export function addNoun(
  program: Command,
  name: string,
  description: string,
  examples: readonly string[],
): Command {
  const noun = program.command(name).description(description);
  showExamples(noun, examples);
  return noun;
}
