import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import { needsFit } from '../fit/needs-fit.js';
import type { Instrument } from '../model/instrument.js';
import type { CasesNode, Node } from '../model/node.js';
import type { Step } from '../model/step.js';
import { checkParameter } from '../step/check-parameter.js';
import { constantOf } from '../step/constant-of.js';
import { isConstant } from '../step/is-constant.js';
import { kindOfStep } from '../step/kind-of-step.js';
import { parametersOf } from '../step/parameters-of.js';

/**
 * Steps that cannot be taken: not fitted, without a number, or without a change.
 *
 * @param instrument - a document of the right shape
 * @returns the issues: pipelines, items, nodes, values of decision tables, defaults
 */
export function checkSteps(instrument: Instrument): readonly Issue[] {
  const { pipelines = [], items, nodes, defaults } = instrument;
  const check = (
    id: string,
    steps: readonly Step[] | undefined,
    path: readonly PathStep[],
  ): readonly Issue[] => (steps ?? []).flatMap((step, at) => checkStep(step, id, instrument, [...path, at]));
  return [
    // A pipeline may wait to be fitted: what was fitted is written out where the pipeline was used.
    ...pipelines
      .flatMap((pipeline, at) => check(pipeline.id, pipeline.then, ['pipelines', at, 'then']))
      .filter(({ code }) => code !== 'instrument.unfitted'),
    ...items.flatMap((item, at) => check(item.id, item.then, ['items', at, 'then'])),
    ...nodes.flatMap((node, at) => ('then' in node ? check(node.id, node.then, ['nodes', at, 'then']) : [])),
    ...nodes.flatMap((node, at) => ('cases' in node ? checkCases(node, instrument, ['nodes', at]) : [])),
    // The steps of the defaults wait to be fitted as long as a node takes them.
    ...check('defaults', defaults?.then, ['defaults', 'then']).filter(
      ({ code }) => code !== 'instrument.unfitted' || nodes.some(takesDefaults),
    ),
  ];
}

function checkCases(node: CasesNode, instrument: Instrument, path: readonly PathStep[]): readonly Issue[] {
  return node.cases.flatMap(({ value }, row) =>
    typeof value === 'string'
      ? []
      : checkParameter(value, node.id, instrument, [...path, 'cases', row, 'value']),
  );
}

/** Levels take no steps, and a node with steps of its own takes no others. */
function takesDefaults(node: Node): boolean {
  return !('bands' in node || 'gates' in node) && node.then === undefined;
}

function checkStep(
  step: Step,
  id: string,
  instrument: Instrument,
  path: readonly PathStep[],
): readonly Issue[] {
  if ('use' in step) return checkUse(step.use, id, instrument, path);
  const unfitted = 'winsorise' in step || ('place' in step && 'fit' in step.place.among);
  if (unfitted) return [createIssue(scoringCodes, 'instrument.unfitted', path, { id })];
  const parameters = parametersOf(step);
  const issues = parameters.flatMap(({ parameter, path: inside }) =>
    checkParameter(parameter, id, instrument, [...path, ...inside]),
  );
  return issues.length > 0 ? issues : checkChange(step, id, path);
}

function checkUse(
  use: string,
  id: string,
  { pipelines = [] }: Instrument,
  path: readonly PathStep[],
): readonly Issue[] {
  const ids = pipelines.map((pipeline) => pipeline.id);
  const isInside = path[0] === 'pipelines';
  if (ids.includes(use) && !isInside) {
    const isUnfitted = pipelines.some((pipeline) => pipeline.id === use && pipeline.then.some(needsFit));
    return isUnfitted ? [createIssue(scoringCodes, 'instrument.unfitted', [...path, 'use'], { id })] : [];
  }
  const kind = isInside ? 'to be named here: a pipeline does not use another, and it' : 'a pipeline';
  return [
    createIssue(scoringCodes, 'instrument.danglingReference', [...path, 'use'], {
      id: use,
      kind,
      hint: didYouMean(use, ids),
    }),
  ];
}

/** Numbers that are there may still allow no change: equal goalposts, a divisor or a deviation of 0. */
function checkChange(
  step: Exclude<Step, { use: string } | { winsorise: object }>,
  id: string,
  path: readonly PathStep[],
): readonly Issue[] {
  if ('impute' in step) return [];
  if ('round' in step) return checkDigits(step.round, id, path);
  if ('piecewise' in step) return checkPoints(step.piecewise, id, path);
  const { parameters, make } = kindOfStep(step, 'halfUp');
  if (!parameters.every(isConstant)) return [];
  const numbers = parameters.map((parameter) => constantOf(parameter) ?? 0);
  const [verb = ''] = Object.keys(step);
  if ('clip' in step) {
    const [min = 0, max = 0] = numbers;
    const isEmpty = numbers.length === 2 && min > max;
    return isEmpty
      ? [createIssue(scoringCodes, 'instrument.emptyClip', [...path, 'clip'], { id, min, max })]
      : [];
  }
  if (make(numbers) !== null) return [];
  const code = verb === 'dividedBy' ? 'instrument.zeroDivisor' : 'instrument.noChange';
  return [createIssue(scoringCodes, code, [...path, verb], { id, verb, numbers: numbers.join(' and ') })];
}

function checkDigits(round: number, id: string, path: readonly PathStep[]): readonly Issue[] {
  if (!Number.isFinite(round) || (Number.isInteger(round) && round >= 0 && round <= 15)) return [];
  const facts = { id, key: 'round', value: round, bound: 'a whole number of digits from 0 to 15' };
  return [createIssue(scoringCodes, 'instrument.outOfBounds', [...path, 'round'], facts)];
}

function checkPoints(
  points: readonly (readonly [number, number])[],
  id: string,
  path: readonly PathStep[],
): readonly Issue[] {
  const rises = points.every((point, at) => at === 0 || point[0] > (points[at - 1]?.[0] ?? point[0]));
  return rises && points.length > 0
    ? []
    : [createIssue(scoringCodes, 'instrument.pointOrder', [...path, 'piecewise'], { id })];
}
