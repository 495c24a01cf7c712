import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPublicPackages } from '../lib/list-packages.mjs';
import { CheckFailed } from '../lib/make-context.mjs';

async function changedSinceRelease(context) {
  const tag = await context.attempt('git', ['describe', '--tags', '--abbrev=0']);
  if (tag.code !== 0) return true;
  const range = ['diff', '--quiet', tag.output.trim(), '--', 'packages/*/src'];
  return (await context.attempt('git', range)).code !== 0;
}

/** A change of a package is announced, under names that exist. */
export async function checkChangeset(context) {
  const dir = join(context.root, '.changeset');
  const files = readdirSync(dir).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const known = new Set(listPublicPackages().map(({ manifest }) => manifest.name));
  for (const file of files) {
    const head = /^---\n([\s\S]*?)\n---\n+\S/.exec(readFileSync(join(dir, file), 'utf8'));
    if (head === null) throw new CheckFailed(`.changeset/${file}: it needs front matter and a text`);
    const names = head[1]
      .split('\n')
      .map((line) => /^['"]?([^'"]+)['"]?: (major|minor|patch)$/.exec(line)?.[1]);
    const stranger = names.findIndex((name) => name === undefined || !known.has(name));
    if (stranger >= 0)
      throw new CheckFailed(`.changeset/${file}: line ${stranger + 2} names no package here`);
  }
  if (files.length === 0) {
    if (!existsSync(join(context.root, '.git'))) return { skipped: 'no git history to compare with' };
    if (await changedSinceRelease(context)) {
      throw new CheckFailed('packages changed and no changeset says so; run: npx -y pnpm exec changeset');
    }
  }
  return { note: `${files.length} changesets` };
}
