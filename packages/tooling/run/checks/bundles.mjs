import { bundleSnippet } from '../lib/bundle-snippet.mjs';
import { entriesOf } from '../lib/entries-of.mjs';
import { listPublicPackages } from '../lib/list-packages.mjs';
import { CheckFailed } from '../lib/make-context.mjs';

const libraries = /node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?(zod|immer|date-fns|@date-fns|@noble)\//;
const limit = 5000;

async function measure(context, label, code, isForbidden, most = Number.POSITIVE_INFINITY) {
  const { gzip, modules } = await bundleSnippet(code);
  const libs = new Set(modules.map((path) => libraries.exec(path)?.[1]).filter((name) => name !== undefined));
  const forbidden = [...libs].filter(isForbidden);
  context.log(`${label}: ${gzip} bytes gzip${libs.size > 0 ? `, with ${[...libs].join(', ')}` : ''}`);
  if (forbidden.length > 0) context.log(`  it must not contain ${forbidden.join(', ')}`);
  if (gzip > most) context.log(`  it must not be over ${most} bytes`);
  return { gzip, ok: forbidden.length === 0 && gzip <= most };
}

/** An embed pulls in only what it calls: sizes, and no library where none belongs. */
export async function checkBundles(context) {
  const results = [];
  for (const name of ['roundTo', 'ln', 'sumExact']) {
    const code = `export { ${name} } from '@sopana/core/arithmetic';`;
    results.push(await measure(context, `${name} alone`, code, () => true, limit));
  }
  const single = Math.max(...results.map(({ gzip }) => gzip));
  for (const { manifest } of listPublicPackages()) {
    for (const specifier of entriesOf(manifest)) {
      const isSchemas = specifier.endsWith('/schemas');
      const forbidden = (library) => library === 'zod' && !isSchemas;
      results.push(await measure(context, specifier, `export * from '${specifier}';`, forbidden));
    }
  }
  if (results.some(({ ok }) => !ok)) throw new CheckFailed('a bundle is too large or holds what it must not');
  return {
    note: `one arithmetic function ≤ ${(single / 1000).toFixed(1)} kB gzip; no zod outside ./schemas`,
  };
}
