import { model } from '../../../dmm/test/support/model.js';

/** Answers of three organisations to the deep instrument of the fictional model. */
const before = [
  'subject,owner,catalogue,share,restore,reuse,online,listen',
  'north,none,agreed,agreed,measured,agreed,leading,measured',
  'south,leading,leading,leading,none,leading,leading,leading',
  'west,ad-hoc,agreed,,agreed,ad-hoc,agreed,',
  '',
].join('\n');

/** The answers a year later; one organisation is gone and one is new. */
const after = [
  'subject,owner,catalogue,share,restore,reuse,online,listen',
  'north,agreed,agreed,agreed,measured,agreed,leading,measured',
  'south,leading,leading,leading,agreed,leading,leading,leading',
  'east,leading,leading,leading,agreed,leading,leading,leading',
  '',
].join('\n');

/** Preliminary values of seven organisations, which all ask the same of themselves, so that the overall value is that. */
const many = [
  'subject,soil-now,fence-now,tools-now,taste-now',
  ...['a,1', 'b,3', 'c,5', 'd,2', 'e,6', 'f,7', 'g,'].map((row) => {
    const [subject, value] = row.split(',');
    return [subject, value, value, value, value].join(',');
  }),
  '',
].join('\n');
const organisations = [
  'subject,sector,wave',
  'a,health,w1',
  'b,health,w1',
  'c,health,w1',
  'd,land,w1',
  'e,land,w1',
  'f,,w2',
  'g,land,',
  '',
].join('\n');

/** The fictional model in two versions, with answers. */
export const orchardFiles: Readonly<Record<string, string>> = {
  'm.json': JSON.stringify(model),
  // Sharing weighs 3 in place of 2.
  'm2.json': JSON.stringify({ ...model, version: '2' }).replace('"weight":2', '"weight":3'),
  'a.csv': before,
  'b.csv': after,
  'many.csv': many,
  'o.csv': organisations,
};
