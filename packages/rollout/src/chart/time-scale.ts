import { civilDateOfDayNumber, dayNumberOf } from '@sopana/core/dates';

/** Dates as places in a picture. */
export interface TimeScale {
  /** Pixels from the left, of the beginning of a day, or some days later. */
  readonly at: (date: string, later?: number) => number;
  /** The marks of the axis; those without room for words have an empty label. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

const tickRoom = 58;
const labelWidth = 48;

/**
 * Dates as places in a picture.
 *
 * @param first - the first civil date
 * @param last - the last civil date
 * @param left - pixels from the left where the first day begins
 * @param width - pixels for all days
 * @returns the scale; marks stand at the beginnings of months, quarters or years, as many as have room
 */
export function timeScale(first: string, last: string, left: number, width: number): TimeScale {
  const from = dayNumberOf(first);
  const days = dayNumberOf(last) - from + 1;
  const at = (date: string, later = 0): number => left + ((dayNumberOf(date) + later - from) / days) * width;
  const every = [1, 3, 6, 12, 24, 60, 120].find((months) => (width / days) * 30 * months >= tickRoom) ?? 240;
  const ticks: { x: number; label: string }[] = [];
  for (let month = monthOf(first); ; month += 1) {
    const date = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (date > last) break;
    if (date < first || month % every !== 0) continue;
    const x = at(date);
    ticks.push({ x, label: x + labelWidth <= left + width ? date.slice(0, 7) : '' });
  }
  // A stretch without the beginning of a month is told by its first day.
  if (ticks.length === 0) ticks.push({ x: left, label: civilDateOfDayNumber(from) });
  return { at, ticks };
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
