import { createIssue, type Issue, type PathStep, type Result, resultOf } from '@sopana/core';
import { findCircles } from '@sopana/core/document';
import { didYouMean } from '@sopana/core/text';
import type { CompiledCatalogue, PlacedProgramme } from '../model/compiled-catalogue.js';
import type { CompiledFramework } from '../model/compiled-framework.js';
import type { LevelRaise, TrainingCatalogue, TrainingProgramme } from '../model/training-catalogue.js';
import { trainingCodes } from './codes.js';

/**
 * A catalogue ready to be chosen from: its competencies and levels are those of the framework.
 *
 * @param catalogue - a document of the right shape, such as `parseTrainingCatalogue` gives
 * @param framework - the framework that it names
 * @returns the programmes with the places of their levels; fails with all issues of the codes `trainingCatalogue.*`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }, { id: 'does' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const catalogue = { sopana: 'training-catalogue/1', id: 'courses', version: '1', framework: { id: 'tiny', version: '1' }, costUnit: 'LKR thousands', programmes: [{ id: 'c1', raises: [{ competency: 'writing', to: 'does' }], cost: 90, seats: 20 }] };
 * const compiled = framework.ok && compileTrainingCatalogue(catalogue, framework.value);
 * compiled.ok && compiled.value.programmes[0].raises; // => [{ competency: 'writing', from: 0, to: 2 }]
 * ```
 *
 * @source Our convention.
 */
export function compileTrainingCatalogue(
  catalogue: TrainingCatalogue,
  framework: CompiledFramework,
): Result<CompiledCatalogue> {
  const { id, programmes, providers = [] } = catalogue;
  const ids = programmes.map((programme) => programme.id);
  const [circle] = findCircles(ids, (one) => programmes[ids.indexOf(one)]?.after ?? []);
  const issues = [
    ...frameworkIssue(catalogue, framework),
    ...duplicates(providers, 'providers'),
    ...duplicates(programmes, 'programmes'),
    ...programmes.flatMap((programme, at) => checkProgramme(programme, at, catalogue, framework)),
    ...(circle === undefined
      ? []
      : [
          createIssue(
            trainingCodes,
            'trainingCatalogue.circle',
            ['programmes', ids.indexOf(circle[0] ?? '')],
            {
              id,
              circle: circle.join(' → '),
            },
          ),
        ]),
  ];
  return resultOf(issues, () => ({
    catalogue,
    framework,
    programmes: programmes.map(
      (programme): PlacedProgramme => ({
        programme,
        raises: programme.raises.map(({ competency, from, to }) => ({
          competency,
          from: from === undefined ? 0 : placeOf(framework, competency, from),
          to: placeOf(framework, competency, to),
        })),
        after: (programme.after ?? []).map((before) => ids.indexOf(before)),
      }),
    ),
  }));
}

function placeOf(framework: CompiledFramework, competency: string, level: string): number {
  return framework.competencies.get(competency)?.scale?.places.get(level) ?? 0;
}

function frameworkIssue(catalogue: TrainingCatalogue, { identity }: CompiledFramework): readonly Issue[] {
  const { id, framework } = catalogue;
  if (framework.id === identity.id && framework.version === identity.version) return [];
  return [
    createIssue(trainingCodes, 'trainingCatalogue.otherFramework', ['framework'], {
      id,
      named: `${framework.id} ${framework.version}`,
      given: `${identity.id} ${identity.version}`,
    }),
  ];
}

function duplicates(list: readonly { readonly id: string }[], kind: string): readonly Issue[] {
  return list.flatMap(({ id }, at) =>
    list.findIndex((other) => other.id === id) === at
      ? []
      : [createIssue(trainingCodes, 'trainingCatalogue.duplicateId', [kind, at, 'id'], { id, kind })],
  );
}

function checkProgramme(
  { id, provider, after = [], raises }: TrainingProgramme,
  at: number,
  { programmes, providers = [] }: TrainingCatalogue,
  framework: CompiledFramework,
): readonly Issue[] {
  const path = ['programmes', at];
  const ids = programmes.map((programme) => programme.id);
  return [
    ...(provider === undefined
      ? []
      : dangling(
          provider,
          providers.map((one) => one.id),
          'a provider of the catalogue',
          [...path, 'provider'],
        )),
    ...after.flatMap((before, position) =>
      dangling(before, ids, 'a programme of the catalogue', [...path, 'after', position]),
    ),
    ...raises.flatMap((raise, position) => {
      const place = [...path, 'raises', position];
      const isRepeated = raises.findIndex(({ competency }) => competency === raise.competency) < position;
      const { competency } = raise;
      return [
        ...checkRaise(id, raise, framework, place),
        ...(isRepeated
          ? [createIssue(trainingCodes, 'trainingCatalogue.repeatedCompetency', place, { id, competency })]
          : []),
      ];
    }),
  ];
}

function checkRaise(
  id: string,
  { competency, from, to }: LevelRaise,
  { competencies }: CompiledFramework,
  path: readonly PathStep[],
): readonly Issue[] {
  const placed = competencies.get(competency);
  if (placed === undefined) {
    return dangling(competency, [...competencies.keys()], 'a competency of the framework', [
      ...path,
      'competency',
    ]);
  }
  if (placed.scale === null) {
    return [createIssue(trainingCodes, 'trainingCatalogue.noScale', path, { id, competency })];
  }
  const { places, scale } = placed.scale;
  const kind = `a level of scale '${scale.id}'`;
  const missing = [
    ...(from === undefined ? [] : dangling(from, [...places.keys()], kind, [...path, 'from'])),
    ...dangling(to, [...places.keys()], kind, [...path, 'to']),
  ];
  if (missing.length > 0 || (places.get(to) ?? 0) > (places.get(from ?? '') ?? 0)) return missing;
  const facts = { id, competency, from: from ?? 'below the lowest', to };
  return [createIssue(trainingCodes, 'trainingCatalogue.noRaise', path, facts)];
}

function dangling(
  id: string,
  known: readonly string[],
  kind: string,
  path: readonly PathStep[],
): readonly Issue[] {
  if (known.includes(id)) return [];
  const facts = { id, kind, hint: didYouMean(id, known) };
  return [createIssue(trainingCodes, 'trainingCatalogue.danglingReference', path, facts)];
}
