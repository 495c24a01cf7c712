import type { TalentRules } from '@sopana/competency';
import document from '../../documents/talent-rules.json' with { type: 'json' };

/**
 * Who is ready for more, by rules of our own: the CDIO pipeline, members for a Digital Transformation Unit, four champions, and rising
 * officers.
 *
 * @example
 * ```ts
 * talentRules.pools.map(({ id }) => id); // => ['cdio-pipeline', 'dtu-members', 'digital-champions', 'experience-champions', 'process-champions', 'transformation-champions', 'rising-officers']
 * ```
 *
 * @remarks The programme has published no criteria: these are authored, and say so in `standing`.
 * @source Written for this pack; the roles are those that the programme and PIC-Net name.
 */
export const talentRules: TalentRules =
  // Conditions are a union that refers to itself, which the compiler does not compare with JSON; the tests read it by its schema.
  document as unknown as TalentRules;
