import { isPlainObject } from './is-plain-object.js';

/** Whether a value has the shape of a member. */
export type ShapeTest = (value: unknown) => boolean;

const words: ShapeTest = (value) => typeof value === 'string' && value !== '';
const text: ShapeTest = (value) =>
  isPlainObject(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((one) => typeof one === 'string');
const listOf =
  (test: ShapeTest): ShapeTest =>
  (value) =>
    Array.isArray(value) && value.every(test);
const shapeOf =
  (required: Readonly<Record<string, ShapeTest>>, optional: Readonly<Record<string, ShapeTest>>): ShapeTest =>
  (value) =>
    isPlainObject(value) &&
    Object.entries(required).every(([member, test]) => test(value[member])) &&
    Object.entries(value).every(
      ([member, one]) => required[member] !== undefined || (optional[member]?.(one) ?? false),
    );
const carriedValue: ShapeTest = (value) =>
  ['string', 'number', 'boolean'].includes(typeof value) || listOf(words)(value);
const version = shapeOf({ id: words, version: words }, {});

const named: Readonly<Record<string, ShapeTest>> = {
  label: text,
  description: text,
  identifiers: listOf(shapeOf({ scheme: words, value: words }, {})),
  carried: listOf(shapeOf({ format: words, key: words, value: carriedValue }, {})),
  provenance: (value) => value === 'documented' || value === 'observed' || value === 'authored',
  source: words,
  licence: words,
  attribution: words,
  note: (value) => words(value) || text(value),
};
const requires = listOf(
  shapeOf(
    { competency: words },
    { ...named, level: words, weight: (value) => typeof value === 'number' && value >= 0 },
  ),
);
const empty: ShapeTest = (value) => Array.isArray(value) && value.length === 0;

/**
 * The members that an extension may say of any object of a framework, and the shapes that they have: what comes from a package is
 * looked at before it is believed.
 */
export const memberShapes: Readonly<Record<string, ShapeTest>> = {
  ...named,
  ...{ kind: words, area: words, scale: words, layer: words, stream: words, parent: words, family: words },
  indicators: listOf(shapeOf({ level: words, text }, named)),
  prerequisites: listOf(shapeOf({ competency: words }, { ...named, level: words, forLevel: words })),
  requires,
  version: words,
  title: text,
  languages: listOf(words),
  replaces: version,
  crosswalks: listOf(
    shapeOf(
      { id: words, from: words, to: words, levels: listOf(shapeOf({ from: words, to: words }, {})) },
      { ...named, framework: version },
    ),
  ),
  links: listOf(
    shapeOf(
      { competency: words, other: words, relation: words },
      { ...named, framework: version, crosswalk: words },
    ),
  ),
  ...{ layers: empty, streams: empty, areas: empty, families: empty, roles: empty, levels: empty },
};
