import { createIssue, err, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { dmmCodes } from '../codes.js';
import type { Assessment } from '../model/assessment.js';
import type { CompiledInstrument, CompiledModel } from '../model/compiled-model.js';

/**
 * The compiled instrument of an assessment.
 *
 * @param compiled - the model
 * @param assessment - what it assesses with
 * @returns the instrument; fails with `assessment.otherModel` when the assessment was made with another document, and
 * `assessment.unknownInstrument`
 */
export function instrumentOf(
  compiled: CompiledModel,
  { id, model, instrument }: Pick<Assessment, 'id' | 'model' | 'instrument'>,
): Result<CompiledInstrument> {
  const { identity } = compiled;
  if (model.digest !== identity.digest) {
    const given = `${identity.id}@${identity.version} (${identity.digest})`;
    const facts = { id, made: `${model.id}@${model.version} (${model.digest})`, given };
    return err(createIssue(dmmCodes, 'assessment.otherModel', ['model'], facts));
  }
  return instrumentNamed(compiled, instrument);
}

function instrumentNamed(compiled: CompiledModel, instrument: string): Result<CompiledInstrument> {
  const found = compiled.instruments.find((one) => one.id === instrument);
  if (found !== undefined) return { ok: true, value: found };
  const known = compiled.instruments.map((one) => one.id);
  const facts = { instrument, model: compiled.identity.id, hint: didYouMean(instrument, known) };
  return err(createIssue(dmmCodes, 'assessment.unknownInstrument', ['instrument'], facts));
}
