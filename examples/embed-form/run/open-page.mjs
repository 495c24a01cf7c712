import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { site } from './paths.mjs';

const address = 'https://form.example';
const types = { 'index.html': 'text/html', 'app.css': 'text/css', 'app.js': 'text/javascript' };

/**
 * The page in a browser, served from memory, so that no port is opened.
 *
 * @returns the page, and what went wrong in it: complaints of the console, broken policies, requests for other files
 */
export async function openPage(browser, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles = [];
  page.on('console', (message) => troubles.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  await page.route('**/*', (route) => {
    const name =
      route
        .request()
        .url()
        .slice(address.length + 1) || 'index.html';
    if (types[name] !== undefined)
      return route.fulfill({
        contentType: `${types[name]}; charset=utf-8`,
        body: readFileSync(join(site, name)),
      });
    troubles.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  // An init script is not the page's own, and so not under its content policy.
  await page.addInitScript({ content: axe.source });
  await page.goto(`${address}/`);
  return { page, troubles };
}
