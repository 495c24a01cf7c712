import { type Issue, type Result, resultOf } from '@sopana/core';
import { digestOf } from '@sopana/core/canonical';
import { compileInstrument } from '@sopana/scoring';
import type { CompiledInstrument, CompiledModel, ModelNode } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { ModelInstrument } from '../model/model-instrument.js';
import { checkModelIds } from './check-model-ids.js';
import { checkModelInstruments } from './check-model-instruments.js';
import { checkQuestions } from './check-questions.js';
import { checkWeightingsAndActions } from './check-weightings-and-actions.js';
import { instrumentOfModel } from './instrument-of-model.js';
import { type PlacedParts, placedParts } from './placed-parts.js';
import { shareInstrumentOf } from './share-instrument-of.js';
import { type TreeNode, treeOfInstrument } from './tree-of-instrument.js';

/**
 * A maturity model ready to be used: one scorable instrument with its plan for each way to ask.
 *
 * @param model - a document of the right shape, such as `parseMaturityModel` gives
 * @returns the plans; fails with the codes `maturityModel.*` and, when there are none of these, with those of
 * `compileInstrument`, all at once, each at its path in the maturity model
 *
 * @example
 * ```ts
 * const tiny = { sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] };
 * const compiled = compileMaturityModel(tiny);
 * compiled.ok && compiled.value.instruments[0].nodes.map(({ id, levelNode }) => [id, levelNode]); // => [['overall', 'overall.level'], ['overall.perDimension', 'overall.perDimension.level'], ['data', 'data.level'], ['sharing', 'sharing.level']]
 * ```
 *
 * @remarks The nodes of an instrument are, for each node `x` of the tree that it asks about: `x`, the weighted mean of its
 * parts; `x.level`; `x.weakest`, the least of its parts; `x.weakest.level`. The whole is `overall`, by the first weighting;
 * `overall.<weighting>` is the whole by each. `gate.<instrument>` says whether another instrument is opened.
 * @source Our convention: one scoring engine; this package gives it its vocabulary.
 */
export function compileMaturityModel(model: MaturityModel): Result<CompiledModel> {
  const parts = placedParts(model);
  const found = [
    ...checkModelIds(model, parts),
    ...checkQuestions(model, parts),
    ...checkWeightingsAndActions(model, parts),
    ...checkModelInstruments(model, parts),
  ];
  // A tree with holes would make the engine find the same mistakes again, in other words.
  const [first, ...rest] = found;
  if (first !== undefined) return { ok: false, issues: [first, ...rest] };
  const issues: Issue[] = [];
  const instruments = model.instruments.flatMap((declared, at) => {
    const compiled = compileOne(model, parts, at, declared);
    if (!compiled.ok) issues.push(...compiled.issues);
    return compiled.ok ? [compiled.value] : [];
  });
  const digest = digestOf(model);
  // What the engine found is not said again in the words of canonical JSON.
  const places = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const others = (digest.ok ? [] : digest.issues).filter(({ path }) => !places.has(JSON.stringify(path)));
  const all = withoutRepetition([...issues, ...others]);
  const { id, version } = model;
  return resultOf(all, () => ({
    identity: { id, version, digest: digest.ok ? digest.value : never() },
    model,
    instruments,
  }));
}

function compileOne(
  model: MaturityModel,
  parts: PlacedParts,
  at: number,
  declared: ModelInstrument,
): Result<CompiledInstrument> {
  const tree = treeOfInstrument(model, parts, declared.id);
  const { instrument, pathOf } = instrumentOfModel(model, parts, at, declared, tree);
  const plan = compileInstrument(instrument);
  if (!plan.ok) {
    return resultOf(
      plan.issues.map((issue) => ({ ...issue, path: pathOf(issue.path) })),
      () => never(),
    );
  }
  const questions = parts.questions
    .map(({ part }) => part)
    .filter(({ question }) => question.instrument === declared.id);
  const sharePlan = compileInstrument(shareInstrumentOf(model, declared.id, questions, tree));
  if (!sharePlan.ok) throw new Error(`The share of weight of '${instrument.id}' does not compile.`);
  return resultOf([], () => ({
    id: declared.id,
    declared,
    instrument,
    plan: plan.value,
    sharePlan: sharePlan.value,
    nodes: tree.map(nodeOf),
    questions,
  }));
}

function nodeOf({ id, kind, label, parent, leastOf }: TreeNode): ModelNode {
  const weakest = leastOf === null ? null : `${id}.weakest`;
  return {
    id,
    kind,
    label,
    parent,
    levelNode: `${id}.level`,
    weakestNode: weakest,
    weakestLevelNode: weakest === null ? null : `${weakest}.level`,
  };
}

/** Instruments share their attributes, weightings and arithmetic, so one mistake shows in each. */
function withoutRepetition(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = JSON.stringify([code, path]);
    return !seen.has(key) && seen.add(key);
  });
}

function never(): never {
  throw new Error('A result with issues has no value.');
}
