/**
 * The entries of a package that hold code, as a user writes them.
 *
 * @param manifest - package.json
 * @returns such as `@sopana/core/text`
 */
export function entriesOf(manifest) {
  return Object.entries(manifest.exports ?? {})
    .filter(([, target]) => typeof target === 'object' && '@sopana/source' in target)
    .map(([subpath]) => manifest.name + subpath.slice(1));
}
