import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect } from 'vitest';

/** One `@example` block found in a source file. */
export interface DocExample {
  /** `file:line` of the documented symbol. */
  readonly at: string;
  /** Body of the block, fences removed. */
  readonly code: string;
}

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const p = join(dir, e.name);
    return e.isDirectory() ? sources(p) : p.endsWith('.ts') ? [p] : [];
  });
}

/** Collects every `@example` block under `dir`. */
export function collectExamples(dir: string): DocExample[] {
  const found: DocExample[] = [];
  for (const file of sources(dir)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      for (const tag of ts.getJSDocTags(node)) {
        if (tag.parent.parent !== node || tag.tagName.text !== 'example') continue;
        const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
        const code = text.replace(/^\s*```\w*\n|\n?```\s*$/g, '');
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ at: `${file}:${line}`, code });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Runs one example; each `expr // => value` (or `// ≈ value`, 4 decimals) is an assertion. */
export function runExample(example: DocExample, scope: Readonly<Record<string, unknown>>): number {
  let checks = 0;
  const body = example.code
    .split('\n')
    .filter((line) => !/^\s*import\b/.test(line))
    .map((line) => {
      const m = /^(.*?);?\s*\/\/\s*(=>|≈)\s*(.+)$/.exec(line);
      if (!m) return line;
      checks += 1;
      return m[2] === '≈' ? `__near(${m[1]}, ${m[3]});` : `__same(${m[1]}, ${m[3]});`;
    })
    .join('\n');
  const js = ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
  const names = Object.keys(scope);
  const run = new Function(...names, '__same', '__near', js) as (...a: unknown[]) => void;
  run(
    ...names.map((n) => scope[n]),
    (actual: unknown, expected: unknown) => expect(actual, example.at).toEqual(expected),
    (actual: number, expected: number) => expect(actual, example.at).toBeCloseTo(expected, 4),
  );
  return checks;
}
