/** Bundles the command from its sources and prints the path of the bundle. */
import { bundleCli } from './lib/bundle-cli.mjs';

process.stdout.write(`${await bundleCli()}\n`);
