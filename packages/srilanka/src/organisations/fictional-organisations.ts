import type { OrganisationRegistry } from '@sopana/dmm';
import document from '../../documents/fictional-organisations.json' with { type: 'json' };

/**
 * Twenty-one organisations of the first wave; none of them exists.
 *
 * Attributes: `sector`, `region` and `district` (ids of the administration), `size` (small, medium, large), `staff` (head
 * count), `language` (the working language), `criticality` (1 to 5) and `wave`.
 *
 * @example
 * ```ts
 * fictionalOrganisations.organisations.length; // => 21
 * fictionalOrganisations.organisations[0]?.label?.en; // => 'Lantern Power Board (fictional)'
 * ```
 *
 * @source Authored: the programme's own list is not public.
 */
export const fictionalOrganisations: OrganisationRegistry = document as OrganisationRegistry;
