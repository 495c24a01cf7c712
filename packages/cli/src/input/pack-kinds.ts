import { compileSelectionRubric } from '@sopana/cdio';
import { parseSelectionRubric } from '@sopana/cdio/schemas';
import {
  type CompiledFramework,
  compileCompetencyFramework,
  compileKnowledgeTest,
  compileTalentRules,
  compileTrainingCatalogue,
  type FrameworkVersion,
} from '@sopana/competency';
import {
  parseCompetencyFramework,
  parseHoldingPolicy,
  parseKnowledgeTest,
  parseTalentRules,
  parseTrainingCatalogue,
} from '@sopana/competency/schemas';
import type { Result } from '@sopana/core';
import { compileRegistry } from '@sopana/dmm';
import { parseOrganisationRegistry } from '@sopana/dmm/schemas';
import { compileCheckSet } from '@sopana/dtu';
import { parseCheckSet } from '@sopana/dtu/schemas';
import { type Calendar, checkRolloutTemplate } from '@sopana/rollout';
import { parseCalendar, parseRolloutTemplate } from '@sopana/rollout/schemas';
import {
  cdioEmpowermentCheckSet,
  cdioRubric,
  competencyFramework,
  dtuCheckSet,
  fictionalOrganisations,
  holdingPolicy,
  holidays,
  needsAssessments,
  poyaEstimates,
  rolloutTemplate,
  talentRules,
  trainingCatalogue,
} from '@sopana/srilanka';
import { counted } from '../output/counted.js';
import { type DocumentKind, kindOf } from './kind-of.js';

/** Words for a sound document. */
function sound(result: Result<unknown>, ...parts: readonly string[]): Result<string> {
  return result.ok ? { ok: true, value: parts.join(', ') } : result;
}

/** What names a framework is checked against it where it is the one that comes with the command. */
function against(
  { id, version }: FrameworkVersion,
  check: (framework: CompiledFramework) => Result<unknown>,
  ...parts: readonly string[]
): Result<string> {
  if (id !== competencyFramework.id || version !== competencyFramework.version) {
    const note = `references to ${id}@${version} are checked where both are used`;
    return { ok: true, value: [...parts, note].join(', ') };
  }
  const framework = compileCompetencyFramework(competencyFramework);
  return framework.ok ? sound(check(framework.value), ...parts) : framework;
}

const size = (items: readonly unknown[], nodes: readonly unknown[] = []) => ({
  items: items.length,
  nodes: nodes.length,
});

/** The kinds of the domain packages, with the documents of the country pack. */
export const packKinds: readonly DocumentKind[] = [
  kindOf('competency-framework', {
    builtIn: [competencyFramework],
    sizeOf: ({ competencies, areas = [] }) => size(competencies, areas),
    parse: parseCompetencyFramework,
    check: (framework) =>
      sound(
        compileCompetencyFramework(framework),
        counted(framework.competencies.length, 'competency', 'competencies'),
        counted(framework.areas?.length ?? 0, 'area'),
        counted(framework.roles?.length ?? 0, 'role'),
      ),
  }),
  kindOf('knowledge-test', {
    builtIn: needsAssessments,
    sizeOf: ({ items }) => size(items),
    parse: parseKnowledgeTest,
    check: (test) =>
      against(
        test.framework,
        (framework) => compileKnowledgeTest(test, framework),
        counted(test.items.length, 'item'),
      ),
  }),
  kindOf('holding-policy', {
    builtIn: [holdingPolicy],
    sizeOf: ({ sources }) => size(sources),
    parse: parseHoldingPolicy,
    check: ({ sources }) => ({ ok: true, value: counted(sources.length, 'source') }),
  }),
  kindOf('training-catalogue', {
    builtIn: [trainingCatalogue],
    sizeOf: ({ programmes }) => size(programmes),
    parse: parseTrainingCatalogue,
    check: (catalogue) =>
      against(
        catalogue.framework,
        (framework) => compileTrainingCatalogue(catalogue, framework),
        counted(catalogue.programmes.length, 'programme'),
      ),
  }),
  kindOf('talent-rules', {
    builtIn: [talentRules],
    sizeOf: ({ criteria, pools }) => size(criteria, pools),
    parse: parseTalentRules,
    check: (rules) =>
      against(
        rules.framework,
        (framework) => compileTalentRules(rules, framework),
        counted(rules.criteria.length, 'criterion', 'criteria'),
        counted(rules.pools.length, 'pool'),
      ),
  }),
  kindOf('selection-rubric', {
    builtIn: [cdioRubric],
    sizeOf: ({ criteria, stages }) => size(criteria, stages),
    parse: parseSelectionRubric,
    check: (rubric) =>
      sound(
        compileSelectionRubric(rubric),
        counted(rubric.criteria.length, 'criterion', 'criteria'),
        counted(rubric.stages.length, 'stage'),
      ),
  }),
  kindOf('check-set', {
    builtIn: [dtuCheckSet, cdioEmpowermentCheckSet],
    sizeOf: ({ checks, gates = [] }) => size(checks, gates),
    parse: parseCheckSet,
    check: (set) =>
      sound(
        compileCheckSet(set),
        counted(set.checks.length, 'check'),
        counted(set.gates?.length ?? 0, 'gate'),
      ),
  }),
  kindOf('rollout-template', {
    builtIn: [rolloutTemplate],
    sizeOf: ({ steps }) => size(steps),
    parse: parseRolloutTemplate,
    check: (template) => sound(checkRolloutTemplate(template), counted(template.steps.length, 'step')),
  }),
  kindOf<Calendar>('holiday-list', {
    builtIn: [holidays, poyaEstimates],
    sizeOf: ({ days, years }) => size(days, years),
    parse: parseCalendar,
    check: ({ days, years }) => ({
      ok: true,
      value: `${counted(days.length, 'day')} of ${counted(years.length, 'year')}`,
    }),
  }),
  kindOf('organisation-registry', {
    builtIn: [fictionalOrganisations],
    sizeOf: ({ organisations }) => size(organisations),
    parse: parseOrganisationRegistry,
    check: (registry) =>
      sound(compileRegistry(registry), counted(registry.organisations.length, 'organisation')),
  }),
];
