import { Ajv2019 } from 'ajv/dist/2019.js';
import type { CasePackage } from '../src/exchange/case/case-package.js';
import { readSourceJson } from './read-source.js';

/** Errors of a package by the official schema of 1EdTech CASE 1.1; formats that ajv lacks are checked by patterns of our own. */
export function caseErrors(exported: CasePackage): readonly unknown[] {
  const ajv = new Ajv2019({ allErrors: true, strict: false });
  ajv.addFormat('uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  const schema = readSourceJson('case-v1.1/apps_opencase_schemas_official_case-v1p1-cfpackage.json');
  const validate = ajv.compile(schema as object);
  // What goes over the wire: members that are undefined are not there.
  validate(JSON.parse(JSON.stringify(exported)));
  return validate.errors ?? [];
}
