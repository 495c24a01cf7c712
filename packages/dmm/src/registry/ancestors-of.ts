import type { Ancestor, CompiledRegistry, Succession } from '../model/registry.js';

/**
 * The organisations that one comes from, by renamings, mergers and splits.
 *
 * @param compiled - the registry
 * @param organisation - its id
 * @returns nearest first, each once; empty for one that comes from nowhere or is not in the registry
 *
 * @example
 * ```ts
 * const registry = compileRegistry({ sopana: 'organisation-registry/1', id: 'r', version: '1', organisations: [{ id: 'a', kind: 'agency' }, { id: 'b', kind: 'agency' }, { id: 'c', kind: 'agency', succeeds: ['a', 'b'] }] });
 * ancestorsOf(registry.value, 'c'); // => [{ organisation: 'a', successor: 'c', by: 'merger' }, { organisation: 'b', successor: 'c', by: 'merger' }]
 * ```
 *
 * @source Our convention.
 */
export function ancestorsOf(compiled: CompiledRegistry, organisation: string): readonly Ancestor[] {
  const found: Ancestor[] = [];
  const seen = new Set([organisation]);
  const queue = [organisation];
  for (let successor = queue.shift(); successor !== undefined; successor = queue.shift()) {
    for (const id of compiled.organisations.get(successor)?.succeeds ?? []) {
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(id);
      found.push({ organisation: id, successor, by: successionOf(compiled, id, successor) });
    }
  }
  return found;
}

function successionOf({ organisations }: CompiledRegistry, earlier: string, later: string): Succession {
  const isMerger = (organisations.get(later)?.succeeds ?? []).length > 1;
  const heirs = [...organisations.values()].filter(({ succeeds = [] }) => succeeds.includes(earlier));
  const isSplit = heirs.length > 1;
  if (isMerger) return isSplit ? 'reorganisation' : 'merger';
  return isSplit ? 'split' : 'renaming';
}
