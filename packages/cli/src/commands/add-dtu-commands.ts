import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addNoun } from './add-noun.js';
import { addDtuCheck } from './dtu-check.js';
import { addDtuExport } from './dtu-export.js';
import { addDtuGate } from './dtu-gate.js';
import { addDtuImport } from './dtu-import.js';
import { addDtuLint } from './dtu-lint.js';
import { addDtuWaivers } from './dtu-waivers.js';

/**
 * Adds `dtu` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 */
export function addDtuCommands(program: Command, session: Session): void {
  const noun = addNoun(program, 'dtu', 'readiness of units: checks, gates and waivers', [
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
