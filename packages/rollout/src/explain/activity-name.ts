import type { NameSearch } from './names-of.js';

/**
 * What an activity is called.
 *
 * @param names - finds names
 * @param id - `<organisation>/<step>`
 * @returns such as `Assessment of Lantern Power Board`
 */
export function activityName(names: NameSearch, id: string): string {
  const cut = id.indexOf('/');
  return `${names('step', id.slice(cut + 1))} of ${names('organisation', id.slice(0, cut))}`;
}
