import type { Text } from '@sopana/core/text';
import type { BandsExplanation, Explanation, GatesExplanation } from '@sopana/scoring';
import type { CompiledInstrument } from '../model/compiled-model.js';
import type { Hold, RuleObstacle } from '../model/report.js';

/**
 * What stands between a node and its next level, read off the engine's explanation of its level.
 *
 * @param instrument - the instrument
 * @param node - id of the node
 * @param told - the explanation of `<node>.level`
 * @returns the level, the next one and the obstacles
 */
export function holdOf({ declared }: CompiledInstrument, node: string, told: Explanation): Hold {
  const order = declared.levels.map(({ level }) => level);
  if (told.kind === 'bands') return bandHold(told, order);
  if (told.kind !== 'gates') throw new Error(`'${node}.level' is no level.`);
  const labelsOf = (kind: 'gate' | 'cap', level: string, position: number): readonly Text[] => {
    const { requirements = [], caps = [] } = declared;
    const rules =
      kind === 'gate'
        ? requirements.filter((rule) => rule.node === node && rule.level === level)
        : caps.filter((rule) => rule.node === node).slice(position, position + 1);
    return rules.flatMap(({ label }) => (label === undefined ? [] : [label]));
  };
  return gateHold(told, order, labelsOf);
}

function bandHold({ level, to, because }: BandsExplanation, order: readonly string[]): Hold {
  const next = level === null ? null : (order[order.indexOf(level) + 1] ?? null);
  const isShort = next !== null && to !== null && because.value !== null;
  return { level, next, obstacles: isShort ? [{ kind: 'value', has: because.value, needs: to }] : [] };
}

function gateHold(
  { level, gates, caps }: GatesExplanation,
  order: readonly string[],
  labelsOf: (kind: 'gate' | 'cap', level: string, position: number) => readonly Text[],
): Hold {
  const reached = level === null ? null : order.indexOf(level);
  const obstacles = gates.findIndex(({ truth }) => truth !== 'true');
  const gate = gates[obstacles];
  const rule = (kind: 'gate' | 'cap', at: number, one: Omit<RuleObstacle, 'kind' | 'labels'>): RuleObstacle => ({
    kind,
    level: one.level,
    labels: labelsOf(kind, one.level, at),
    truth: one.truth,
    reasons: one.reasons,
  });
  // A gate far above a cap is not what holds; where the level cannot be told, whatever is undecided may.
  const holdsGate = gate !== undefined && (reached === null || obstacles === reached);
  const holdingCaps = caps.flatMap((cap, at) => {
    const isHigher = reached !== null && order.indexOf(cap.level) > reached;
    return cap.truth === 'false' || isHigher ? [] : [rule('cap', at, cap)];
  });
  return {
    level,
    next: reached === null ? null : (order[reached + 1] ?? null),
    obstacles: [...(holdsGate ? [rule('gate', obstacles, gate)] : []), ...holdingCaps],
  };
}
