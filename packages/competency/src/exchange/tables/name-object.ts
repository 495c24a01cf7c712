import { createIssue } from '@sopana/core';
import { sha256Hex } from '@sopana/core/canonical';
import { isId } from '@sopana/core/document';
import { exchangeCodes } from '../codes.js';
import type { DraftKind, DraftObject, FrameworkDraft, TablePlace } from './create-draft.js';
import { idOfText } from './id-of-text.js';

/** What a row says of the name of an object. */
export interface ObjectName {
  /** Its id as the source writes it; null when it has no column. */
  readonly id: string | null;
  /** Its label; null when the source has none. */
  readonly label: string | null;
  /** The object that it lies in, where names are unique only in there; null elsewhere. */
  readonly within: DraftObject | null;
}

/** Layers, streams and areas share their ids, and so do roles and their levels. */
const groups: Readonly<Record<DraftKind, string>> = {
  layer: 'group',
  stream: 'group',
  area: 'group',
  competency: 'competency',
  family: 'family',
  role: 'role',
  roleLevel: 'role',
};

/**
 * The object of a name: the one that rows named so before, or a new one.
 *
 * @param draft - takes a new object
 * @param kind - what it is
 * @param name - what the row calls it; one of id and label is there
 * @param place - of the cell
 * @returns the object; an id that cannot be one is kept as an identifier, and said in `exchange.badId`
 */
export function nameObject(
  draft: FrameworkDraft,
  kind: DraftKind,
  name: ObjectName,
  place: TablePlace,
): DraftObject {
  const objects = draft.objects.get(kind) as Map<string, DraftObject>;
  const source = name.id ?? name.label ?? '';
  const scope = name.id === null && name.within !== null ? name.within.id : '';
  const key = `${scope}\n${source}`;
  const isLoose = name.id === null && name.within === null;
  const byName = isLoose ? draft.byName.get(`${kind} ${name.label}`) : undefined;
  const known = objects.get(key) ?? draft.byId.get(`${kind} ${name.id}`) ?? byName ?? undefined;
  if (known !== undefined) return known;
  const id = freshId(draft.taken, kind, wantedId(kind, name));
  const object = { kind, id, name: name.label ?? source, facts: new Map<string, string>() };
  if (name.id !== null && !isId(name.id)) {
    object.facts.set('identifier:source', name.id);
    draft.issues.push(createIssue(exchangeCodes, 'exchange.badId', place, { text: name.id, id }));
  }
  objects.set(key, object);
  const alias = `${kind} ${object.name}`;
  draft.byName.set(alias, draft.byName.has(alias) ? null : object);
  draft.byId.set(`${kind} ${id}`, object);
  draft.taken.add(`${groups[kind]} ${id}`);
  return object;
}

function wantedId(kind: DraftKind, { id, label, within }: ObjectName): string {
  if (id !== null) return isId(id) ? id : idOfText(id);
  const own = idOfText(label ?? '');
  if (within === null) return own;
  // A competency called as its area is is the whole of it.
  if (kind === 'competency' && within.name === label) return within.id;
  const joined = `${within.id}.${own}`;
  return isId(joined) ? joined : idOfText(joined);
}

function freshId(taken: ReadonlySet<string>, kind: DraftKind, wanted: string): string {
  const isFree = (id: string): boolean => !taken.has(`${groups[kind]} ${id}`);
  if (isFree(wanted)) return wanted;
  const named = `${wanted}-${kind.toLowerCase()}`;
  let id = isId(named) ? named : idOfText(named);
  for (let turn = 2; !isFree(id); turn += 1) id = idOfText(`${sha256Hex(named).slice(0, 12)}-${turn}`);
  return id;
}
