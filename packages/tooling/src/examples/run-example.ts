import ts from 'typescript';
import type { DocExample } from './doc-example.js';
import { makeCheckers } from './make-checkers.js';
import { rewriteChecks } from './rewrite-checks.js';

/**
 * Runs one example; each `expr; // => value` (`// ≈ number`, `// throws text`) is an assertion.
 *
 * @param example - the block
 * @param scope - the names it can use: the exports of the room's door
 * @returns how many assertions ran; the caller requires at least one
 */
export function runExample(example: DocExample, scope: Readonly<Record<string, unknown>>): number {
  const { code, checks } = rewriteChecks(example.code);
  const js = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
  const { same, near, throws } = makeCheckers(example.at);
  const names = Object.keys(scope);
  const run = new Function(...names, '__same', '__near', '__throws', js) as (...values: unknown[]) => void;
  run(...names.map((name) => scope[name]), same, near, throws);
  return checks;
}
