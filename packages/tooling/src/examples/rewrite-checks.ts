import ts from 'typescript';

/** Code whose checked lines have become assertions. */
export interface CheckedCode {
  /** TypeScript that calls `__same`, `__near` and `__throws`. */
  readonly code: string;
  /** Import declarations, which were taken out of the code. */
  readonly imports: readonly ts.ImportDeclaration[];
  /** How many assertions it makes. */
  readonly checks: number;
}

const marker = /^\/\/\s*(=>|≈|throws\b)\s*(.*)$/;

function assertion(kind: string, subject: string, expected: string): string {
  if (kind === 'throws') return `__throws(() => { ${subject}; }, ${JSON.stringify(expected)});`;
  return `${kind === '≈' ? '__near' : '__same'}((${subject}), (${expected}));`;
}

/** What a statement states a value of, and whether the statement itself must still run. */
function subjectOf(statement: ts.Statement, text: string): { subject: string; keep: boolean } | undefined {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    return { subject: text.slice(expression.getStart(), expression.end), keep: false };
  }
  if (ts.isVariableStatement(statement)) {
    const [declaration, second] = statement.declarationList.declarations;
    if (declaration !== undefined && second === undefined && ts.isIdentifier(declaration.name)) {
      return { subject: declaration.name.text, keep: true };
    }
  }
  return undefined;
}

/**
 * The assertions of a block: `expr; // => value`, `expr; // ≈ number` and `expr; // throws text`.
 *
 * The comment stands on the line where the statement ends, so an expression may span lines;
 * `const name = expr; // => value` checks the name.
 *
 * @param text - one block of TypeScript
 * @returns the rewritten code; throws when a checking comment belongs to no statement, since it would never run
 */
export function rewriteChecks(text: string): CheckedCode {
  const source = ts.createSourceFile('block.ts', text, ts.ScriptTarget.Latest, true);
  const imports: ts.ImportDeclaration[] = [];
  const edits: { start: number; end: number; code: string }[] = [];
  let checks = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      imports.push(node);
      edits.push({ start: node.getStart(), end: node.end, code: '' });
      return;
    }
    const stated = ts.isStatement(node) ? subjectOf(node, text) : undefined;
    const comment = stated && ts.getTrailingCommentRanges(text, node.end)?.[0];
    const match = comment && marker.exec(text.slice(comment.pos, comment.end));
    if (stated && match) {
      checks += 1;
      const code = assertion(match[1] ?? '', stated.subject, match[2] ?? '');
      if (stated.keep) edits.push({ start: node.end, end: node.end, code: ` ${code}` });
      else edits.push({ start: node.getStart(), end: node.end, code });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const written = text.match(/\/\/\s*(=>|≈|throws\b)/g)?.length ?? 0;
  if (written !== checks) {
    throw new Error(`${written} checking comments, but ${checks} follow a statement:\n${text}`);
  }
  const code = edits.reduceRight(
    (done, edit) => done.slice(0, edit.start) + edit.code + done.slice(edit.end),
    text,
  );
  return { code, imports, checks };
}
