import type { Instrument, Node, Step } from '@sopana/scoring';

/** Where the value of each of the 49 indicators stands: in an item, or in the node that divides it by a denominator. */
export function indicatorsOf(instrument: Instrument): Readonly<Record<string, string>> {
  const relative = instrument.nodes.flatMap((node) => ('formula' in node ? [node.id] : []));
  const denominators = ['area', 'energy', 'gdp', 'population'];
  return Object.fromEntries(
    instrument.items.flatMap(({ id }) =>
      denominators.includes(id) ? [] : [[id, relative.find((node) => node.startsWith(`${id}.by`)) ?? id]],
    ),
  );
}

/** The document with other steps in the place of those that name a pipeline. */
export function withPipelines(
  instrument: Instrument,
  stepsOf: (pipeline: string) => readonly Step[],
): Instrument {
  const changed = <T extends { readonly then?: readonly Step[] }>(owner: T): T =>
    owner.then === undefined
      ? owner
      : { ...owner, then: owner.then.flatMap((step) => ('use' in step ? stepsOf(step.use) : [step])) };
  const { items, nodes } = instrument;
  return {
    ...instrument,
    items: items.map(changed),
    nodes: nodes.map((node): Node => ('formula' in node ? changed(node) : node)),
  };
}

/** The document cut off after the indicators, with a node for each so that its value is shown. */
export function indicatorsShown(instrument: Instrument): Instrument {
  const shown = Object.entries(indicatorsOf(instrument)).map(
    ([id, of]): Node => ({ id: `${id}.shown`, of: [of] }),
  );
  const formulas = instrument.nodes.filter((node) => 'formula' in node);
  return { ...instrument, nodes: [...formulas, ...shown], ranks: [] };
}
