import { checkLimits } from '@sopana/core/document';
import type { Attempt } from '../model/attempt.js';
import type { CheckedDocument } from '../model/checked-document.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { type LoadedDocument, loadDocument } from './load-document.js';
import { placeInData } from './place-in-data.js';

/**
 * A document with all that is wrong with it.
 *
 * @param environment - the world outside
 * @param name - path or id
 * @param textsToo - whether a kind that the command does not know is fine, since its texts can be looked at
 * @returns the document; its soundness stops as `loadDocument` does, with `document.*`, or with the findings of its kind
 */
export async function checkedDocument(
  environment: Environment,
  name: string,
  textsToo: boolean,
): Promise<CheckedDocument> {
  const loaded = await loadDocument(environment, name);
  if (!loaded.ok) return { name, soundness: loaded };
  const { data } = loaded.value;
  const tooLarge = checkLimits(data).map((issue) => ({ place: placeInData(name)(issue), issue }));
  if (tooLarge.length > 0) return { name, soundness: { ok: false, exit: 1, findings: tooLarge } };
  return { name, data, soundness: soundnessOf(name, loaded.value, textsToo) };
}

function soundnessOf(name: string, { data, says, kind }: LoadedDocument, textsToo: boolean): Attempt<string> {
  if (!kind.ok) {
    return textsToo ? { ok: true, value: `${name} is of kind ${says}: only its texts were checked.` } : kind;
  }
  const checked = attemptOf(kind.value.check(data), placeInData(name));
  if (!checked.ok) return checked;
  const { id, version } = data as { readonly id: string; readonly version: string };
  return { ok: true, value: `${id}@${version} is sound: ${checked.value}.` };
}
