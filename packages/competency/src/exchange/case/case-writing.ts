import type { Text } from '@sopana/core/text';
import type { CompetencyFramework } from '../../model/competency-framework.js';
import type { Named } from '../../model/named.js';
import { caseIdentifiers } from './case-identifiers.js';
import type { CaseLink } from './case-package.js';
import { entitiesOf } from './entities-of.js';
import { statementsOf } from './statements-of.js';

/** What all parts of a package are written with. */
export interface CaseWriting {
  /** The framework. */
  readonly framework: CompetencyFramework;
  /** Language of what says none of its own: the first of the framework, or `und`. */
  readonly language: string;
  /** When everything was last changed, RFC 3339. */
  readonly lastChanged: string;
  /** Gives the UUID that something of the framework has by its key. */
  readonly identifierOf: (key: string) => string;
  /** References to all that is an item, by kind and id; `document` is the framework. */
  readonly links: ReadonlyMap<string, CaseLink>;
}

/** The tag of a text whose language nobody said (RFC 5646, section 4.1). */
const noLanguage = 'und';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The references of a framework's objects, each with its own UUID or the one that it came with.
 *
 * @param framework - the framework
 * @param lastChanged - RFC 3339
 * @returns what the parts of the package are written with
 */
export function caseWriting(framework: CompetencyFramework, lastChanged: string): CaseWriting {
  const language = framework.languages?.[0] ?? noLanguage;
  const identifierOf = caseIdentifiers(framework.id);
  const links = new Map<string, CaseLink>();
  const taken = new Set<string>();
  const add = (key: string, { identifiers = [] }: Pick<Named, 'identifiers'>, title: string): void => {
    const own = identifiers.find(({ scheme }) => scheme === 'case')?.value ?? '';
    const isOwn = uuid.test(own) && !taken.has(own);
    const identifier = isOwn ? own : identifierOf(key);
    taken.add(identifier);
    const uri = identifiers.find(({ scheme }) => scheme === 'uri')?.value ?? `urn:uuid:${identifier}`;
    links.set(key, { title: title.replace(/[\t\n\r]+/g, ' '), identifier, uri });
  };
  add('document', framework, wordsOf(framework.title, framework.id));
  for (const { key, object } of entitiesOf(framework)) add(key, object, wordsOf(object.label, object.id));
  for (const competency of framework.competencies) {
    for (const { key, level, indicators } of statementsOf(competency)) {
      const title = `${wordsOf(competency.label, competency.id)} (${level})`;
      add(key, indicators[0] as Named, title);
    }
  }
  return { framework, language, lastChanged, identifierOf, links };
}

function wordsOf(text: Text | undefined, id: string): string {
  return Object.values(text ?? {})[0] ?? id;
}
