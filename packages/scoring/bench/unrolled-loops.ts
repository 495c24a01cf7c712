import type { Instrument } from '../src/index.js';

/** A loop over columns with NaN for what is missing; makes its own output columns, one for each node. */
export type Loop = (columns: readonly Float64Array[], rows: number) => readonly Float64Array[];

/** A mean as both baselines read it: where its children are among items and nodes, and their weights. */
interface Mean {
  readonly out: number;
  readonly children: readonly { readonly at: number; readonly weight: number }[];
}

/**
 * The two loops that a careful programmer would write by hand for one document, unrolled, with its weights as literals.
 *
 * @param instrument - a document of means alone, each node after its children
 * @returns `rowLoop`: one loop over the rows; `columnLoops`: one loop for each mean
 *
 * @remarks They are made from text, which nothing published may do: sixty tests by hand would be no faster and could be
 * wrong in one of them.
 */
export function unrolledLoops(instrument: Instrument): {
  readonly rowLoop: Loop;
  readonly columnLoops: Loop;
} {
  const means = meansOf(instrument);
  const items = instrument.items.length;
  const bind = [
    ...instrument.items.map((_, at) => `const c${at} = columns[${at}];`),
    ...means.map(({ out }) => `const c${out} = new Float64Array(rows);`),
  ];
  const give = `return [${means.map(({ out }) => `c${out}`).join(', ')}];`;
  const rowLoop = [
    ...bind,
    'for (let row = 0; row < rows; row += 1) {',
    ...means.map((mean) => meanText(mean, (at) => (at < items ? `c${at}[row]` : `m${at}`))),
    '}',
    give,
  ];
  const loops = means.map((mean) => {
    const names = [...mean.children.map(({ at }) => `c${at}`), `c${mean.out}`];
    const text = meanText(mean, (at) => `c${at}[row]`);
    const loop = `(rows, ${names.join(', ')}) => { for (let row = 0; row < rows; row += 1) { ${text} } }`;
    return { loop, call: `loop${mean.out}(rows, ${names.join(', ')});`, name: `loop${mean.out}` };
  });
  const columnLoops = [...bind, ...loops.map(({ call }) => call), give];
  return {
    rowLoop: functionOf(rowLoop),
    columnLoops: functionOf(
      columnLoops,
      loops.map(({ name, loop }) => `const ${name} = ${loop};`),
    ),
  };
}

function meansOf({ items, nodes }: Instrument): readonly Mean[] {
  const places = new Map([...items, ...nodes].map(({ id }, at) => [id, at]));
  return nodes.map((node) => {
    if (!('of' in node) || !Array.isArray(node.of)) throw new Error('The loops know means alone.');
    const children = (node.of as readonly { readonly of: string; readonly weight: number }[]).map(
      ({ of, weight }) => ({ at: places.get(of) ?? -1, weight }),
    );
    return { out: places.get(node.id) ?? -1, children };
  });
}

function meanText({ out, children }: Mean, read: (at: number) => string): string {
  const terms = children.map(({ at, weight }) => {
    const isLocal = !read(at).includes('[');
    const x = isLocal ? read(at) : `x${at}`;
    const load = isLocal ? '' : `const ${x} = ${read(at)}; `;
    return `${load}if (${x} === ${x}) { s${out} += ${weight} * ${x}; t${out} += ${weight}; }`;
  });
  const name = `m${out}`;
  const start = `let s${out} = 0; let t${out} = 0;`;
  const end = `const ${name} = s${out} / t${out}; c${out}[row] = ${name};`;
  return [start, ...terms, end].join(' ');
}

function functionOf(body: readonly string[], before: readonly string[] = []): Loop {
  const text = [...before, `return (columns, rows) => {`, ...body, '};'].join('\n');
  return new Function(text)() as Loop;
}
