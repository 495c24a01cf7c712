import ts from 'typescript';
import { rewriteChecks } from '../examples/rewrite-checks.js';
import type { PageBlock } from './page-block.js';

/** The TypeScript blocks of a page as one module. */
export interface PageModule {
  /** TypeScript whose default export runs all blocks in one scope. */
  readonly code: string;
  /** How many assertions it makes. */
  readonly checks: number;
}

/** One line for each imported name, so that two blocks may import the same one. */
function importLines(declaration: ts.ImportDeclaration): string[] {
  const source = declaration.getSourceFile();
  const from = `from ${declaration.moduleSpecifier.getText(source)}`;
  const withJson = declaration.attributes === undefined ? '' : ` ${declaration.attributes.getText(source)}`;
  const clause = declaration.importClause;
  if (clause === undefined) return [`import ${declaration.moduleSpecifier.getText(source)}${withJson};`];
  if (clause.isTypeOnly) return [];
  const lines = clause.name === undefined ? [] : [`import ${clause.name.text} ${from}${withJson};`];
  const named = clause.namedBindings;
  if (named !== undefined && ts.isNamespaceImport(named))
    lines.push(`import ${named.getText(source)} ${from};`);
  if (named !== undefined && ts.isNamedImports(named)) {
    for (const element of named.elements) {
      if (!element.isTypeOnly) lines.push(`import { ${element.getText(source)} } ${from};`);
    }
  }
  return lines;
}

/**
 * Joins the blocks of a page: imports first, once each, then all else in order, in one shared scope.
 *
 * @param blocks - the TypeScript blocks
 * @returns a module; its default export takes the assertions `same`, `near` and `throws`
 */
export function buildPageModule(blocks: readonly PageBlock[]): PageModule {
  const rewritten = blocks.map(({ text }) => rewriteChecks(text));
  const imports = new Set(rewritten.flatMap((block) => block.imports.flatMap(importLines)));
  const code = [
    ...imports,
    'export default async ({ same: __same, near: __near, throws: __throws }: any): Promise<void> => {',
    ...rewritten.map((block) => block.code),
    '};',
  ].join('\n');
  return { code, checks: rewritten.reduce((sum, { checks }) => sum + checks, 0) };
}
