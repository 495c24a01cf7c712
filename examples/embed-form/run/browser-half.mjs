import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { fillByKeyboard } from './fill-by-keyboard.mjs';
import { openPage } from './open-page.mjs';
import { cache } from './paths.mjs';

const narrow = { width: 320, height: 640 };
const wide = { width: 1024, height: 800 };

/** Ids of axe-core's rules that the page breaks, with the first element of each. */
async function violationsOf(page) {
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
  assert.ok(passes.length > 15, 'axe-core looked at nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function checkLanguage(page, { tag, order }, server) {
  await page.click(`nav button[lang=${tag}]`);
  const { questions, summary } = server.shownIn(order, server.answers);
  assert.equal(await page.getAttribute('html', 'lang'), tag);
  assert.equal(await page.isVisible('#draft'), tag !== 'en');
  assert.deepEqual(await page.locator('#summary p').allTextContents(), summary);
  const shown = await page.$$eval('legend', (legends) =>
    legends.map((legend) => (legend.querySelector('[lang]') ?? legend).textContent),
  );
  assert.deepEqual(
    shown,
    questions.map(({ text }) => text),
  );
  const inEnglish = questions.filter(({ language }) => language !== order[0]).length;
  assert.equal(await page.locator('legend [lang=en]').count(), inEnglish);
  assert.ok((await page.locator('#explanation li').count()) > 20);
  for (const [name, size] of Object.entries({ narrow, wide })) {
    await page.setViewportSize(size);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= size.width, `${tag} is ${width} pixels wide in a window of ${size.width}`);
    assert.deepEqual(await violationsOf(page), [], `${tag}, ${name}`);
    for (const part of ['title', 'summary']) {
      await page.locator(`#${part}`).evaluate((one) => one.scrollIntoView());
      await page.screenshot({ path: join(cache, `${tag}-${name}-${part}.png`) });
    }
  }
}

/** A check that cannot fail shows nothing: code from text must be refused, and a page without its language found out. */
async function checkPlants(page) {
  const planted = page.evaluate(() => {
    document.createElement('script').textContent = 'document.title = "planted";';
  });
  await assert.rejects(planted, /TrustedScript/);
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  assert.match((await violationsOf(page)).join('\n'), /^html-has-lang/);
}

/** The half that needs a browser: the keyboard alone, all languages, and the same record as in Node. */
export async function checkBrowserHalf(executablePath, server, expected) {
  mkdirSync(cache, { recursive: true });
  const browser = await chromium.launch({ executablePath });
  try {
    const { page, troubles } = await openPage(browser, { viewport: narrow });
    const { questions } = server.shownIn(['en'], server.answers);
    assert.deepEqual(await violationsOf(page), [], 'the empty form');
    await fillByKeyboard(page, questions, server.answers, server.languages);
    assert.equal(await page.textContent('#digest'), expected.digest);
    const record = JSON.parse(await page.textContent('#record'));
    assert.deepEqual(record, expected);
    assert.deepEqual(server.checkOnServer(record, server.answers), []);
    for (const language of server.languages) await checkLanguage(page, language, server);
    assert.equal(await page.textContent('#digest'), expected.digest);

    // A result goes when an answer changes, and all answers go with the second button.
    await page.check('input[name=review][value="5"]');
    assert.equal(await page.isVisible('#result'), false);
    await page.click('#clear');
    assert.equal(await page.locator('input:checked').count(), 0);
    await page.click('#submit');
    const empty = server.shownIn(server.languages.at(-1).order, {});
    assert.deepEqual(await page.locator('#summary p').allTextContents(), empty.summary);

    assert.deepEqual(troubles, []);
    await checkPlants(page);
  } finally {
    await browser.close();
  }
}
