import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addCompetencyExport } from './competency-export.js';
import { addCompetencyImport } from './competency-import.js';

/**
 * Adds the verbs of `competency`.
 *
 * @param noun - `competency`
 * @param session - the run
 */
export function addCompetencyCommands(noun: Command, session: Session): void {
  addCompetencyImport(noun, session);
  addCompetencyExport(noun, session);
}
