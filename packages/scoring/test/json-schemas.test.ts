import { deepFreeze, expectOk } from '@sopana/tooling';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../src/index.js';
import { answersSchemaOf, compileInstrument, scoreSubject } from '../src/index.js';
import { parseInstrument, toJsonSchema } from '../src/schemas/index.js';
import { anyAssessment, anyInstrument } from './arbitraries.js';
import { planOf } from './build.js';

/** Own properties alone: an item may be called `toString`. */
const ajv = (): Ajv2020 => new Ajv2020({ strict: false, validateFormats: false, ownProperties: true });

type Step = string | number;

/** All places of a JSON value. */
function placesOf(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, entry]) =>
      placesOf(entry, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** A copy with another value at a place; `remove` takes the place away. */
function changed(value: unknown, path: readonly Step[], to: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return to;
  if (Array.isArray(value)) {
    return value.flatMap((entry, at) =>
      at !== first ? [entry] : rest.length === 0 && to === remove ? [] : [changed(entry, rest, to)],
    );
  }
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.flatMap(([key, entry]) =>
      key !== first
        ? [[key, entry]]
        : rest.length === 0 && to === remove
          ? []
          : [[key, changed(entry, rest, to)]],
    ),
  );
}

const remove = Symbol('remove');

/** What may be put in the place of something; JSON alone. */
const anyJunk = fc.oneof(
  fc.constantFrom<unknown>(
    remove,
    null,
    true,
    0,
    -1,
    1.5,
    31,
    '',
    'x',
    'two words',
    'mean',
    'skip',
    'unknown',
    [],
    {},
    ['x'],
    { of: 'i0' },
    { class: 'unknown' },
    { x: 1 },
  ),
  fc.constantFrom<unknown>(
    { times: 2 },
    { times: 2, plus: 1 },
    { round: 3 },
    { round: 16 },
    { clip: [0, 1, 2] },
    { en: 'Words' },
    { 'not a tag!': 'Words' },
  ),
);

describe('the JSON Schema of instruments', () => {
  const validate = ajv().compile(toJsonSchema());
  // What JSON Schema does not say: which language tags exist.
  const isSayable = (result: ReturnType<typeof parseInstrument>): boolean =>
    result.ok || result.issues.some(({ code }) => code !== 'document.badText');

  it('names its dialect', () => {
    expect(toJsonSchema()['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('accepts every instrument that can be read', () => {
    fc.assert(
      fc.property(anyInstrument(), (instrument) => {
        const document: unknown = JSON.parse(JSON.stringify(instrument));
        expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
        expect(expectOk(parseInstrument(document))).toEqual(instrument);
      }),
      { seed: 71, numRuns: 100 },
    );
  });

  it('accepts and refuses the same as the reader when something is put in the place of something', () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(anyInstrument(), fc.nat(), anyJunk, (instrument, where, junk) => {
        const document: unknown = JSON.parse(JSON.stringify(instrument));
        const places = placesOf(document).slice(1);
        const broken = changed(document, places[where % places.length] ?? [], junk);
        const read = parseInstrument(broken);
        fc.pre(isSayable(read));
        const isRead = read.ok;
        if (isRead) accepted += 1;
        else refused += 1;
        expect(validate(broken), JSON.stringify(broken)).toBe(isRead);
      }),
      { seed: 72, numRuns: 600 },
    );
    // Both happen often, or the comparison would be empty.
    expect(Math.min(refused, accepted)).toBeGreaterThan(30);
  });

  it('accepts and refuses the same as the reader when a key is added', () => {
    fc.assert(
      fc.property(
        anyInstrument(),
        fc.nat(),
        fc.constantFrom('colour', 'weight', 'label', 'note', 'by', 'unit', 'source'),
        anyJunk,
        (instrument, where, key, junk) => {
          const document: unknown = JSON.parse(JSON.stringify(instrument));
          const objects = placesOf(document).filter((path) => {
            const at = path.reduce<unknown>(
              (value, step) => (value as Record<Step, unknown>)[step],
              document,
            );
            return typeof at === 'object' && at !== null && !Array.isArray(at);
          });
          const path = objects[where % objects.length] ?? [];
          const at = path.reduce<unknown>((value, step) => (value as Record<Step, unknown>)[step], document);
          const broken = changed(document, path, { ...(at as object), [key]: junk === remove ? 1 : junk });
          const read = parseInstrument(broken);
          fc.pre(isSayable(read));
          expect(validate(broken), JSON.stringify(broken)).toBe(read.ok);
        },
      ),
      { seed: 73, numRuns: 600 },
    );
  });
});

describe('the JSON Schema of answers', () => {
  it('accepts and refuses the same as the engine', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        anyAssessment({ subjects: [1, 1] }),
        fc.nat(),
        anyJunk,
        ({ instrument, sheets }, where, junk) => {
          const plan = deepFreeze(expectOk(compileInstrument(instrument)));
          const validate = ajv().compile(answersSchemaOf(plan));
          const sheet: unknown = JSON.parse(JSON.stringify(sheets[0]));
          expect(validate(sheet), JSON.stringify(sheet)).toBe(true);
          const places = placesOf(sheet);
          const broken = changed(sheet, places[where % places.length] ?? [], junk === remove ? 'gone' : junk);
          fc.pre(typeof broken === 'object' && broken !== null && !Array.isArray(broken));
          const isRead = scoreSubject(plan, deepFreeze(broken) as AnswerSheet).ok;
          if (!isRead) refused += 1;
          expect(validate(broken), JSON.stringify(broken)).toBe(isRead);
        },
      ),
      { seed: 74, numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it('asks in the wanted language', () => {
    const plan = planOf({
      languages: ['en', 'si'],
      title: { en: 'Readiness', si: 'සූදානම' },
      scales: [
        { id: 's', type: 'choice', options: [{ code: 'yes', value: 1, label: { en: 'Yes', si: 'ඔව්' } }] },
      ],
      items: [{ id: 'a', scale: 's', label: { en: 'Is there a plan?' } }, { id: 'toString' }],
      nodes: [],
    });
    expect(answersSchemaOf(plan, ['si'])).toMatchObject({
      title: 'සූදානම',
      properties: {
        a: { title: 'Is there a plan?', anyOf: [{ oneOf: [{ const: 'yes', title: 'ඔව්' }] }, {}, {}] },
      },
    });
    expect(answersSchemaOf(plan)).toMatchObject({
      title: 'Readiness',
      properties: { a: { anyOf: [{ oneOf: [{ title: 'Yes' }] }, {}, {}] } },
    });
    const validate = ajv().compile(answersSchemaOf(plan));
    expect(validate({ a: 'yes' })).toBe(true);
    expect(validate({ toString: 'yes' })).toBe(false);
  });
});
