import { findProgram } from '../engines/find-program.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium, or Chrome, which is made from it; undefined when neither is on the PATH. */
export function findChromium() {
  return findProgram(names);
}
