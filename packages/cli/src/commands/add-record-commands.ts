import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addNoun } from './add-noun.js';
import { addRecordVerify } from './record-verify.js';

/**
 * Adds `record` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 */
export function addRecordCommands(program: Command, session: Session): void {
  const noun = addNoun(program, 'record', 'sealed records of scores', [
    'sopana record verify records.json --instrument gtmi --answers answers.csv',
  ]);
  addRecordVerify(noun, session);
}
