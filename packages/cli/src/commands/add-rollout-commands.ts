import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addRolloutExplain } from './rollout-explain.js';
import { addRolloutExport } from './rollout-export.js';
import { addRolloutPlan } from './rollout-plan.js';

/**
 * Adds `rollout` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 * @returns the noun
 */
export function addRolloutCommands(program: Command, session: Session): Command {
  const noun = program.command('rollout').description('plans of rollouts over many organisations');
  addRolloutPlan(noun, session);
  addRolloutExplain(noun, session);
  addRolloutExport(noun, session);
  return noun;
}
