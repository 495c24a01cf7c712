import type { Text } from '@sopana/core/text';
import type { JudgedGates } from '@sopana/scoring';
import type { CompiledInstrument } from '../model/compiled-model.js';
import type { Hold, LevelledValue, RuleObstacle } from '../model/report.js';

/**
 * What stands between a node and its next level.
 *
 * @param instrument - the instrument
 * @param node - id of the node
 * @param now - its value and level
 * @param told - what the engine says of the level, where gates or caps are declared for it; else null
 * @returns the level, the next one and the obstacles
 */
export function holdOf(
  { declared }: CompiledInstrument,
  node: string,
  now: LevelledValue,
  told: JudgedGates | null,
): Hold {
  const order = declared.levels.map(({ level }) => level);
  if (told === null) {
    const at = now.level === null ? -1 : order.indexOf(now.level);
    const next = at < 0 ? undefined : declared.levels[at + 1];
    const isShort = next?.from !== undefined && now.value !== null;
    return {
      level: now.level,
      next: next?.level ?? null,
      obstacles: isShort ? [{ kind: 'value', has: now.value, needs: next.from }] : [],
    };
  }
  const { requirements = [], caps = [] } = declared;
  return ruledHold(told, order, (kind, level, position) => {
    const rules =
      kind === 'gate'
        ? requirements.filter((rule) => rule.node === node && rule.level === level)
        : caps.filter((rule) => rule.node === node).slice(position, position + 1);
    return rules.flatMap(({ label }) => (label === undefined ? [] : [label]));
  });
}

function ruledHold(
  { level, gates, caps }: JudgedGates,
  order: readonly string[],
  labelsOf: (kind: 'gate' | 'cap', level: string, position: number) => readonly Text[],
): Hold {
  const reached = level === null ? null : order.indexOf(level);
  const closed = gates.findIndex(({ truth }) => truth !== 'true');
  const gate = gates[closed];
  const rule = (
    kind: 'gate' | 'cap',
    at: number,
    one: Omit<RuleObstacle, 'kind' | 'labels'>,
  ): RuleObstacle => ({
    kind,
    level: one.level,
    labels: labelsOf(kind, one.level, at),
    truth: one.truth,
    reasons: one.reasons,
  });
  // A gate far above a cap is not what holds; where the level cannot be told, whatever is undecided may.
  const holdsGate = gate !== undefined && (reached === null || closed === reached);
  const holdingCaps = caps.flatMap((cap, at) => {
    const isHigher = reached !== null && order.indexOf(cap.level) > reached;
    return cap.truth === 'false' || isHigher ? [] : [rule('cap', at, cap)];
  });
  return {
    level,
    next: reached === null ? null : (order[reached + 1] ?? null),
    obstacles: [...(holdsGate ? [rule('gate', closed, gate)] : []), ...holdingCaps],
  };
}
