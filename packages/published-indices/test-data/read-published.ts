import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublishedText } from '../test/support/reproduce.js';

const repository = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const data = process.env['SOPANA_DATA'] ?? join(dirname(repository), 'shared', 'data');

/** A published file; throws when it is not there, since a check that did not run has not passed. */
export function readPublished(file: string, encoding: 'utf8' | 'latin1' = 'utf8'): PublishedText {
  const places = [join(data, 'published', file), join(data, file)];
  const path = places.find((place) => existsSync(place));
  if (path === undefined)
    throw new Error(`no ${places.join(' nor ')}; set SOPANA_DATA to the folder of published data`);
  const [header = [], ...rows] = cellsOf(readFileSync(path, encoding));
  return { header, rows };
}

/** Cells of a file with quotes, commas and either line end; the published files have no quote inside a quoted cell. */
function cellsOf(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  );
}
