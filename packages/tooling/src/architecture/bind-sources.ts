import ts from 'typescript';
import type { SourceText } from './source-text.js';

/** Parsed files, and a checker that knows which names each of them declares. */
export interface BoundSources {
  /** In the order given. */
  readonly files: readonly ts.SourceFile[];
  /** Resolves local names only: no library and no other module is loaded. */
  readonly checker: ts.TypeChecker;
}

/**
 * Binds files without libraries, so that a name which resolves to nothing is a global.
 *
 * @param sources - the files
 * @returns syntax trees with a checker
 */
export function bindSources(sources: readonly SourceText[]): BoundSources {
  const files = new Map(
    sources.map(({ path, text }) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)]),
  );
  const host: ts.CompilerHost = {
    getSourceFile: (name) => files.get(name),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => files.has(name),
    readFile: () => undefined,
  };
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return { files: [...files.values()], checker: program.getTypeChecker() };
}
