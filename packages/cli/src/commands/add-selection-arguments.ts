import type { Command } from 'commander';

/**
 * Gives a verb the rubric, the panel and the stage.
 *
 * @param verb - the verb
 * @returns the verb
 */
export function addSelectionArguments(verb: Command): Command {
  return verb
    .argument('<rubric>', 'a selection rubric, as JSON or YAML')
    .argument('<panel>', 'candidates, assessors and marks, as JSON or YAML')
    .requiredOption('--stage <id>', 'which stage of the rubric');
}
