import { it } from 'vitest';
import { compileInstrument, explainScore, linesOfExplanation, scoreSubject } from '../../src/index.js';
const base = { sopana: 'instrument/1', id: 't', version: '1' } as const;
const show = (name: string, f: () => unknown) => { try { console.log(name, JSON.stringify(f())); } catch (e) { console.log(name, 'THROWS', String((e as Error).stack).slice(0, 400)); } };
it('probes', () => {
  show('explain reduced', () => {
    const d: any = { ...base, items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'm', of: ['a', 'b'], reduce: 'mean', missing: { unanswered: 'skip' } }, { id: 'top', of: ['m'] }] };
    const p: any = compileInstrument(d);
    const rows: any = [{ subject: 'x', item: 'a', class: 'value', value: 2, observer: '1' }, { subject: 'x', item: 'b', class: 'value', value: 4, observer: '1' }, { subject: 'x', item: 'a', class: 'value', value: 10, observer: '2' }];
    const e: any = explainScore(p.value, rows, 'top'); return e.ok ? [e.value.root, linesOfExplanation(e.value)] : e;
  });
  show('explain reduced with when/steps', () => {
    const d: any = { ...base, items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'm', cases: [{ when: { value: 'a', atLeast: 3 }, value: 1 }, { value: 0 }], reduce: 'mean', then: [{ times: 10 }] }] };
    const p: any = compileInstrument(d);
    const rows: any = [{ subject: 'x', item: 'a', class: 'value', value: 2, observer: '1' }, { subject: 'x', item: 'a', class: 'value', value: 10, observer: '2' }];
    const e: any = explainScore(p.value, rows, 'm'); return e.ok ? e.value.root : e;
  });
});
