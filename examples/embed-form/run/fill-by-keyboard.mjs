import assert from 'node:assert/strict';

/** What has the focus: `name=value` of a radio button, the id of a button, or the language of one. */
function focused(page) {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active?.name ? `${active.name}=${active.value}` : active?.id || active?.lang || active?.localName;
  });
}

/**
 * Fills the form as one does who has no mouse, from the top of the page to Enter in the last answered question.
 * A radio group is one stop of Tab; Space picks what has the focus, arrows go on and pick.
 */
export async function fillByKeyboard(page, questions, answers, languages) {
  const { keyboard } = page;
  for (const { tag } of languages) {
    await keyboard.press('Tab');
    assert.equal(await focused(page), tag);
  }
  for (const { id, options } of questions) {
    await keyboard.press('Tab');
    assert.equal(await focused(page), `${id}=${options[0].code}`);
    if (answers[id] === undefined) continue;
    const steps = options.findIndex(({ code }) => code === answers[id]);
    if (steps === 0) await keyboard.press('Space');
    for (let step = 0; step < steps; step += 1) await keyboard.press('ArrowDown');
    assert.equal(await focused(page), `${id}=${answers[id]}`);
  }
  await keyboard.press('Enter');
}
