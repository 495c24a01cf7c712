import { createIssue } from '@sopana/core';
import { exchangeCodes } from '../codes.js';
import type { FrameworkDraft } from './create-draft.js';
import type { FrameworkMapping } from './framework-mapping.js';

/**
 * Compares what the roles need with the lists of roles that the table of competencies holds.
 *
 * @param draft - all rows read; takes `exchange.contradiction` for each pair that only one of the two names
 * @param mapping - the mapping
 */
export function checkRoles(draft: FrameworkDraft, mapping: FrameworkMapping): void {
  const found = mapping.tables.flatMap((table) =>
    table.columns.flatMap((column) => (column.object === 'roles' ? [{ table: table.name, column }] : [])),
  );
  for (const { table, column } of found) {
    const roles = [...(draft.objects.get('role')?.values() ?? [])];
    const levels = [...(draft.objects.get('roleLevel')?.values() ?? [])];
    const profilesOf = new Map(
      roles.map(({ id, name }) => [
        name,
        [id, ...levels.filter(({ facts }) => facts.get('role') === id).map((level) => level.id)],
      ]),
    );
    for (const competency of draft.objects.get('competency')?.values() ?? []) {
      const list = competency.facts.get('list');
      if (list === undefined) continue;
      const claimed = new Set(splitList(list, column.separator ?? ', ', [...profilesOf.keys()]));
      const needed = new Set(
        [...profilesOf].flatMap(([name, ids]) =>
          ids.some((id) => draft.requirements.get(id)?.has(competency.id)) ? [name] : [],
        ),
      );
      const report = (role: string, isClaimed: boolean): void => {
        const facts = { competency: competency.name, role };
        const claims = isClaimed ? ['listed', 'not needed'] : ['not listed', 'needed'];
        const said = { claimed: claims[0] as string, found: claims[1] as string };
        const place = [table, competency.name, column.column];
        draft.issues.push(createIssue(exchangeCodes, 'exchange.contradiction', place, { ...facts, ...said }));
      };
      for (const role of claimed) if (!needed.has(role)) report(role, true);
      for (const role of needed) if (!claimed.has(role)) report(role, false);
    }
  }
}

/** Names that hold the separator themselves are taken out first. */
function splitList(list: string, separator: string, names: readonly string[]): readonly string[] {
  const odd = names.filter((name) => name.includes(separator) && list.includes(name));
  const rest = odd.reduce((text, name) => text.replace(name, ''), list);
  const plain = rest.split(separator).map((name) => name.trim());
  return [...odd, ...plain.filter((name) => name !== '')];
}
