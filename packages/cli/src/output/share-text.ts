/**
 * A share as people read it, rounded down, so that 100 % is never said of less.
 *
 * @param share - 0–1; null where there is none
 * @returns such as `75 %`, or an empty text
 */
export function shareText(share: number | null): string {
  return share === null ? '' : `${Math.floor(share * 100)} %`;
}
