import type { Result } from '@sopana/core';
import { verifyRecordOfAssessment } from '@sopana/dmm';
import { verifyRecord } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { answersOfSubject, type KnownSubject } from './answers-of-subject.js';
import { failure } from './failure.js';
import { loadAnswered } from './load-answered.js';
import { loadAssessed } from './load-assessed.js';
import type { AnswerSource } from './read-answers.js';
import { rowsBySubject } from './rows-by-subject.js';

/** Where the document and the answers of records are. */
export interface VerifierSource extends AnswerSource {
  /** Path or id of the instrument; its id in the model where there is one. */
  readonly instrument: string;
  /** Path or id of the maturity model. */
  readonly model?: string;
}

/** Computes records again. */
export interface Verifier {
  /** Id and version of the document. */
  readonly name: string;
  /** Subjects that have answers. */
  readonly subjects: readonly string[];
  /** Whether a record holds; for no subject there is nothing to compute, and the record is refused. */
  readonly verify: (record: unknown, subject: string | null) => Result<unknown>;
}

const nobody: KnownSubject = { answers: {}, attributes: {} };

/**
 * What computes records again, by an instrument or by a maturity model.
 *
 * @param environment - the world outside
 * @param source - document and answers
 * @returns the verifier; stops as `loadAnswered` and `loadAssessed` do
 */
export function loadVerifier(environment: Environment, source: VerifierSource): Promise<Attempt<Verifier>> {
  const { model } = source;
  return model === undefined ? byInstrument(environment, source) : byModel(environment, model, source);
}

async function byInstrument(environment: Environment, source: VerifierSource): Promise<Attempt<Verifier>> {
  const loaded = await loadAnswered(environment, source.instrument, source);
  if (!loaded.ok) return loaded;
  const { plan, table } = loaded.value;
  const rows = rowsBySubject(table);
  return {
    ok: true,
    value: {
      name: `${plan.model.id}@${plan.model.version}`,
      subjects: [...rows.keys()],
      verify: (record, subject) => {
        const known = subject === null ? nobody : answersOfSubject(plan, table, rows.get(subject) ?? []);
        return verifyRecord(plan, record, known.answers, known);
      },
    },
  };
}

async function byModel(
  environment: Environment,
  model: string,
  { attributes, layer = [], ...source }: VerifierSource,
): Promise<Attempt<Verifier>> {
  const [label] = layer;
  if (label !== undefined) {
    // What is assessed is what was answered: a maturity model takes no imputed cells.
    const facts = { document: model, label, hint: '', accepted: 'none' };
    return failure(2, 'argument.layerNotAccepted', '--layer', facts);
  }
  const known = attributes === undefined ? {} : { organisations: attributes };
  const loaded = await loadAssessed(environment, model, { ...source, ...known });
  if (!loaded.ok) return loaded;
  const { compiled, instrument, assessments } = loaded.value;
  const bySubject = new Map(assessments.map((assessment) => [assessment.organisation, assessment]));
  const { id, version } = instrument.plan.model;
  return {
    ok: true,
    value: {
      name: `${id}@${version}`,
      subjects: [...bySubject.keys()],
      verify: (record, subject) => {
        const assessment = subject === null ? undefined : bySubject.get(subject);
        return assessment === undefined
          ? verifyRecord(instrument.plan, record, nobody.answers, nobody)
          : verifyRecordOfAssessment(compiled, record, assessment);
      },
    },
  };
}
