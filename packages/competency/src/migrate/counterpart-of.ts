import type { CompetencyLink } from '../model/competency-link.js';
import type { CompiledFramework } from '../model/compiled-framework.js';
import type { NotCarriedReason } from '../model/migration.js';
import type { ProficiencyScale } from '../model/proficiency-scale.js';

/** The same competency and level in another version, or why there is none. */
export type Carried =
  | { readonly competency: string; readonly level: string | undefined }
  | { readonly reason: NotCarriedReason; readonly isOfLevel: boolean };

/**
 * The counterpart of a competency and a level in the version before or after.
 *
 * @param competency - id in the first version
 * @param level - id in the first version; undefined when no level is to be carried
 * @param from - the first version
 * @param to - the other one; one of the two replaces the other
 * @returns the counterpart, or why there is none
 */
export function counterpartOf(
  competency: string,
  level: string | undefined,
  from: CompiledFramework,
  to: CompiledFramework,
): Carried {
  const replaced = to.framework.replaces;
  const forward = replaced?.id === from.identity.id && replaced.version === from.identity.version;
  const [older, newer] = forward ? [from, to] : [to, from];
  const about = (newer.framework.links ?? []).filter(
    ({ framework = newer.framework.replaces }) =>
      framework?.id === older.identity.id && framework.version === older.identity.version,
  );
  const own = (link: CompetencyLink): string => (forward ? link.other : link.competency);
  const others = about.filter((link) => own(link) === competency);
  const exact = others.filter(({ relation }) => relation === 'exactMatch');
  const [link, second] = exact;
  const lost = (reason: NotCarriedReason, isOfLevel = false): Carried => ({ reason, isOfLevel });
  if (link === undefined) return lost(others.length === 0 ? 'noLink' : 'notExact');
  if (second !== undefined) return lost('severalMatches');
  const target = forward ? link.competency : link.other;
  const placed = to.competencies.get(target);
  if (placed === undefined) return lost('noLink');
  const [source, scale] = [from.competencies.get(competency)?.scale?.scale, placed.scale?.scale];
  if (source === undefined || scale === undefined) return lost('noScale');
  const walk = (newer.framework.crosswalks ?? []).find(({ id }) => id === link.crosswalk);
  if (walk === undefined && !isSame(source, scale)) return lost('noCrosswalk');
  if (level === undefined || walk === undefined) return { competency: target, level };
  const pairs = walk.levels.filter((pair) => (forward ? pair.from : pair.to) === level);
  const [pair, another] = pairs;
  if (pair === undefined) return lost('noLevel', true);
  if (another !== undefined) return lost('severalLevels', true);
  return { competency: target, level: forward ? pair.to : pair.from };
}

function isSame(one: ProficiencyScale, other: ProficiencyScale): boolean {
  return (
    one.levels.length === other.levels.length && one.levels.every(({ id }, at) => other.levels[at]?.id === id)
  );
}
