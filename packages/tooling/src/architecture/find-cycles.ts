import { posix } from 'node:path';
import type { Finding } from './finding.js';
import { importsOf } from './imports-of.js';
import type { SourceText } from './source-text.js';

function edgesOf(source: SourceText, known: ReadonlySet<string>): string[] {
  return importsOf(source)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(source.path), specifier).replace(/\.js$/, '.ts'))
    .filter((target) => known.has(target));
}

/**
 * Circles of imports among files; type-only imports count, since they too tie the files together.
 *
 * @param sources - the files
 * @returns rule `cycle`, one finding for each circle met, with the way round it
 */
export function findCycles(sources: readonly SourceText[]): Finding[] {
  const known = new Set(sources.map(({ path }) => path));
  const edges = new Map(sources.map((source) => [source.path, edgesOf(source, known)]));
  const finished = new Set<string>();
  const found: Finding[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = [...trail.slice(start), path].join(' → ');
      found.push({ rule: 'cycle', at: path, message: `${circle}; move what they share into a third file.` });
      return;
    }
    if (finished.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}
