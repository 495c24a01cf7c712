import type { Instrument, Step } from '@sopana/scoring';

/** The document with other steps, of items, nodes and pipelines; null when none is another. */
export function stepsChanged(
  instrument: Instrument,
  change: (step: Step) => readonly Step[],
): Instrument | null {
  let changed = false;
  const all = <T extends { readonly then?: readonly Step[] }>(owner: T): T => {
    if (owner.then === undefined) return owner;
    const then = owner.then.flatMap((step) => {
      const steps = change(step);
      changed ||= steps.length !== 1 || steps[0] !== step;
      return steps;
    });
    return { ...owner, then };
  };
  const { items, nodes, pipelines } = instrument;
  const mutant: Instrument = {
    ...instrument,
    items: items.map(all),
    nodes: nodes.map((node) => ('bands' in node || 'gates' in node ? node : all(node))),
    ...(pipelines === undefined ? {} : { pipelines: pipelines.map(all) }),
  };
  return changed ? mutant : null;
}
