import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { cdioCodes } from '../codes.js';
import { repeatedIds } from '../compile/repeated-ids.js';
import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { SelectionPanel } from '../model/selection-panel.js';

/**
 * What does not hold together in a panel: another rubric, ids that lead nowhere, two sheets where there may be one, marks of
 * somebody who was recused. The marks themselves are read by the engine.
 *
 * @param compiled - the rubric
 * @param panel - a document of the right shape
 * @returns the issues, in document order
 */
export function checkPanel(compiled: CompiledRubric, panel: SelectionPanel): readonly Issue[] {
  const { id, version } = compiled.identity;
  const made = `${panel.rubric.id}@${panel.rubric.version}`;
  const given = `${id}@${version}`;
  if (made !== given) {
    return [createIssue(cdioCodes, 'selectionPanel.otherRubric', ['rubric'], { made, given })];
  }
  const issueOf =
    (kind: string) =>
    (one: { readonly id: string; readonly path: readonly PathStep[] }, first: string): Issue =>
      createIssue(cdioCodes, 'selectionPanel.duplicateId', one.path, { id: one.id, kind, first });
  const placed = (key: string, list: readonly { readonly id: string }[]) =>
    list.map((one, at) => ({ id: one.id, path: [key, at, 'id'] }));
  return [
    ...repeatedIds(placed('candidates', panel.candidates), issueOf('candidates')),
    ...repeatedIds(placed('assessors', panel.assessors), issueOf('assessors')),
    ...checkCandidates(compiled, panel),
    ...checkReferences(compiled, panel),
    ...checkSheets(panel),
  ];
}

function checkCandidates({ rubric }: CompiledRubric, { candidates }: SelectionPanel): readonly Issue[] {
  const routes = new Set(rubric.routes.map(({ id }) => id));
  const gates = new Set(rubric.gates.map(({ id }) => id));
  return candidates.flatMap(({ id, route, findings = [] }, at) => [
    ...missing(route, routes, 'a route of the rubric', ['candidates', at, 'route']),
    ...findings.flatMap(({ gate }, position) =>
      missing(gate, gates, 'a gate of the rubric', ['candidates', at, 'findings', position, 'gate']),
    ),
    ...repeatedIds(
      findings.map(({ gate }, position) => ({
        id: gate,
        path: ['candidates', at, 'findings', position, 'gate'],
      })),
      ({ id: gate, path }) =>
        createIssue(cdioCodes, 'selectionPanel.repeatedFinding', path, { candidate: id, gate }),
    ),
  ]);
}

function checkReferences({ rubric }: CompiledRubric, panel: SelectionPanel): readonly Issue[] {
  const candidates = new Set(panel.candidates.map(({ id }) => id));
  const assessors = new Set(panel.assessors.map(({ id }) => id));
  const stages = new Set(rubric.stages.map(({ id }) => id));
  const people = (
    key: string,
    list: readonly { readonly assessor: string; readonly candidate: string }[],
  ): readonly Issue[] =>
    list.flatMap(({ assessor, candidate }, at) => [
      ...missing(assessor, assessors, 'an assessor of the panel', [key, at, 'assessor']),
      ...missing(candidate, candidates, 'a candidate of the selection', [key, at, 'candidate']),
    ]);
  return [
    ...people('recusals', panel.recusals ?? []),
    ...people('sheets', panel.sheets),
    ...panel.sheets.flatMap(({ stage }, at) =>
      missing(stage, stages, 'a stage of the rubric', ['sheets', at, 'stage']),
    ),
  ];
}

function checkSheets({ sheets, recusals = [] }: SelectionPanel): readonly Issue[] {
  const key = (...ids: readonly string[]): string => JSON.stringify(ids);
  const recused = new Set(recusals.map(({ assessor, candidate }) => key(assessor, candidate)));
  const firsts = new Map<string, number>();
  return sheets.flatMap(({ stage, assessor, candidate }, at) => {
    const facts = { stage, assessor, candidate };
    const place = key(stage, assessor, candidate);
    const first = firsts.get(place);
    if (first === undefined) firsts.set(place, at);
    return [
      ...(first === undefined
        ? []
        : [
            createIssue(cdioCodes, 'selectionPanel.repeatedSheet', ['sheets', at], {
              ...facts,
              first: `sheets.${first}`,
            }),
          ]),
      ...(recused.has(key(assessor, candidate))
        ? [createIssue(cdioCodes, 'selectionPanel.recusedMarks', ['sheets', at], facts)]
        : []),
    ];
  });
}

function missing(
  id: string,
  known: ReadonlySet<string>,
  kind: string,
  path: readonly PathStep[],
): readonly Issue[] {
  if (known.has(id)) return [];
  const facts = { id, kind, hint: didYouMean(id, known) };
  return [createIssue(cdioCodes, 'selectionPanel.danglingReference', path, facts)];
}
