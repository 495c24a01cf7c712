import { it } from 'vitest';
import { compileInstrument, fitInstrument, mergeObservations, readingPlan, scoreSubject, scoreTable, tableOfRows, tableOfWide, checkInstrument } from '../../src/index.js';
const base = { sopana: 'instrument/1', id: 't', version: '1' } as const;
const show = (name: string, f: () => unknown) => { try { console.log(name, JSON.stringify(f())); } catch (e) { console.log(name, 'THROWS', String(e).slice(0, 200)); } };
const issues = (r: any) => r.ok ? 'ok' : r.issues.map((i: any) => `${i.code} ${i.path.join('/')}: ${i.message}`);
const wide = (doc: any, header: string[], rows: string[][]) => { const p = readingPlan(doc); if (!p.ok) return p; return tableOfWide(p.value, { header, rows }); };
it('probes', () => {
  show('weights geometric product root', () => {
    const d: any = { ...base, arithmetic: { root: 'product' }, items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'g', of: [{ of: 'a', weight: 3 }, 'b'], by: 'geometric' }] };
    const p: any = compileInstrument(d); return p.ok ? (scoreSubject(p.value, { a: 1, b: 16 }) as any).value.nodes[0].value : issues(p);
  });
  show('fit default.then', () => {
    const d: any = { ...base, defaults: { then: [{ dividedBy: { fit: 'max' } }] }, items: [{ id: 'a' }], nodes: [{ id: 'm', of: ['a'] }] };
    const t: any = wide(d, ['subject', 'a'], [['x', '2'], ['y', '4']]); const f: any = fitInstrument(d, t.value);
    return f.ok ? [f.value, issues(compileInstrument(f.value))] : issues(f);
  });
  show('fit pipeline', () => {
    const d: any = { ...base, pipelines: [{ id: 'p', then: [{ dividedBy: { fit: 'max' } }] }], items: [{ id: 'a', then: [{ use: 'p' }] }], nodes: [{ id: 'm', of: ['a'] }] };
    const t: any = wide(d, ['subject', 'a'], [['x', '2'], ['y', '4']]); const f: any = fitInstrument(d, t.value);
    return f.ok ? [f.value, issues(compileInstrument(f.value))] : issues(f);
  });
  show('fit node above item with fixed pipeline', () => {
    const d: any = { ...base, pipelines: [{ id: 'p', then: [{ times: 10 }] }], items: [{ id: 'a', then: [{ use: 'p' }] }], nodes: [{ id: 'm', of: ['a'], then: [{ dividedBy: { fit: 'max' } }] }] };
    const t: any = wide(d, ['subject', 'a'], [['x', '2'], ['y', '4']]); const f: any = fitInstrument(d, t.value);
    return f.ok ? f.value.nodes : issues(f);
  });
  show('fit multi observations with reduce', () => {
    const d: any = { ...base, items: [{ id: 'a', reduce: 'mean', then: [{ dividedBy: { fit: 'max' } }] }], nodes: [{ id: 'm', of: ['a'] }] };
    const p: any = readingPlan(d);
    const t: any = tableOfRows(p.value, [{ subject: 'x', item: 'a', class: 'value', value: 2, observer: '1' }, { subject: 'x', item: 'a', class: 'value', value: 10, observer: '2' }, { subject: 'y', item: 'a', class: 'value', value: 3 }]);
    const f: any = fitInstrument(d, t.value); return f.ok ? f.value.items : issues(f);
  });
  show('merged twice boolean mean', () => {
    const d: any = { ...base, scales: [{ id: 'b', type: 'boolean', whenTrue: 100 }], items: [{ id: 'a', scale: 'b', reduce: 'mean' }], nodes: [{ id: 'm', of: ['a'] }] };
    const p: any = compileInstrument(d);
    const t: any = tableOfRows(p.value, [{ subject: 'x', item: 'a', class: 'value', value: true, observer: '1' }, { subject: 'x', item: 'a', class: 'value', value: false, observer: '2' }]);
    const m: any = mergeObservations(p.value, t.value);
    return [(scoreTable(p.value, t.value) as any).value.nodes[0].values, (scoreTable(p.value, m.value) as any).value.nodes[0].values];
  });
  show('reduced node answered share', () => {
    const d: any = { ...base, items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'm', of: ['a', 'b'], reduce: 'mean', missing: { unanswered: 'skip' } }, { id: 'top', of: ['m'] }] };
    const p: any = compileInstrument(d); if (!p.ok) return issues(p);
    const rows: any = [{ subject: 'x', item: 'a', class: 'value', value: 2, observer: '1' }, { subject: 'x', item: 'b', class: 'value', value: 4, observer: '1' }, { subject: 'x', item: 'a', class: 'value', value: 10, observer: '2' }];
    const t: any = tableOfRows(p.value, rows);
    const s: any = scoreTable(p.value, t.value);
    return [s.value.nodes, (scoreSubject(p.value, rows) as any).value.nodes];
  });
  show('case value params', () => {
    const d = (value: any): any => ({ ...base, items: [{ id: 'a' }], nodes: [{ id: 'm', cases: [{ value }] }] });
    return [{ fit: 'mean' }, { by: 'zz', values: { a: 1 } }, { ratio: [1, 0] }, { ln: 0 }].map((v) => { try { const p: any = compileInstrument(d(v)); return p.ok ? (scoreSubject(p.value, { a: 1 }) as any).value : issues(p); } catch (e) { return String(e); } });
  });
  show('trimmed 0.5', () => {
    const d: any = { ...base, items: [{ id: 'a', reduce: { trimmedMean: 0.5 } }], nodes: [{ id: 'm', of: ['a'] }] };
    const p: any = compileInstrument(d); if (!p.ok) return issues(p);
    return (scoreSubject(p.value, [{ subject: 'x', item: 'a', class: 'value', value: 2, observer: '1' }, { subject: 'x', item: 'a', class: 'value', value: 2, observer: '2' }]) as any);
  });
  show('quantile 12', () => { const d: any = { ...base, items: [{ id: 'a', then: [{ plus: { fit: { quantile: 2, type: 12 } } }] }], nodes: [{ id: 'm', of: ['a'] }] }; const t: any = wide(d, ['subject', 'a'], [['x', '2'], ['y', '4']]); const f: any = fitInstrument(d, t.value); return f.ok ? f.value.items : issues(f); });
  show('long formula', () => { const d: any = { ...base, items: [{ id: 'a' }], nodes: [{ id: 'm', formula: Array.from({ length: 20000 }, () => 'a').join('+') }] }; const p: any = compileInstrument(d); return p.ok ? (scoreSubject(p.value, { a: 1 }) as any).value.nodes[0].value : issues(p); });
  show('formula 1e999', () => { const d: any = { ...base, items: [{ id: 'a' }], nodes: [{ id: 'm', formula: 'a + 1e999' }, { id: 'n', formula: 'min(a, 1e999)' }] }; const p: any = compileInstrument(d); return p.ok ? (scoreSubject(p.value, { a: 1 }) as any) : issues(p); });
  show('formula pow overflow', () => { const d: any = { ...base, items: [{ id: 'a' }], nodes: [{ id: 'm', formula: 'pow(a, 400)' }, { id: 'n', formula: 'exp(a*1000)' }, { id: 'o', formula: '1/exp(a*1000)' }] }; const p: any = compileInstrument(d); return p.ok ? (scoreSubject(p.value, { a: 100 }) as any) : issues(p); });
  show('empty every', () => issues(compileInstrument({ ...base, items: [{ id: 'a' }], nodes: [{ id: 'm', start: { level: 'x' }, gates: [{ level: 'y', when: { every: { items: { mil: 1 } }, atLeast: 1 } }] }] } as any)));
  show('quantifier no test', () => issues(compileInstrument({ ...base, items: [{ id: 'a', tags: { mil: 1 } }], nodes: [{ id: 'm', start: { level: 'x' }, gates: [{ level: 'y', when: { every: { items: { mil: 1 } } } }] }] } as any)));
  show('quantifier missing policy only', () => { const d: any = { ...base, items: [{ id: 'a', tags: { mil: 1 } }], nodes: [{ id: 'm', start: { level: 'x' }, gates: [{ level: 'y', when: { every: { items: { mil: 1 } }, atLeast: 1, missing: { notApplicable: 'skip' } } }, ] }] }; const p: any = compileInstrument(d); return p.ok ? [(scoreSubject(p.value, { a: { class: 'notApplicable' } }) as any).value.nodes[0], (scoreSubject(p.value, {}) as any).value.nodes[0], (scoreSubject(p.value, {a:1}) as any).value.nodes[0]] : issues(p); });
  show('owa zero / negative', () => [[0, 0], [-1, 2]].map((owa) => issues(compileInstrument({ ...base, items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'm', of: ['a', 'b'], by: { owa } }] }))));
  show('stack range', () => issues(compileInstrument({ ...base, items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'm', of: ['a', 'b'], by: 'stack', range: [0, 2] }] })));
  show('stack out of 0..1', () => { const p: any = compileInstrument({ ...base, items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'm', of: ['a', 'b'], by: 'stack' }] }); return (scoreSubject(p.value, { a: 5, b: -2 }) as any).value.nodes[0].value; });
  show('needs wild', () => issues(compileInstrument({ ...base, items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'm', of: ['a', 'b'], needs: { share: 2 } }] })));
  show('winsorise otherwise provenance', () => {
    const d: any = { ...base, items: [{ id: 'a', then: [{ winsorise: { maxPoints: 1, absSkewAbove: 0.1, kurtosisAbove: -3, otherwise: [{ apply: 'log1p' }, { dividedBy: { fit: 'max' } }] } }] }], nodes: [{ id: 'm', of: ['a'] }] };
    const t: any = wide(d, ['subject', 'a'], [['x', '1'], ['y', '2'], ['z', '3'], ['u', '400'], ['v', '5000'], ['w', '9']]); const f: any = fitInstrument(d, t.value); return f.ok ? f.value.items : issues(f);
  });
  show('fit deviation 0', () => { const d: any = { ...base, items: [{ id: 'a', then: [{ zscore: { mean: { fit: 'mean' }, deviation: { fit: 'standardDeviation' } } }] }], nodes: [{ id: 'm', of: ['a'] }] }; const t: any = wide(d, ['subject', 'a'], [['x', '2'], ['y', '2']]); const f: any = fitInstrument(d, t.value); return f.ok ? [f.value.items, issues(compileInstrument(f.value))] : issues(f); });
  show('fit one value sd', () => { const d: any = { ...base, items: [{ id: 'a', then: [{ zscore: { mean: { fit: 'mean' }, deviation: { fit: 'standardDeviation' } } }] }], nodes: [{ id: 'm', of: ['a'] }] }; const t: any = wide(d, ['subject', 'a'], [['x', '2'], ['y', '']]); const f: any = fitInstrument(d, t.value); return f.ok ? f.value.items : issues(f); });
  show('fit goalposts min=max', () => { const d: any = { ...base, items: [{ id: 'a', then: [{ goalposts: { worst: { fit: 'min' }, best: { fit: 'max' } } }] }], nodes: [{ id: 'm', of: ['a'] }] }; const t: any = wide(d, ['subject', 'a'], [['x', '2'], ['y', '2']]); const f: any = fitInstrument(d, t.value); return f.ok ? [f.value.items, issues(compileInstrument(f.value))] : issues(f); });
  show('grouped goalposts equal in one group', () => issues(compileInstrument({ ...base, attributes: [{ id: 'sex', type: 'text' }], items: [{ id: 'a', then: [{ goalposts: { worst: { by: 'sex', values: { f: 1, m: 2 } }, best: 2 } }] }], nodes: [{ id: 'm', of: ['a'] }] })));
  show('when circle on item', () => issues(compileInstrument({ ...base, items: [{ id: 'a', when: { value: 'b', atLeast: 1 } }, { id: 'b', when: { value: 'a', atLeast: 1 } }], nodes: [] })));
  show('answer cond after mean', () => issues(compileInstrument({ ...base, scales: [{ id: 'b', type: 'boolean' }], items: [{ id: 'a', scale: 'b', reduce: 'mean' }], nodes: [{ id: 'm', cases: [{ when: { answer: 'a', is: true }, value: 1 }, { value: 0 }] }] })));
  show('reduce rule cond reads value', () => { const p: any = compileInstrument({ ...base, items: [{ id: 'a' }, { id: 'b', reduce: [{ when: { value: 'a', atLeast: 1 }, use: 'best' }, { use: 'worst' }] }], nodes: [{ id: 'm', of: ['b'] }] }); return p.ok ? (scoreSubject(p.value, [{ subject: 'x', item: 'a', class: 'value', value: 5 }, { subject: 'x', item: 'b', class: 'value', value: 5 }]) as any).value : issues(p); });
});
