import { compileMaturityModel, nextLevel, type Question } from '@sopana/dmm';
import { parseMaturityModel } from '@sopana/dmm/schemas';
import { type AnswerSheet, type NodeScore, scoreSubject } from '@sopana/scoring';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { maturityModel } from '../../src/maturity/maturity-model.js';
import { maturityTranslations } from '../../src/maturity/maturity-translations.js';
import { actionTexts, evidenceTexts, optionTexts, questionTexts } from '../support/maturity-texts.js';

const model = deepFreeze(structuredClone(maturityModel));
const compiled = expectOk(compileMaturityModel(model));
const subDimensions = model.dimensions.flatMap((dimension) => dimension.subDimensions);
const indicators = subDimensions.flatMap((subDimension) => subDimension.indicators ?? []);
const preliminary = subDimensions.flatMap(({ questions = [] }) => questions);
const deep = indicators.flatMap(({ questions }) => questions);
const levels = model.levels.map(({ id }) => id);
const highest = levels.at(-1) ?? '';
const actions = model.actions ?? [];

const planOf = (instrument: string) => {
  const found = compiled.instruments.find(({ id }) => id === instrument);
  if (found === undefined) throw new Error(`There is no ${instrument}.`);
  return found.plan;
};
const scored = (instrument: string, answers: AnswerSheet): ((id: string) => NodeScore | undefined) => {
  const { nodes } = expectOk(scoreSubject(planOf(instrument), answers));
  return (id) => nodes.find((node) => node.id === id);
};
const sheet = (questions: readonly Question[], answer: (id: string) => string | number): AnswerSheet =>
  Object.fromEntries(questions.map(({ id }) => [id, answer(id)]));
const rungsOf = ({ answer }: Question) => (answer.type === 'ladder' ? answer.options : []);

describe('the document', () => {
  it('is read by its schema as it is, and compiles', () => {
    expect(expectOk(parseMaturityModel(structuredClone(maturityModel)))).toEqual(model);
    expect(compiled.identity).toMatchObject({ id: 'srilanka', version: model.version });
  });

  it('has the dimensions and sub-dimensions of the programme, by their names', () => {
    const names = model.dimensions.map(({ label, subDimensions: parts }) => [
      label?.['en'],
      parts.map((part) => part.label?.['en']).join(' · '),
    ]);
    expect(names).toEqual([
      [
        'Technology & Data',
        'Emerging technology and applications · Data management · Delivery governance · Connectivity/network · Security · Technology architecture · Data governance · Data engineering · Interoperability · Applications for users',
      ],
      [
        'Customer',
        'Citizen experience strategy · Citizen engagement · Citizen experience · Citizen trust and perception · Citizen insights and behaviour',
      ],
      [
        'Operations',
        'Agile change management · Integrated service management · Real-time insights and analytics · Smart process management',
      ],
      [
        'Strategy',
        'Brand management · Ecosystem management · Finance and investments · Market intelligence · Strategic management · Business assurance · Policy · Invention and innovation',
      ],
      [
        'Organization & Culture',
        'Leadership and culture · Standards and governance · Employee enablement and engagement · Level of skill · Organization design and talent management',
      ],
    ]);
    expect(model.dimensions.map((dimension) => dimension.subDimensions.length)).toEqual([10, 5, 4, 8, 5]);
  });

  it('asks one number and two ladders of each sub-dimension', () => {
    expect(preliminary).toHaveLength(32);
    expect(subDimensions.map(({ questions = [] }) => questions.length)).toEqual(Array(32).fill(1));
    expect(
      preliminary.every(({ answer, instrument }) => answer.type === 'number' && instrument === 'preliminary'),
    ).toBe(true);
    expect(preliminary.filter(({ note }) => !/^0: .+ 5: .+ 10: .+$/.test(enOf(note)))).toEqual([]);
    expect(deep.length).toBeGreaterThanOrEqual(64);
    expect(subDimensions.filter(({ indicators: own = [] }) => own.length < 2)).toEqual([]);
  });

  it('gives each ladder five rungs, one for each level, with evidence that has kinds and an age', () => {
    expect(levels).toHaveLength(5);
    expect(deep.filter((question) => rungsOf(question).length !== 5)).toEqual([]);
    const ladders = deep.map((question) =>
      rungsOf(question).map((rung) => ('level' in rung ? rung.level : null)),
    );
    expect(ladders).toEqual(deep.map(() => levels));
    const bare = deep.filter(
      ({ evidence }) =>
        evidence?.kinds === undefined || evidence.maximumAgeDays === undefined || enOf(evidence.label) === '',
    );
    expect(bare).toEqual([]);
    expect(deep.filter(({ evidence }) => new Set(evidence?.kinds).size !== evidence?.kinds?.length)).toEqual(
      [],
    );
  });

  it('has an action with effort for each step of each indicator', () => {
    const wanted = indicators.flatMap(({ id }) => levels.slice(1).map((level) => `${id} ${level}`));
    expect(actions.map(({ of, level }) => `${of} ${level}`)).toEqual(wanted);
    expect(actions.filter(({ effort }) => effort < 1 || effort > 60)).toEqual([]);
    expect(model.effortUnit).toBe('person-days');
  });

  it('says where every object comes from', () => {
    const described: readonly { readonly provenance?: string; readonly source?: string }[] = [
      model,
      ...model.levels,
      ...(model.attributes ?? []),
      ...model.weightings,
      ...model.instruments,
      ...model.instruments.flatMap(({ gate }) => (gate === undefined ? [] : [gate])),
      ...model.dimensions,
      ...subDimensions,
      ...indicators,
      ...preliminary,
      ...deep,
      ...deep.flatMap(rungsOf),
      ...deep.flatMap(({ evidence }) => (evidence === undefined ? [] : [evidence])),
      ...actions,
    ];
    expect(described).toHaveLength(1 + 5 + 8 + 2 + 2 + 1 + 5 + 32 + 64 + 32 + 64 + 320 + 64 + 256);
    expect(described.filter(({ provenance }) => provenance === undefined)).toEqual([]);
    expect(described.filter(({ provenance, source }) => provenance !== 'authored' && !source)).toEqual([]);
    expect(model.dimensions.every(({ provenance }) => provenance === 'documented')).toBe(true);
    expect(subDimensions.every(({ provenance }) => provenance === 'observed')).toBe(true);
    expect(enOf(model.note)).toMatch(/^Unofficial, and endorsed by nobody/);
    expect(enOf(model.note)).toContain('drafts');
  });
});

describe('the words', () => {
  it('are complete in English, and in Sinhala and Tamil for what has a name, each in its script', () => {
    expect(model.languages).toEqual(maturityTranslations.map(({ language }) => language));
    const named = [
      ...model.levels,
      ...(model.attributes ?? []),
      ...model.weightings,
      ...model.instruments,
      ...model.dimensions,
      ...subDimensions,
      { id: 'title', label: model.title },
    ];
    const scripts = { en: /^[\p{Script=Latin}]/u, si: /^\p{Script=Sinhala}/u, ta: /^\p{Script=Tamil}/u };
    const wrong = named.flatMap(({ id, label }) =>
      Object.entries(scripts).flatMap(([language, script]) =>
        script.test(label?.[language] ?? '') ? [] : [`${id} ${language}`],
      ),
    );
    expect(wrong).toEqual([]);
    expect(named).toHaveLength(5 + 8 + 2 + 2 + 5 + 32 + 1);
    const si = named.map(({ label }) => label?.['si']);
    expect(new Set(si).size).toBe(named.length);
  });

  it('of a ladder are behaviour, not degrees of one adverb', () => {
    const degrees =
      /\b(partly|partially|mostly|largely|fully|completely|somewhat|adequately|sufficiently|effectively|consistently|proactively|comprehensive|robust|best practices?|state of the art|world[- ]class|seamless\w*|holistic\w*|leverag\w+)\b/i;
    const all = [...optionTexts, ...questionTexts, ...evidenceTexts, ...actionTexts];
    expect(all.filter(({ text }) => degrees.test(text))).toEqual([]);
    expect(degrees.test('The plan is partly in place.')).toBe(true);
  });

  it('are sentences: options end with a full stop, questions with a question mark, actions with neither', () => {
    expect(optionTexts.filter(({ text }) => !/^["A-Z].*[.]$/.test(text))).toEqual([]);
    expect(questionTexts.filter(({ text }) => !/^[A-Z].*\?$/.test(text))).toEqual([]);
    expect(actionTexts.filter(({ text }) => !/^[A-Z].*[a-z]$/.test(text))).toEqual([]);
    const all = [...optionTexts, ...questionTexts, ...actionTexts, ...evidenceTexts];
    expect(all.filter(({ text }) => /\s{2}|TODO|TBD|lorem/i.test(text))).toEqual([]);
    expect(optionTexts.filter(({ text }) => text.length > 240)).toEqual([]);
  });
});

describe('the preliminary instrument', () => {
  it.each([
    ['least', 0, 'level-1', 0],
    ['greatest', 10, 'level-5', 1000],
    ['middle', 5, 'level-3', 500],
  ])('gives the %s answers their level, percentage and total', (_, value, level, total) => {
    const node = scored(
      'preliminary',
      sheet(preliminary, () => value),
    );
    expect(node('overall')).toMatchObject({ value });
    expect(node('overall.level')).toMatchObject({ level });
    // The tools add up value × 3.125 and show a tenth of the total as a percentage.
    const [weighting] = model.weightings;
    const weights = weighting?.weights ?? [];
    expect(weights).toEqual(subDimensions.map(({ id }) => ({ of: id, weight: 3.125 })));
    expect(weights.reduce((sum, { weight }) => sum + weight * value, 0)).toBe(total);
    expect((node('overall')?.value ?? Number.NaN) * 100).toBe(total);
  });

  it.each([
    ['of 4', 4, 32, 'open'],
    ['just below 4', 3.999, 32, 'closed'],
    ['of 9 with a quarter unanswered', 9, 24, 'open'],
    ['of 9 with more than a quarter unanswered', 9, 23, null],
  ])('with a mean %s opens the deep one or not', (_, value, answered, gate) => {
    const node = scored(
      'preliminary',
      sheet(preliminary.slice(0, answered), () => value),
    );
    expect(node('gate.deep')?.level ?? null).toBe(gate);
  });
});

describe('the deep instrument', () => {
  it.each(levels.map((level, at) => [level, at + 1] as const))(
    'has %s where every answer is of it',
    (level, value) => {
      const node = scored(
        'deep',
        sheet(deep, () => String(value)),
      );
      const whole = ['overall', 'overall.perSubDimension', 'overall.perDimension', 'overall.weakest'];
      expect(whole.map((id) => node(id)?.value)).toEqual(whole.map(() => value));
      expect(whole.map((id) => node(`${id}.level`)?.level)).toEqual(whole.map(() => level));
    },
  );

  it('weighs sub-dimensions or dimensions alike: values worked by hand', () => {
    const byDimension = { technology: 5, customer: 1, operations: 3, strategy: 2, culture: 4 };
    const values = Object.fromEntries(
      model.dimensions.flatMap(({ id, subDimensions: parts }) =>
        parts.flatMap(({ indicators: own = [] }) =>
          own.flatMap(({ questions }) =>
            questions.map((question) => [question.id, String(byDimension[id as keyof typeof byDimension])]),
          ),
        ),
      ),
    );
    const plain = scored('deep', values);
    // (10 × 5 + 5 × 1 + 4 × 3 + 8 × 2 + 5 × 4) / 32 = 103 / 32, and (5 + 1 + 3 + 2 + 4) / 5.
    expect(plain('overall.perSubDimension')?.value).toBe(3.21875);
    expect(plain('overall.perDimension')?.value).toBe(3);
    expect(plain('overall.weakest')?.value).toBe(1);
    // Security falls from 5 to (1 + 4) / 2 = 2.5: 100.5 / 32, and (4.75 + 1 + 3 + 2 + 4) / 5.
    const weaker = scored('deep', { ...values, 'account-control-1': '1', 'incident-response-1': '4' });
    expect(weaker('security')?.value).toBe(2.5);
    expect(weaker('security.weakest')).toMatchObject({ value: 1 });
    expect(weaker('technology')?.value).toBe(4.75);
    expect(weaker('technology.weakest')?.value).toBe(2.5);
    expect(weaker('overall.perSubDimension')?.value).toBe(3.140625);
    expect(weaker('overall.perDimension')?.value).toBeCloseTo(2.95, 12);
    expect(weaker('overall.perSubDimension.level')?.level).toBe('level-3');
    expect(weaker('overall.perDimension.level')?.level).toBe('level-2');
  });
});

describe('the actions', () => {
  const lowest = sheet(deep, () => '1');
  const to = (node: string, level: string) =>
    expectOk(nextLevel(compiled, lowest, { instrument: 'deep', node, level }));

  it.each(levels.slice(1, -1))('reach %s of the whole from the lowest, with proof', (level) => {
    const { outcome, after, gap, unplanned } = to('overall', level);
    expect({ outcome, level: after?.level, gap, unplanned }).toEqual({
      ...{ outcome: 'optimal', level, gap: 0, unplanned: [] },
    });
  });

  it('climb every rung of every ladder on the way to the highest level', () => {
    const { roadmap, raises, effort, outcome, after, unplanned } = to('overall', highest);
    expect({ outcome, level: after?.level, unplanned }).toEqual({
      outcome: 'optimal',
      level: highest,
      unplanned: [],
    });
    expect([...roadmap.map(({ action }) => action.id)].sort()).toEqual(
      [...actions.map(({ id }) => id)].sort(),
    );
    expect(raises?.map(({ of, from, to: end }) => [of, from, end])).toEqual(
      indicators.map(({ id }) => [id, levels[0], highest]),
    );
    expect(effort).toBe(actions.reduce((sum, action) => sum + action.effort, 0));
  });

  it('wait for actions of other indicators where they build on them', () => {
    const waiting = actions.filter(({ after = [] }) => after.length > 0);
    expect(waiting.map(({ id, after }) => [id, after])).toEqual([
      ['account-control-to-5', ['support-desk-to-3']],
      ['data-exchange-to-3', ['common-identifiers-to-3']],
      ['document-burden-to-5', ['data-exchange-to-3']],
      ['workplace-kit-to-4', ['support-desk-to-3']],
    ]);
    const { roadmap } = to('data-exchange', 'level-3');
    expect(roadmap.map(({ action }) => action.id)).toEqual([
      'data-exchange-to-2',
      'common-identifiers-to-2',
      'common-identifiers-to-3',
      'data-exchange-to-3',
    ]);
  });
});

function enOf(text: Readonly<Record<string, string>> | string | undefined): string {
  return typeof text === 'string' ? text : (text?.['en'] ?? '');
}
