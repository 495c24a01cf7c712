import type { CompetencyFramework } from '@sopana/competency';
import document from '../../documents/competency-framework.json' with { type: 'json' };

/**
 * An unofficial competency framework for digital government in Sri Lanka: four layers of employment, three streams, 13, 17, 17 and 20
 * areas, four levels with an indicator each, and roles: a post for each layer, the CDIO and its pipeline, the member of a
 * Digital Transformation Unit, and four champions.
 *
 * @example
 * ```ts
 * const { layers, areas } = competencyFramework;
 * layers.map(({ id }) => [id, areas.filter(({ layer }) => layer === id).length]); // => [['operational', 13], ['middle', 17], ['top', 17], ['cdio', 20]]
 * competencyFramework.roles.map(({ id }) => id).slice(3); // => ['cdio', 'cdio-pipeline', 'dtu-member', 'digital-champion', 'experience-champion', 'process-champion', 'transformation-champion']
 * ```
 *
 * @remarks Names of layers, streams and areas are observed; indicators, prerequisites and what roles need are authored. Sinhala and
 * Tamil labels are drafts. An area that recurs in several layers is a competency of its own in each.
 * @source Public needs-assessment tools built for the programme (names and counts only).
 */
export const competencyFramework: CompetencyFramework = document as CompetencyFramework;
