import type { Command } from 'commander';

/**
 * Gives a verb the options that say whose readiness is asked for, and when.
 *
 * @param verb - the verb
 * @param isOne - whether one unit has to be named
 */
export function addReadinessOptions(verb: Command, isOne: boolean): void {
  verb
    .requiredOption('--facts <file>', 'facts of units, as JSON or YAML')
    .option('--waivers <file>', 'waivers, as JSON or YAML');
  const unit = ['--unit <id>', 'which unit'] as const;
  if (isOne) verb.requiredOption(...unit);
  else verb.option(unit[0], `${unit[1]} (default: all)`);
  verb.option(
    '--at <moment>',
    'such as 2026-11-23T09:00:00+05:30, or a day for its last second (default: today)',
  );
}
