import ts from 'typescript';
import type { Finding } from './finding.js';
import type { SourceText } from './source-text.js';

const longest = 250;
const longestMedian = 60;

function isData(path: string): boolean {
  return /(^|\/)(data|documents)\/|[-/](data|table|codes)\.ts$/.test(path);
}

function exportedFunctions({ path, text }: SourceText): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names = file.statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) &&
    statement.body !== undefined &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
      ? [statement.name?.text ?? 'default']
      : [],
  );
  return [...new Set(names)];
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function mediansByPackage(sources: readonly SourceText[]): Finding[] {
  const counts = new Map<string, number[]>();
  for (const { path, text } of sources) {
    const folder = path.split('/')[1] ?? '';
    counts.set(folder, [...(counts.get(folder) ?? []), lineCount(text)]);
  }
  return [...counts].flatMap(([folder, lines]) => {
    const median = lines.sort((a, b) => a - b)[lines.length >> 1] ?? 0;
    if (median <= longestMedian) return [];
    const message = `the median file has ${median} lines; at most ${longestMedian}: split what has two ideas.`;
    return [{ rule: 'size', at: `packages/${folder}/src`, message }];
  });
}

/**
 * Files that are too long or that export more than one function; doors and data are exempt.
 *
 * @param sources - the files
 * @returns rules `size` and `one-function`
 */
export function findShapeBreaches(sources: readonly SourceText[]): Finding[] {
  const judged = sources.filter(({ path }) => !path.endsWith('/index.ts') && !isData(path));
  const found = judged.flatMap((source): Finding[] => {
    const lines = lineCount(source.text);
    const functions = exportedFunctions(source);
    return [
      ...(lines > longest
        ? [{ rule: 'size', at: source.path, message: `${lines} lines; at most ${longest}: split it.` }]
        : []),
      ...(functions.length > 1
        ? [
            {
              rule: 'one-function',
              at: source.path,
              message: `exports ${functions.join(', ')}; give each its own file.`,
            },
          ]
        : []),
    ];
  });
  return [...found, ...mediansByPackage(judged)];
}
