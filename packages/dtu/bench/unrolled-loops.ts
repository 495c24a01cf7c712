import type { Condition } from '@sopana/core/condition';
import type { CheckPlan } from '../src/model/check-plan.js';
import type { FactTable } from '../src/model/readiness-table.js';

/** Applicability and outcome of each check, one column for each, as `checkTable` codes them. */
export interface LoopResult {
  readonly applicability: readonly Uint8Array[];
  readonly outcomes: readonly Uint8Array[];
}

/** A loop over units; makes its own columns. */
export type Loop = (table: FactTable) => LoopResult;

/**
 * The two loops that a careful programmer would write by hand for one check set: with its conditions spelled out, its thresholds and
 * places of options as literals, unknowns kept apart with their reasons, and nothing asked that is settled already.
 *
 * @param plan - the compiled check set
 * @returns `rowLoop`: one loop over the units; `columnLoops`: one loop for each check
 *
 * @remarks They are made from text, which nothing published may do: forty checks by hand would be no faster and could be wrong in one.
 */
export function unrolledLoops(plan: CheckPlan): { readonly rowLoop: Loop; readonly columnLoops: Loop } {
  const names = new Map<string, string>();
  const bind: string[] = [];
  const bound = (key: string, text: string): string => {
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `c${names.size}`;
    names.set(key, name);
    bind.push(`const ${name} = ${text};`);
    return name;
  };
  const bodies = plan.set.checks.map(({ appliesWhen, passesWhen, evidence }, at) => {
    const a = bound(`a${at}`, 'new Uint8Array(rows)');
    const o = bound(`o${at}`, 'new Uint8Array(rows)');
    const write = new Writer(plan, at, bound);
    const lines: string[] = [];
    lines.push(`${a}[i] = ${appliesWhen === undefined ? '1' : write.value(appliesWhen, false, lines)};`);
    lines.push(`let o${at} = ${write.value(passesWhen, evidence !== undefined, lines)};`);
    if (evidence !== undefined) {
      const inner: string[] = [];
      const said = write.value(passesWhen, false, inner);
      lines.push(`if (o${at} > 2) { ${inner.join(' ')} if (${said} === 2) o${at} = 2; }`);
    }
    lines.push(`${o}[i] = o${at};`);
    return lines.join('\n');
  });
  const columns = (letter: string): string =>
    plan.set.checks.map((_, at) => names.get(`${letter}${at}`)).join(', ');
  const give = `return { applicability: [${columns('a')}], outcomes: [${columns('o')}] };`;
  const start = ['const rows = table.units.length;', ...bind];
  const loop = (body: string): string => `for (let i = 0; i < rows; i += 1) {\n${body}\n}`;
  return {
    rowLoop: functionOf([...start, loop(bodies.map((body) => `{ ${body} }`).join('\n')), give]),
    // Each loop is a function of its own, so that the compiler can make each of them fast.
    columnLoops: functionOf([...start, ...bodies.map((body) => `(() => { ${loop(body)} })();`), give]),
  };
}

class Writer {
  readonly plan: CheckPlan;
  readonly at: number;
  readonly bound: (key: string, text: string) => string;
  count = 0;

  constructor(plan: CheckPlan, at: number, bound: (key: string, text: string) => string) {
    this.plan = plan;
    this.at = at;
    this.bound = bound;
  }

  /** Writes what a condition needs before it, and gives the name of its code. */
  value(condition: Condition, isShown: boolean, lines: string[]): string {
    this.count += 1;
    const name = `v${this.at}_${this.count}`;
    if ('not' in condition) {
      const part = this.value(condition.not, isShown, lines);
      lines.push(`const ${name} = ${part} === 1 ? 2 : ${part} === 2 ? 1 : ${part};`);
      return name;
    }
    const isAll = 'all' in condition;
    if (!isAll && !('any' in condition)) {
      lines.push(`const ${name} = ${this.test(condition, isShown)};`);
      return name;
    }
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
    const [settles, yields] = isAll ? [2, 1] : [1, 2];
    lines.push(`let ${name} = ${yields};`);
    for (const part of parts) {
      const inner: string[] = [];
      const next = this.value(part, isShown, inner);
      const join = `${name} = ${next} === ${settles} ? ${settles} : ${next} === ${yields} ? ${name} : ${name} === ${yields} ? ${next} : ${name} | ${next};`;
      lines.push(`if (${name} !== ${settles}) { ${inner.join(' ')} ${join} }`);
    }
    return name;
  }

  test(condition: Condition, isShown: boolean): string {
    const clause = Object.fromEntries(Object.entries(condition));
    const isFact = typeof clause['fact'] === 'string';
    const id = String(clause['fact'] ?? clause['attribute']);
    const where = isFact ? 'facts' : 'attributes';
    const domain = (isFact ? this.plan.facts : this.plan.attributes).get(id);
    const literal = (value: unknown): string =>
      domain?.type === 'choice' ? String(domain.values.indexOf(String(value))) : String(Number(value));
    const column = `table.${where}.get(${JSON.stringify(id)})`;
    const states =
      isShown && isFact
        ? this.bound(`shown ${this.at} ${id}`, `table.shown[${this.at}].get(${JSON.stringify(id)})`)
        : this.bound(`states ${where} ${id}`, `${column}.states`);
    const numbers = `${this.bound(`numbers ${where} ${id}`, `${column}.numbers`)}[i]`;
    const operators = { is: '===', atLeast: '>=', atMost: '<=', above: '>', below: '<' };
    let holds = 'false';
    if ('has' in clause) {
      holds = `${this.bound(`lists ${where} ${id}`, `${column}.lists`)}[i].includes(${JSON.stringify(clause['has'])})`;
    } else if ('isOneOf' in clause) {
      holds = (clause['isOneOf'] as readonly unknown[])
        .map((one) => `${numbers} === ${literal(one)}`)
        .join(' || ');
    } else {
      for (const [name, operator] of Object.entries(operators)) {
        if (name in clause) holds = `${numbers} ${operator} ${literal(clause[name])}`;
      }
    }
    return `${states}[i] !== 0 ? ${states}[i] : ${holds} ? 1 : 2`;
  }
}

function functionOf(body: readonly string[]): Loop {
  return new Function(`return (table) => { ${body.join('\n')} };`)() as Loop;
}
