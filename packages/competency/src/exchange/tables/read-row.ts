import { createIssue } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { exchangeCodes } from '../codes.js';
import type { DraftKind, DraftObject, FrameworkDraft } from './create-draft.js';
import type { FrameworkMapping, MappedObject } from './framework-mapping.js';
import { nameObject } from './name-object.js';
import type { ReadCell, ReadRow } from './read-cells.js';
import { setFact } from './set-fact.js';

const order: readonly DraftKind[] = ['layer', 'stream', 'area', 'family', 'role', 'roleLevel', 'competency'];

/**
 * Takes a row into a draft.
 *
 * @param draft - takes what the row says, and what could not be carried
 * @param mapping - the mapping
 * @param table - name of the table
 * @param row - the row
 * @returns whether all that it says is new or agrees; false for a row that says nothing new
 */
export function readRow(
  draft: FrameworkDraft,
  mapping: FrameworkMapping,
  table: string,
  row: ReadRow,
): boolean {
  const objects = new Map<MappedObject, DraftObject>();
  for (const kind of order) {
    const object = objectOf(draft, kind, row, table, objects);
    if (object !== null) objects.set(kind, object);
  }
  const competency = objects.get('competency');
  const profile = objects.get('roleLevel') ?? objects.get('role');
  if (objects.size === 0) {
    draft.issues.push(createIssue(exchangeCodes, 'exchange.emptyRow', [table, row.number]));
    return false;
  }
  joinObjects(draft, objects, [table, row.number]);
  const required = levelOf(draft, mapping, table, row);
  for (const { column, text } of row.cells) {
    const place = [table, row.number, column.column];
    if (text === null || column.member === 'id' || column.object === 'requirement') continue;
    const isOfCompetency = column.object === 'indicator' || column.object === 'roles';
    const object = isOfCompetency ? competency : objects.get(column.object);
    const level = column.level ?? required;
    if (object === undefined || (column.object === 'indicator' && level === null)) {
      const facts = { member: column.column, what: column.object, id: object?.name ?? 'without a name' };
      draft.issues.push(createIssue(exchangeCodes, 'exchange.notHeld', place, facts));
    } else {
      setFact(
        draft,
        object,
        column.object === 'indicator' ? `indicator:${level}` : memberOf(column),
        text,
        place,
      );
    }
  }
  if (competency === undefined || profile === undefined) return true;
  return require(draft, table, row, profile, competency, required);
}

function objectOf(
  draft: FrameworkDraft,
  kind: DraftKind,
  row: ReadRow,
  table: string,
  objects: ReadonlyMap<MappedObject, DraftObject>,
): DraftObject | null {
  const cellOf = (member: string): ReadCell | undefined =>
    row.cells.find(({ column }) => column.object === kind && column.member === member);
  const [byId, byLabel] = [cellOf('id'), cellOf('label')];
  const [id, label] = [byId?.text ?? null, byLabel?.text ?? null];
  if (id === null && label === null) return null;
  const outer: Readonly<Record<string, MappedObject>> = {
    area: 'layer',
    roleLevel: 'role',
    competency: 'area',
  };
  const within = objects.get(outer[kind] ?? kind) ?? null;
  const column = (id === null ? byLabel : byId)?.column.column ?? '';
  return nameObject(draft, kind, { id, label, within }, [table, row.number, column]);
}

/** Each object of a row lies in the one above it that the row names too. */
function joinObjects(
  draft: FrameworkDraft,
  objects: ReadonlyMap<MappedObject, DraftObject>,
  place: readonly (string | number)[],
): void {
  const pairs: readonly (readonly [MappedObject, MappedObject])[] = [
    ...([
      ['area', 'layer'],
      ['area', 'stream'],
      ['competency', 'area'],
    ] as const),
    ...([
      ['role', 'family'],
      ['role', 'layer'],
      ['roleLevel', 'role'],
    ] as const),
  ];
  for (const [inner, outer] of pairs) {
    const object = objects.get(inner);
    if (object !== undefined) setFact(draft, object, outer, objects.get(outer)?.id ?? null, place);
  }
}

function memberOf({ member, scheme, column }: ReadCell['column']): string {
  if (member === 'identifier') return `identifier:${scheme}`;
  return member === 'carried' ? `carried:${column}` : member;
}

function levelOf(
  draft: FrameworkDraft,
  { scale }: FrameworkMapping,
  table: string,
  { number, cells }: ReadRow,
): string | null {
  const cell = cells.find(({ column }) => column.object === 'requirement' && column.member === 'level');
  const word = cell?.text?.toLowerCase() ?? null;
  if (word === null || scale === undefined) return null;
  const level = scale.levels.find((one) => one.word.trim().toLowerCase() === word);
  if (level !== undefined) return level.id;
  const hint = didYouMean(
    word,
    scale.levels.map((one) => one.word),
  );
  const facts = { word: cell?.text ?? '', scale: scale.id, hint, what: 'requirement' };
  const place = [table, number, cell?.column.column ?? ''];
  draft.issues.push(createIssue(exchangeCodes, 'exchange.unknownLevel', place, facts));
  return null;
}

function require(
  draft: FrameworkDraft,
  table: string,
  row: ReadRow,
  profile: DraftObject,
  competency: DraftObject,
  level: string | null,
): boolean {
  const needs = draft.requirements.get(profile.id) ?? new Map();
  draft.requirements.set(profile.id, needs);
  const weight = weightOf(draft, table, row);
  const known = needs.get(competency.id);
  if (known === undefined) {
    needs.set(competency.id, { competency: competency.id, level, weight, row: row.number });
    return true;
  }
  const place = [table, row.number];
  const names = { profile: profile.name, competency: competency.name };
  if (known.level === level && known.weight === weight) {
    const facts = { ...names, first: known.row };
    draft.issues.push(createIssue(exchangeCodes, 'exchange.duplicateRow', place, facts));
  } else {
    const shown = (one: string | null, by: number | null): string =>
      `${one ?? 'no level'}${by === null ? '' : `, weight ${by}`}`;
    const facts = { member: 'need', object: `${names.profile}: ${names.competency}` };
    const values = { kept: shown(known.level, known.weight), other: shown(level, weight) };
    draft.issues.push(createIssue(exchangeCodes, 'exchange.conflict', place, { ...facts, ...values }));
  }
  return false;
}

function weightOf(draft: FrameworkDraft, table: string, { number, cells }: ReadRow): number | null {
  const cell = cells.find(({ column }) => column.object === 'requirement' && column.member === 'weight');
  const text = cell?.text ?? null;
  if (text === null) return null;
  const weight = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(weight)) return weight;
  const place = [table, number, cell?.column.column ?? ''];
  draft.issues.push(createIssue(exchangeCodes, 'exchange.badWeight', place, { text }));
  return null;
}
