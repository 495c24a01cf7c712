import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addDtuCheck } from './dtu-check.js';
import { addDtuExport } from './dtu-export.js';
import { addDtuGate } from './dtu-gate.js';
import { addDtuImport } from './dtu-import.js';
import { addDtuLint } from './dtu-lint.js';
import { addDtuWaivers } from './dtu-waivers.js';

/**
 * Adds the noun `dtu` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 * @param exampled - gives a noun examples
 */
export function addDtuCommands(
  program: Command,
  session: Session,
  exampled: (command: Command, examples: readonly string[]) => void,
): void {
  const noun = program.command('dtu').description('readiness of units: checks, gates and waivers');
  exampled(noun, [
    'sopana dtu check srilanka-dtu-readiness --facts facts.json',
    'sopana dtu lint my-checks.json',
  ]);
  addDtuCheck(noun, session);
  addDtuGate(noun, session);
  addDtuWaivers(noun, session);
  addDtuLint(noun, session);
  addDtuExport(noun, session);
  addDtuImport(noun, session);
}
