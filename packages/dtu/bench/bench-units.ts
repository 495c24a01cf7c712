import { createRandom, randomStream } from '@sopana/core/random';
import type { CheckPlan } from '../src/model/check-plan.js';
import type { FactDefinition } from '../src/model/fact-definition.js';
import type { FactReport, UnitFacts } from '../src/model/unit-facts.js';

type Stream = ReturnType<typeof randomStream>;

const day = '2026-06-15';

/**
 * Units with made-up reports, the same for the same number: 5 % of the facts are not reported, 5 % are reported without a value, and
 * of the evidence 10 % is missing and 10 % too old.
 *
 * @param plan - the compiled check set
 * @param count - how many
 * @returns one entry for each
 */
export function benchUnits(plan: CheckPlan, count: number): readonly UnitFacts[] {
  const stream = randomStream(createRandom(40));
  const { facts, attributes = [], checks } = plan.set;
  const demands = new Map(
    checks.flatMap(({ evidence }, at) => (plan.factsRead[at] ?? []).map((id) => [id, evidence] as const)),
  );
  return Array.from({ length: count }, (_, at): UnitFacts => {
    const reports = facts.flatMap((definition): readonly FactReport[] => {
      const luck = stream.integerBelow(100);
      if (luck < 5) return [];
      const collectedOn = stream.integerBelow(10) === 0 ? '2020-01-01' : day;
      const { kinds = ['letter'], attestedBy = ['head'] } = demands.get(definition.id) ?? {};
      const piece = { kind: kinds[0] ?? '', collectedOn, attesterRole: attestedBy[0] ?? '' };
      const evidence = stream.integerBelow(10) === 0 ? [] : [piece];
      const value = luck < 10 ? null : drawnValue(definition, stream);
      return [{ id: definition.id, value, at: '2026-06-01T00:00:00+05:30', evidence }];
    });
    const known = attributes.map((definition) => [definition.id, drawnValue(definition, stream)]);
    return { unit: `unit-${at}`, attributes: Object.fromEntries(known), reports };
  });
}

function drawnValue(
  definition: FactDefinition,
  stream: Stream,
): string | number | boolean | readonly string[] {
  switch (definition.type) {
    case 'boolean':
      return stream.integerBelow(10) < 6;
    case 'choice':
      return definition.options[stream.integerBelow(definition.options.length)]?.id ?? '';
    case 'list':
      return (definition.options ?? []).map(({ id }) => id).filter(() => stream.integerBelow(10) < 8);
    case 'number':
      return definition.whole === true
        ? Math.min(definition.max ?? 12, 1 + stream.integerBelow(12))
        : stream.integerBelow(100) / 100;
    case 'text':
      return 'words';
  }
}
