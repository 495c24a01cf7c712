import type { Issue, Result } from '@sopana/core';
import { describe, expectTypeOf, it } from 'vitest';
import type { Answer, Instrument, Node, Plan, SealedScore, SubjectScore } from '../src/index.js';
import { compileInstrument, scoreSubject, sealScore, verifyRecord } from '../src/index.js';
import { parseInstrument } from '../src/schemas/index.js';

declare const plan: Plan;
declare const instrument: Instrument;

describe('results', () => {
  it('narrow to a value or to issues', () => {
    const compiled = compileInstrument(instrument);
    expectTypeOf(compiled).toEqualTypeOf<Result<Plan>>();
    if (compiled.ok) expectTypeOf(compiled.value).toEqualTypeOf<Plan>();
    else expectTypeOf(compiled.issues).toEqualTypeOf<readonly [Issue, ...Issue[]]>();
    // @ts-expect-error [ts2339] a result has no value before it was asked for
    compiled.value;
  });

  it('are what the doors give', () => {
    expectTypeOf(parseInstrument).parameters.toEqualTypeOf<[unknown]>();
    expectTypeOf(parseInstrument({})).toEqualTypeOf<Result<Instrument>>();
    expectTypeOf(scoreSubject(plan, {})).toEqualTypeOf<Result<SubjectScore>>();
    expectTypeOf(sealScore(plan, {})).toEqualTypeOf<Result<SealedScore>>();
    expectTypeOf(verifyRecord).parameter(1).toEqualTypeOf<unknown>();
  });
});

describe('a document as a literal', () => {
  const common = { sopana: 'instrument/1', id: 'tiny', version: '1' } as const;

  it('is an instrument', () => {
    expectTypeOf({
      ...common,
      items: [{ id: 'a' }],
      nodes: [{ id: 'mean', of: ['a'] }],
    }).toExtend<Instrument>();
  });

  it('may not have a wrong key', () => {
    // @ts-expect-error [ts2353] colour is no key of an instrument
    const wrong: Instrument = { ...common, colour: 'red', items: [], nodes: [] };
    // @ts-expect-error [ts2353] wieght is no key of a child
    const child: Node = { id: 'mean', of: [{ of: 'a', wieght: 1 }] };
    void [wrong, child];
  });

  it('may not have a wrong value', () => {
    // @ts-expect-error [ts2322] the format has one version
    const wrong: Instrument = { ...common, sopana: 'instrument/2', items: [], nodes: [] };
    // @ts-expect-error [ts2375] an absent key is absent, not undefined
    const item: Instrument['items'][number] = { id: 'a', scale: undefined };
    void [wrong, item];
  });
});

describe('what is handed out', () => {
  it('is read-only', () => {
    // @ts-expect-error [ts2540] a plan may be shared
    plan.model = { id: 'x', version: '1', digest: '' };
    // @ts-expect-error [ts2540] a list of a plan may be shared
    plan.itemIds[0] = 'x';
    // @ts-expect-error [ts2339] a list of a plan may be shared
    plan.nodeIds.push('x');
    // @ts-expect-error [ts2540] a document may be shared
    instrument.items = [];
  });

  it('has null where there is no number', () => {
    expectTypeOf<SubjectScore['nodes'][number]['value']>().toEqualTypeOf<number | null>();
    expectTypeOf<SubjectScore['nodes'][number]['answeredShare']>().toEqualTypeOf<number | null>();
  });

  it('takes null, a class or a value for an answer, and nothing else', () => {
    expectTypeOf<null>().toExtend<Answer>();
    expectTypeOf<{ readonly class: 'unknown' }>().toExtend<Answer>();
    expectTypeOf<readonly string[]>().toExtend<Answer>();
    expectTypeOf<{ readonly class: 'maybe' }>().not.toExtend<Answer>();
    expectTypeOf<undefined>().not.toExtend<Answer>();
  });
});
