import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { cdioCodes } from '../codes.js';
import type { SelectionRubric } from '../model/selection-rubric.js';
import type { SelectionStage } from '../model/selection-stage.js';
import { checkElicitation } from './check-elicitation.js';
import { danglingInRubric } from './dangling-in-rubric.js';
import { repeatedIds } from './repeated-ids.js';

/**
 * Stages that name what is not there, weigh what cannot be weighed, or ask nothing.
 *
 * @param rubric - a document of the right shape
 * @returns the issues, in document order
 */
export function checkStages(rubric: SelectionRubric): readonly Issue[] {
  return rubric.stages.flatMap((stage, at) => [
    ...checkAsked(rubric, stage, at),
    ...checkWeights(rubric, stage, at),
    ...checkMarksOf(rubric, stage, at),
    ...checkTieBreaks(rubric, stage, at),
  ]);
}

function checkAsked(rubric: SelectionRubric, stage: SelectionStage, at: number): readonly Issue[] {
  const known = rubric.gates.map(({ id }) => id);
  const asked = stage.gates ?? known;
  const issues = asked.flatMap((gate, position) =>
    danglingInRubric(gate, known, 'a gate', ['stages', at, 'gates', position]),
  );
  if (stage.weights.length > 0) return issues;
  const facts = { stage: stage.id, key: Object.keys(stage.admits ?? {}).join(', ') };
  return [
    ...issues,
    ...(asked.length === 0
      ? [createIssue(cdioCodes, 'selectionRubric.emptyStage', ['stages', at], facts)]
      : []),
    ...(stage.admits === undefined
      ? []
      : [createIssue(cdioCodes, 'selectionRubric.admissionWithoutMarks', ['stages', at, 'admits'], facts)]),
  ];
}

function checkWeights(rubric: SelectionRubric, stage: SelectionStage, at: number): readonly Issue[] {
  const known = rubric.criteria.map(({ id }) => id);
  const place = (position: number, key: string): readonly PathStep[] => [
    'stages',
    at,
    'weights',
    position,
    key,
  ];
  const issues = [
    ...stage.weights.flatMap(({ of, weight }, position) => [
      ...danglingInRubric(of, known, 'a criterion', place(position, 'of')),
      ...(Number.isSafeInteger(weight) && weight >= 1
        ? []
        : [
            createIssue(cdioCodes, 'selectionRubric.badWeight', place(position, 'weight'), {
              id: of,
              stage: stage.id,
              weight,
            }),
          ]),
    ]),
    ...repeatedIds(
      stage.weights.map(({ of }, position) => ({ id: of, path: place(position, 'of') })),
      ({ id, path }) =>
        createIssue(cdioCodes, 'selectionRubric.repeatedCriterion', path, { id, stage: stage.id }),
    ),
  ];
  return issues.length > 0 ? issues : checkElicitation(stage, ['stages', at, 'elicitation']);
}

function checkMarksOf(rubric: SelectionRubric, stage: SelectionStage, at: number): readonly Issue[] {
  const { marksOf: other } = stage;
  if (other === undefined || other === stage.id) return [];
  const known = rubric.stages.map(({ id }) => id);
  const path = ['stages', at, 'marksOf'];
  const dangling = danglingInRubric(other, known, 'a stage', path);
  if (dangling.length > 0) return dangling;
  const marked = rubric.stages[known.indexOf(other)];
  const without = stage.weights.filter(({ of }) => !marked?.weights.some((one) => one.of === of));
  const reason =
    known.indexOf(other) > at
      ? 'comes later'
      : marked?.marksOf !== undefined && marked.marksOf !== other
        ? 'reads those of another'
        : `does not mark ${without.map(({ of }) => `'${of}'`).join(', ')}`;
  if (known.indexOf(other) < at && without.length === 0 && (marked?.marksOf ?? other) === other) return [];
  return [createIssue(cdioCodes, 'selectionRubric.marksMissing', path, { stage: stage.id, other, reason })];
}

function checkTieBreaks(rubric: SelectionRubric, stage: SelectionStage, at: number): readonly Issue[] {
  const { tieBreaks = [] } = stage;
  const criteria = stage.weights.map(({ of }) => of);
  const roles = rubric.criteria.filter(({ id }) => criteria.includes(id)).map(({ role }) => role);
  return [
    ...tieBreaks.flatMap(({ by }, position) =>
      danglingInRubric(by, [...criteria, ...roles], 'a criterion or role of the stage', [
        'stages',
        at,
        'tieBreaks',
        position,
        'by',
      ]),
    ),
    ...repeatedIds(
      tieBreaks.map(({ id }, position) => ({ id, path: ['stages', at, 'tieBreaks', position, 'id'] })),
      ({ id, path }, first) =>
        createIssue(cdioCodes, 'selectionRubric.duplicateId', path, {
          id,
          kind: 'tie-breaks of the stage',
          first,
        }),
    ),
  ];
}
