import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addCompetencyExport } from './competency-export.js';
import { addCompetencyGaps } from './competency-gaps.js';
import { addCompetencyImport } from './competency-import.js';
import { addCompetencyProgrammes } from './competency-programmes.js';
import { addCompetencyTalent } from './competency-talent.js';

/**
 * Adds the verbs of `competency`.
 *
 * @param noun - `competency`
 * @param session - the run
 */
export function addCompetencyCommands(noun: Command, session: Session): void {
  addCompetencyImport(noun, session);
  addCompetencyExport(noun, session);
  addCompetencyGaps(noun, session);
  addCompetencyProgrammes(noun, session);
  addCompetencyTalent(noun, session);
}
