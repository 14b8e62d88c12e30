// Frozen: the same question as SurveyJS asks it, by its own first example. Not to be improved.
import 'survey-core/survey-core.css';
import { Model } from 'survey-core';
import 'survey-js-ui';

const { text, options } = await (await fetch('/poll.json')).json();
const survey = new Model({
  elements: [
    {
      type: 'radiogroup',
      name: 'place',
      title: text,
      isRequired: true,
      choices: options.map(({ id, text }) => ({ value: id, text })),
    },
  ],
});
survey.onComplete.add((sender) => fetch('/vote', { method: 'POST', body: JSON.stringify(sender.data) }));
survey.render(document.querySelector('#poll'));
