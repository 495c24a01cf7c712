import { createIssue, err, type Issue, ok, type PathStep, type Result } from '@sopana/core';
import { checkLimits, describeValue } from '@sopana/core/document';
import type { Competency } from '../../model/competency.js';
import type { CompetencyFramework } from '../../model/competency-framework.js';
import type { Named } from '../../model/named.js';
import type { Role } from '../../model/role.js';
import { exchangeCodes } from '../codes.js';
import type { ImportedFramework } from '../imported-framework.js';
import { joinElements, type NiceJoins } from './join-elements.js';
import { niceFormat, nicePlaces } from './nice-format.js';
import { type NiceElement, readElements } from './read-elements.js';
import { readRelations } from './read-relations.js';

const root: readonly PathStep[] = ['response', 'elements'];

/**
 * The NICE Framework, read from the JSON of NIST's Cybersecurity and Privacy Reference Tool.
 *
 * @param input - what `JSON.parse` gave
 * @returns the framework: task, knowledge and skill statements as competencies without a scale, since NICE has no levels; work roles
 *   with what they need; what could not be carried, with its place in the document; fails with `document.*`, with
 *   `exchange.notThisFormat` or, without any statement, with `exchange.nothingRead`
 *
 * @example
 * ```ts
 * const element = (element_type, element_identifier, title, text) => ({ element_type, element_identifier, title, text });
 * const elements = [element('work_role', 'PD-WRL-003', 'Incident Response', 'Responds.'), element('skill', 'S0001', '', 'Skill in triage')];
 * const relationships = [{ source_element_identifier: 'PD-WRL-003', dest_element_identifier: 'S0001', relationship_identifier: 'projection' }];
 * const documents = [{ doc_identifier: 'SP_800_181_2_1_0', name: 'NICE', version: '2.1.0', website: 'https://csrc.nist.gov/' }];
 * const { framework, accounts } = importNiceFramework({ response: { elements: { documents, elements, relationships } } }).value;
 * framework.roles[0].requires; // => [{ competency: 'S0001' }]
 * accounts[1]; // => { of: 'relationships', read: 1, carried: 1, left: 0 }
 * ```
 *
 * @source NIST CPRT, SP 800-181 Rev. 1, NICE Framework Components v2.1.0 (3 December 2025).
 */
export function importNiceFramework(input: unknown): Result<ImportedFramework> {
  const [unsafe, ...others] = checkLimits(input);
  if (unsafe !== undefined) return err(unsafe, ...others);
  const body = memberAt(input, root) as Readonly<Record<string, unknown>>;
  const [elementList, relationList] = [Object(body)['elements'], Object(body)['relationships']];
  if (!Array.isArray(elementList) || !Array.isArray(relationList)) {
    const reason = `response.elements holds no lists of elements and relationships, but ${describeValue(body)}`;
    const format = 'a NICE document of the CPRT';
    return err(createIssue(exchangeCodes, 'exchange.notThisFormat', root, { format, reason }));
  }
  const issues: Issue[] = [];
  const elements = readElements(elementList, [...root, 'elements'], issues);
  const relations = readRelations(relationList, elements, [...root, 'relationships'], issues);
  const joins = joinElements(relations, issues);
  const framework = frameworkOf(elements, joins, memberAt(body, ['documents', 0]));
  if (framework.competencies.length === 0) {
    const read = `${elementList.length} elements`;
    return err(createIssue(exchangeCodes, 'exchange.nothingRead', [...root, 'elements'], { read }));
  }
  const lone = loneNames(elements, joins);
  const places = new Map(elementList.map((entry, at) => [Object(entry)['element_identifier'], at]));
  for (const { id, type } of lone) {
    const place = [...root, 'elements', places.get(id) ?? 0];
    issues.push(
      createIssue(exchangeCodes, 'exchange.unknownKind', place, { what: 'name of nothing', kind: type, id }),
    );
  }
  const placed = elements.size - lone.length;
  return ok({
    framework,
    notCarried: issues,
    accounts: [
      { of: 'elements', read: elementList.length, carried: placed, left: elementList.length - placed },
      ...[{ of: 'relationships', read: relationList.length, carried: joins.carried }].map((account) => ({
        ...account,
        left: account.read - account.carried,
      })),
    ],
  });
}

/** Codes and sort keys that nothing points at would be lost without a word. */
function loneNames(elements: ReadonlyMap<string, NiceElement>, joins: NiceJoins): readonly NiceElement[] {
  const used = new Set([...joins.codes.values(), ...joins.sorts.values()].flat());
  const isName = ({ type }: NiceElement): boolean =>
    nicePlaces[type] === 'identifier' || nicePlaces[type] === 'carried';
  return [...elements.values()].filter((element) => isName(element) && !used.has(element));
}

function memberAt(value: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>((inner, step) => Object(inner)[step], value);
}

function frameworkOf(
  elements: ReadonlyMap<string, NiceElement>,
  joins: NiceJoins,
  document: unknown,
): CompetencyFramework {
  const of = (place: string): readonly NiceElement[] =>
    [...elements.values()].filter(({ type }) => nicePlaces[type] === place);
  const named = (element: NiceElement): Named & { readonly id: string } => namedOf(element, joins);
  const text = (member: string): string | null => {
    const value = memberAt(document, [member]);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const [title, website] = [text('name'), text('website')];
  const families = of('family').map(named);
  const areas = of('area').map(named);
  const roles = of('role').map((element): Role => {
    const family = joins.families.get(element.id);
    const requires = (joins.needs.get(element.id) ?? []).map((competency) => ({ competency }));
    return { ...named(element), ...(family === undefined ? {} : { family }), requires };
  });
  return {
    sopana: 'competency-framework/1',
    id: 'nice',
    version: text('version') ?? 'unstated',
    ...(title === null ? {} : { title: { 'en-US': title } }),
    languages: ['en-US'],
    provenance: 'documented',
    ...(website === null ? {} : { source: website }),
    attribution: 'National Institute of Standards and Technology (NIST), NICE Framework.',
    scales: [],
    ...(areas.length === 0 ? {} : { areas }),
    competencies: of('competency').map((element): Competency => ({ ...named(element), kind: element.type })),
    ...(families.length === 0 ? {} : { families }),
    ...(roles.length === 0 ? {} : { roles }),
  };
}

function namedOf({ id, title, text }: NiceElement, joins: NiceJoins): Named & { readonly id: string } {
  const codes = (joins.codes.get(id) ?? []).map((code) => code.id);
  const sorts = joins.sorts.get(id) ?? [];
  const [code] = codes;
  const label = title === '' ? text : title;
  const carried = [
    ...(codes.length > 1 ? [{ format: niceFormat, key: 'opm_code', value: codes }] : []),
    ...sorts.map((sort) => ({ format: niceFormat, key: 'sort', value: [sort.id, sort.title] })),
  ];
  return {
    id,
    ...(label === '' ? {} : { label: { 'en-US': label } }),
    ...(title === '' || text === '' ? {} : { description: { 'en-US': text } }),
    ...(code === undefined ? {} : { identifiers: [{ scheme: 'opm', value: code }] }),
    ...(carried.length === 0 ? {} : { carried }),
  };
}
