import { createIssue, err, ok, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { cdioCodes } from '../codes.js';
import type { CompiledRubric, CompiledStage } from '../model/compiled-rubric.js';

/**
 * A stage by its id.
 *
 * @param compiled - the rubric
 * @param stage - an id
 * @returns the stage; fails with `candidateRanking.unknownStage`
 */
export function findStage(compiled: CompiledRubric, stage: string): Result<CompiledStage> {
  const found = compiled.stages.find(({ id }) => id === stage);
  if (found !== undefined) return ok(found);
  const known = compiled.stages.map(({ id }) => id);
  const rubric = `${compiled.identity.id}@${compiled.identity.version}`;
  const facts = { stage, rubric, known: known.join(', '), hint: didYouMean(stage, known) };
  return err(createIssue(cdioCodes, 'candidateRanking.unknownStage', ['stage'], facts));
}
