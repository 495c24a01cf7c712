import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The package manager at its pinned version, such as `pnpm@1.2.3`, without the digest. */
export const pnpm = packageManager.split('+')[0];
