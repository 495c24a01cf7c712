import { uuidVersion5 } from '@sopana/core/canonical';

/** Namespace of URLs of RFC 9562, and in it the name that all frameworks lie under. */
const urls = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
const root = 'urn:sopana:competency-framework';

/**
 * The UUIDs under which things of a framework go out: they depend on ids alone, so that a new version of the framework, written
 * anywhere, has the same UUIDs for the same things.
 *
 * @param framework - id of the framework
 * @returns gives the UUID, version 5, of a kind and id within it, such as `competency/teamwork`
 *
 * @source Our convention, see docs/decisions/0014-case-exchange.md.
 */
export function caseIdentifiers(framework: string): (key: string) => string {
  const namespace = uuidVersion5(urls, `${root}:${framework}`);
  return (key) => uuidVersion5(namespace, key);
}
