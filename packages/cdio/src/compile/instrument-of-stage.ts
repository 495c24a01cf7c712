import type { Instrument, Item, Node, Scale, WeightedChild } from '@sopana/scoring';
import type { WeighedCriterion } from '../model/compiled-rubric.js';
import type { EligibilityGate, PanelRule, SelectionRubric } from '../model/selection-rubric.js';

/** What a stage is made an instrument of. */
export interface StageParts {
  /** Id of the instrument. */
  readonly id: string;
  /** Its criteria. */
  readonly criteria: readonly WeighedCriterion[];
  /** Its gates. */
  readonly gates: readonly EligibilityGate[];
  /** How a panel comes to one mark; null for one assessor's sheet. */
  readonly panel: PanelRule | null;
}

/** Outcomes at a gate as options; none of them is worth anything, since none may be summed. */
const gateScale: Scale = {
  id: 'gate.outcome',
  type: 'choice',
  options: [
    { code: 'fail', value: 0 },
    { code: 'pass', value: 0 },
  ],
};

/**
 * A stage as a scorable document.
 *
 * @param rubric - the rubric
 * @param parts - what the stage holds
 * @returns the document: the panel's mark on each criterion, each role, the total, and what the gates say, which no sum reads
 */
export function instrumentOfStage(rubric: SelectionRubric, parts: StageParts): Instrument {
  const { id, criteria, gates, panel } = parts;
  const { version, title, languages } = rubric;
  return {
    sopana: 'instrument/1',
    id,
    version,
    ...(title === undefined ? {} : { title }),
    ...(languages === undefined ? {} : { languages }),
    arithmetic: { sum: 'rational' },
    // A total over fewer criteria is no total of this stage: what is missing is missing.
    defaults: { missing: { notApplicable: 'propagate', notRelevant: 'propagate' } },
    scales: [...criteria.map(scaleOf), ...(gates.length === 0 ? [] : [gateScale])],
    items: [...criteria.map((one) => itemOf(one, panel)), ...gates.map(gateItem)],
    nodes: [...markNodes(rubric, criteria), ...gateNodes(gates)],
  };
}

function scaleOf({ criterion: { id, levels } }: WeighedCriterion): Scale {
  const options = levels.map(({ code, value, label }) => ({
    code,
    value,
    ...(label === undefined ? {} : { label }),
  }));
  return { id, type: 'choice', options };
}

function itemOf({ criterion: { id, label } }: WeighedCriterion, panel: PanelRule | null): Item {
  const words = label === undefined ? {} : { label };
  if (panel === null) return { id, scale: id, ...words };
  return { id, scale: id, ...words, reduce: [{ use: panel.reduce, needs: { count: panel.atLeast } }] };
}

function gateItem({ id, label }: EligibilityGate): Item {
  return { id, scale: gateScale.id, ...(label === undefined ? {} : { label }) };
}

function markNodes({ roles }: SelectionRubric, criteria: readonly WeighedCriterion[]): readonly Node[] {
  if (criteria.length === 0) return [];
  const children = (own: readonly WeighedCriterion[]): readonly WeightedChild[] =>
    own.map(({ criterion, weight }) => ({ of: `panel.${criterion.id}`, weight }));
  return [
    ...criteria.map(({ criterion: { id, label } }) => ({
      id: `panel.${id}`,
      ...(label === undefined ? {} : { label }),
      of: [id],
    })),
    ...roles.flatMap(({ id, label }) => {
      const own = criteria.filter(({ criterion }) => criterion.role === id);
      return own.length === 0 ? [] : [{ id, ...(label === undefined ? {} : { label }), of: children(own) }];
    }),
    { id: 'total', of: children(criteria) },
  ];
}

function gateNodes(gates: readonly EligibilityGate[]): readonly Node[] {
  if (gates.length === 0) return [];
  const every = gates.map(({ id }) => id);
  const when = { every, is: 'pass', missing: { notApplicable: 'skip' } } as const;
  return [{ id: 'eligible', start: { level: 'notEligible' }, gates: [{ level: 'eligible', when }] }];
}
