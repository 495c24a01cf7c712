import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addNoun } from './add-noun.js';
import { addIndexReproduce } from './index-reproduce.js';

/**
 * Adds `index` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 */
export function addIndexCommands(program: Command, session: Session): void {
  const noun = addNoun(program, 'index', 'published indices', [
    'sopana index reproduce',
    'sopana index reproduce --data published',
  ]);
  addIndexReproduce(noun, session);
}
