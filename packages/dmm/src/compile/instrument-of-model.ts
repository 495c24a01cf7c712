import type { PathStep } from '@sopana/core';
import type { Instrument, MissingPolicy } from '@sopana/scoring';
import type { MaturityModel } from '../model/maturity-model.js';
import type { ModelInstrument } from '../model/model-instrument.js';
import { itemOfQuestion } from './item-of-question.js';
import { levelNode } from './level-node.js';
import type { PlacedNode } from './placed-node.js';
import type { PlacedParts } from './placed-parts.js';
import type { TreeNode } from './tree-of-instrument.js';

/** A partial assessment scores at any time: what has no value is left out, and the answered share says so. */
const leaveOut: MissingPolicy = { refused: 'skip', unknown: 'skip', unanswered: 'skip' };

/** An instrument with where each of its parts comes from in the maturity model. */
export interface PlacedInstrument {
  /** The scorable document. */
  readonly instrument: Instrument;
  /** The way in the maturity model that a way in the instrument stands for. */
  readonly pathOf: (path: readonly PathStep[]) => readonly PathStep[];
}

/**
 * One instrument of a maturity model as a scorable document.
 *
 * @param model - the maturity model
 * @param parts - its tree as lists
 * @param at - position of the instrument
 * @param declared - the instrument
 * @param tree - its part of the tree
 * @returns the document: for each node its mean, its level, its weakest part and the level of that
 */
export function instrumentOfModel(
  model: MaturityModel,
  parts: PlacedParts,
  at: number,
  declared: ModelInstrument,
  tree: readonly TreeNode[],
): PlacedInstrument {
  const asked = parts.questions.filter(({ part }) => part.question.instrument === declared.id);
  const items = asked.map(({ part }) => itemOfQuestion(part.question, declared));
  const nodes = [
    ...tree.flatMap((one) => nodesOf(model, at, declared, one)),
    ...model.instruments.flatMap((other, position) => gateNode(other, position, declared.id)),
  ];
  const { arithmetic, attributes, languages, title } = model;
  const instrument: Instrument = {
    sopana: 'instrument/1',
    id: `${model.id}.${declared.id}`,
    version: model.version,
    ...(title === undefined ? {} : { title }),
    ...(languages === undefined ? {} : { languages }),
    ...(arithmetic === undefined ? {} : { arithmetic }),
    ...(attributes === undefined ? {} : { attributes }),
    defaults: {
      missing: { ...leaveOut, ...declared.missing },
      ...(declared.needs === undefined ? {} : { needs: declared.needs }),
    },
    scales: items.map(({ scale }) => scale),
    items: items.map(({ item }) => item),
    nodes: nodes.map(({ node }) => node),
  };
  const pathOf = ([key, position, ...rest]: readonly PathStep[]): readonly PathStep[] => {
    const index = typeof position === 'number' ? position : -1;
    const question = asked[index]?.path;
    if (key === 'items' && question !== undefined) return [...question, ...rest];
    if (key === 'scales' && question !== undefined) return [...question, 'answer', ...rest];
    if (key === 'nodes') return nodes[index]?.pathOf(rest) ?? [];
    if (key === 'defaults')
      return ['instruments', at, ...(position === undefined ? [] : [position]), ...rest];
    return key === undefined ? [] : [key, ...(position === undefined ? [] : [position]), ...rest];
  };
  return { instrument, pathOf };
}

function nodesOf(
  model: MaturityModel,
  at: number,
  declared: ModelInstrument,
  { id, label, of, leastOf, path }: TreeNode,
): readonly PlacedNode[] {
  const words = label === null ? {} : { label };
  const pathOf = (): readonly PathStep[] => path;
  const mean: PlacedNode[] = [
    { node: { id, ...words, of, by: 'mean' }, pathOf },
    levelNode(model, at, declared, id, path),
  ];
  if (leastOf === null) return mean;
  const weakest = `${id}.weakest`;
  return [
    ...mean,
    // A minimum adds nothing up, so an arithmetic that is there for means alone has nothing to say to it.
    { node: { id: weakest, ...words, of: leastOf, by: 'min', arithmetic: { sum: 'sequential' } }, pathOf },
    levelNode(model, at, declared, weakest, path),
  ];
}

/** A gate is a level of the instrument that it reads, so it is checked, scored and explained like any other. */
function gateNode(other: ModelInstrument, position: number, id: string): readonly PlacedNode[] {
  if (other.gate?.instrument !== id) return [];
  const { when } = other.gate;
  const path = ['instruments', position, 'gate'];
  return [
    {
      node: { id: `gate.${other.id}`, start: { level: 'closed' }, gates: [{ level: 'open', when }] },
      pathOf: (rest) => (rest[0] === 'gates' ? [...path, ...rest.slice(2)] : path),
    },
  ];
}
