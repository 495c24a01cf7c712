import { parseInstant } from '@sopana/core/dates';
import type { CompetencyFramework } from '../../model/competency-framework.js';
import type { Named } from '../../model/named.js';
import { carriedRubric } from './carried-rubric.js';
import { carriedItemMembers, caseFormat, caseItemTypes } from './case-format.js';
import type { CaseItem, CaseLink } from './case-package.js';
import type { CaseWriting } from './case-writing.js';
import { type CaseEntity, entitiesOf } from './entities-of.js';
import { statementsOf } from './statements-of.js';
import { writeCarried } from './write-carried.js';

/**
 * The items of a package: every object of the framework, and the level statements of its competencies after each.
 *
 * @param writing - what they are written with
 * @returns in the order of the document; roles that came from a rubric are rubrics, and not here
 */
export function writeItems(writing: CaseWriting): readonly CaseItem[] {
  const { framework } = writing;
  const competencies = new Map(framework.competencies.map((competency) => [competency.id, competency]));
  return entitiesOf(framework).flatMap((entity): readonly CaseItem[] => {
    if (entity.kind === 'role' && carriedRubric(entity.object) !== null) return [];
    const item = itemOf(entity, writing);
    const competency = entity.kind === 'competency' ? competencies.get(entity.object.id) : undefined;
    if (competency === undefined) return [item];
    const statements = statementsOf(competency).map(({ key, indicators }): CaseItem => {
      const [language = writing.language] = Object.keys(indicators[0]?.text ?? {});
      const lines = indicators.map(({ text }) => text[language] ?? Object.values(text)[0] ?? '');
      return {
        ...common(key, writing),
        fullStatement: lines.length === 1 ? lines.join() : lines.map((line) => `- ${line}`).join('\n'),
        CFItemType: caseItemTypes.statement,
        ...languageOf(language, writing),
        ...besides(indicators[0] as Named, writing),
      };
    });
    return [item, ...statements];
  });
}

function itemOf({ kind, key, object }: CaseEntity, writing: CaseWriting): CaseItem {
  const { label, description } = object;
  const language = Object.keys(label ?? description ?? {})[0] ?? writing.language;
  const [short, full] = [label?.[language], description?.[language]];
  const code = carriedText(object, 'humanCodingScheme');
  const scheme = code === null || /[\t\n\r]/.test(code) ? object.id : code;
  const link = writing.links.get(key) as CaseLink;
  const type = typeOf(kind, object);
  const rest = besides(object, writing);
  // What a reader could not tell from the code and the type.
  const own = {
    ...(scheme === object.id ? {} : { id: object.id }),
    ...(kind === 'competency' || type === caseItemTypes[kind] ? {} : { kind }),
  };
  return {
    ...common(key, writing),
    fullStatement: full ?? short ?? object.id,
    ...(full === undefined || short === undefined
      ? {}
      : { abbreviatedStatement: short.replace(/[\t\n\r]+/g, ' ') }),
    CFItemType: type,
    ...(scheme === link.identifier ? {} : { humanCodingScheme: scheme }),
    ...languageOf(language, writing),
    ...rest,
    ...(Object.keys(own).length === 0 ? {} : { extensions: { ...rest.extensions, sopana: own } }),
  };
}

/** What items say besides their texts; a level statement has it from its first indicator. */
function besides(object: Named, writing: CaseWriting): Partial<CaseItem> {
  const carried = carriedText(object, 'lastChangeDateTime');
  const isInstant = carried !== null && parseInstant(carried).ok;
  const lastChangeDateTime = isInstant ? carried : writing.lastChanged;
  return {
    ...(typeof object.note === 'string' ? { notes: object.note } : {}),
    ...writeCarried(object, carriedItemMembers),
    lastChangeDateTime,
  };
}

function typeOf(kind: CaseEntity['kind'], object: Named & { readonly kind?: string }): string {
  const own = kind === 'competency' ? object.kind : carriedText(object, 'CFItemType');
  const isTaken = own === undefined || own === null || Object.values(caseItemTypes).includes(own);
  return isTaken || /[\t\n\r]/.test(own) ? caseItemTypes[kind] : own;
}

function common(
  key: string,
  { links, lastChanged }: CaseWriting,
): Pick<CaseItem, 'identifier' | 'uri' | 'lastChangeDateTime'> {
  const { identifier, uri } = links.get(key) as CaseLink;
  return { identifier, uri, lastChangeDateTime: lastChanged };
}

function languageOf(language: string, writing: CaseWriting): { readonly language?: string } {
  return language === writing.language ? {} : { language };
}

function carriedText({ carried = [] }: Pick<CompetencyFramework, 'carried'>, key: string): string | null {
  const value = carried.find((one) => one.format === caseFormat && one.key === key)?.value;
  return typeof value === 'string' ? value : null;
}
