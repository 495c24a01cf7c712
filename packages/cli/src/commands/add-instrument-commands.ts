import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addNoun } from './add-noun.js';
import { addInstrumentCheck } from './instrument-check.js';
import { addInstrumentExplain } from './instrument-explain.js';
import { addInstrumentFit } from './instrument-fit.js';
import { addInstrumentList } from './instrument-list.js';
import { addInstrumentSchema } from './instrument-schema.js';
import { addInstrumentScore } from './instrument-score.js';
import { addInstrumentShow } from './instrument-show.js';

/**
 * Adds `instrument` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 */
export function addInstrumentCommands(program: Command, session: Session): void {
  const noun = addNoun(program, 'instrument', 'documents that can be scored', [
    'sopana instrument list',
    'sopana instrument check my-index.json',
  ]);
  addInstrumentList(noun, session);
  addInstrumentShow(noun, session);
  addInstrumentCheck(noun, session);
  addInstrumentSchema(noun, session);
  addInstrumentFit(noun, session);
  addInstrumentScore(noun, session);
  addInstrumentExplain(noun, session);
}
