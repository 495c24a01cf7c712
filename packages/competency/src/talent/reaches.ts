import type { Truth } from '@sopana/core/condition';
import type { CompiledFramework, PlacedCompetency } from '../model/compiled-framework.js';
import type { ScaleLevel } from '../model/talent-rules.js';

/**
 * Whether a holding reaches a level, across scales by a declared crosswalk alone.
 *
 * @param framework - the framework
 * @param placed - the competency
 * @param place - of the level held, from 0; null when it is not known
 * @param at - the level asked for
 * @returns unknown when the level is not known, or when no crosswalk reads it on the scale that is asked for
 */
export function reaches(
  { framework, scales }: CompiledFramework,
  placed: PlacedCompetency,
  place: number | null,
  at: ScaleLevel,
): Truth {
  if (place === null || placed.scale === null) return 'unknown';
  const asked = scales.get(at.scale)?.places.get(at.level);
  if (asked === undefined) return 'unknown';
  const own = placed.scale.scale;
  if (own.id === at.scale) return place >= asked ? 'true' : 'false';
  const walk = (framework.crosswalks ?? []).find(
    (crosswalk) =>
      crosswalk.framework === undefined && crosswalk.from === own.id && crosswalk.to === at.scale,
  );
  if (walk === undefined) return 'unknown';
  if (place === 0) return 'false';
  const pair = walk.levels.find(({ from }) => from === own.levels[place - 1]?.id);
  const read = pair === undefined ? undefined : scales.get(at.scale)?.places.get(pair.to);
  if (read === undefined) return 'unknown';
  return read >= asked ? 'true' : 'false';
}
