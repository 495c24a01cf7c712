import type { CompetencyFramework } from '../../model/competency-framework.js';
import { carriedObject } from './carried-object.js';
import type { CasePackage } from './case-package.js';
import { caseWriting } from './case-writing.js';
import { writeAssociations } from './write-associations.js';
import { writeDocument } from './write-document.js';
import { writeItems } from './write-items.js';
import { writeRubrics } from './write-rubrics.js';

/**
 * A framework in the members of the standard alone, with what it cannot say left out.
 *
 * @param framework - the framework, one that compiles
 * @param lastChanged - RFC 3339
 * @returns the package
 */
export function writePackage(framework: CompetencyFramework, lastChanged: string): CasePackage {
  const writing = caseWriting(framework, lastChanged);
  const { document, definitions } = writeDocument(writing);
  const rubrics = writeRubrics(writing);
  const extensions = carriedObject(framework, 'CFPackage.extensions');
  return {
    CFDocument: document,
    CFItems: writeItems(writing),
    CFAssociations: writeAssociations(writing),
    ...(definitions === null ? {} : { CFDefinitions: definitions }),
    ...(rubrics.length === 0 ? {} : { CFRubrics: rubrics }),
    ...(extensions === null ? {} : { extensions }),
  };
}
