import assert from 'node:assert/strict';

/** Placeholders of a sentence, sorted. */
function placeholders(sentence) {
  return [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}

/**
 * The half that needs no browser: the numbers by hand, and the texts of all three languages.
 *
 * @returns the outcome of the sample answers
 */
export function checkNodeHalf({
  answers,
  plan,
  languages,
  explanationPhrases,
  scoreOnServer,
  checkOnServer,
  shownIn,
}) {
  const outcome = scoreOnServer(answers);
  const number = (node) => outcome.record.outputs.find((output) => output.node === node);
  // By hand: (4+3)/2, (2+3)/2, 4 alone as the other does not apply, 3 alone as the other is open, (2+5)/2.
  assert.deepEqual(
    ['technology', 'citizens', 'work', 'direction', 'team'].map((node) => number(node).value),
    [3.5, 2.5, 4, 3, 3.5],
  );
  assert.equal(number('overall').value, 3.3);
  assert.equal(number('overall').answeredShare, 0.9);
  assert.equal(number('level').level, 'l3');

  // One question of ten is not enough for any of the sentences but "no level yet".
  assert.deepEqual(shownIn(['en'], { restore: '4' }).summary, [
    'There is no level yet: too little is answered.',
    'Answered: 10\u00a0% of what applies.',
  ]);
  assert.deepEqual(shownIn(['en'], answers).summary, [
    'Level 3: 3.3 on a scale from 1 to 5.',
    'Answered: 90\u00a0% of what applies.',
  ]);

  assert.deepEqual(checkOnServer(outcome.record, answers), []);
  assert.deepEqual(checkOnServer(outcome.record, { ...answers, ideas: '1' }), [
    'record.answersChanged',
    'record.outputChanged',
  ]);

  for (const { order } of languages) {
    const [language] = order;
    const others = shownIn(order, answers).questions.filter((question) => question.language !== language);
    const missing = { en: [], 'si-x-draft': ['ideas'], 'ta-x-draft': ['review'] };
    assert.deepEqual(
      others.map(({ id }) => id),
      missing[language],
    );
    for (const [key, sentence] of Object.entries(explanationPhrases[language]))
      assert.deepEqual(
        placeholders(sentence),
        placeholders(explanationPhrases.en[key]),
        `${language} ${key}`,
      );
  }
  assert.equal(plan.items.length, 10);
  return outcome;
}
