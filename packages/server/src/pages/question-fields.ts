import type { Question, QuestionOf } from '@shura/contract';
import { html } from 'hono/html';
import { answerField, type Fields, type FormError, positionField } from './form-fields.ts';
import { type Offer, offersOf } from './offers.ts';
import { renderHeading } from './poll-view.ts';
import type { Html, Voice } from './voice.ts';

export interface QuestionView {
  readonly voice: Voice;
  readonly question: Question;
  readonly fields: Fields;
  readonly error: FormError | undefined;
  readonly heading: 1 | 2;
  /** What stands right under its heading. */
  readonly under?: Html | undefined;
}

/** A question as native fields, each whole row a label. */
export const renderQuestion = (view: QuestionView): Html => {
  const { voice, question, error, heading } = view;
  const hint = sayHint(voice, question);
  return html`<fieldset class="question${error ? ' wrong' : ''}"${describedBy(view)}>
<legend>${renderHeading(heading, voice.text(question.text))}</legend>
${view.under}${hint && html`<p class="hint" id="hint:${question.id}">${hint}</p>`}
${error && html`<p class="error" id="error:${question.id}">${sayError(voice, question, error)}</p>`}
${renderFields(view)}
</fieldset>`;
};

/** The field that a link to a question's error leads to. */
export const firstFieldOf = (voice: Voice, question: Question): string => {
  const [first] = offersOf(voice, question).own;
  const option = first?.id ?? '';
  return question.kind === 'ranking' ? positionField(question.id, option) : fieldId(question, option);
};

export const sayError = (voice: Voice, question: Question, { code }: FormError): Html => {
  const [reserved] = offersOf(voice, question).reserved;
  switch (code) {
    case 'missing':
      return voice.say('choose');
    case 'alone':
      return voice.say('alone', { answer: reserved?.words ?? '' });
    case 'too-few':
      return question.kind === 'multiple' ? voice.count('atLeast', question.min) : voice.say('placeMissing');
    case 'too-many':
      return question.kind === 'multiple' ? voice.count('upTo', question.max) : voice.say('chooseOne');
    case 'repeated-option':
      return voice.say(question.kind === 'ranking' ? 'placeRepeated' : 'notOffered');
    default:
      return voice.say('notOffered');
  }
};

const sayHint = (voice: Voice, question: Question): Html | undefined => {
  switch (question.kind) {
    case 'single':
      return voice.say('chooseOne');
    case 'agree':
      return undefined;
    case 'scale':
      return voice.say('choosePoint', { first: voice.number(1), last: voice.number(question.points) });
    case 'ranking':
      return voice.say('choosePlaces', { first: voice.number(1), last: voice.number(question.options.length) });
    case 'multiple': {
      const { min, max } = question;
      if (min === max) return voice.count('exactly', max);
      if (max === question.options.length) return voice.count('atLeast', min);
      if (min === 1) return voice.count('upTo', max);
      return voice.say('chooseBetween', { min: voice.number(min), max: voice.number(max) });
    }
  }
};

const renderFields = (view: QuestionView): Html => {
  const { voice, question } = view;
  const { own, reserved } = offersOf(voice, question);
  const type = question.kind === 'multiple' || question.kind === 'ranking' ? 'checkbox' : 'radio';
  const rows = (offers: readonly Offer[]) => offers.map((offer) => renderChoice(view, offer, type));
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return html`<div class="rows">${rows([...own, ...reserved])}</div>`;
    case 'agree':
      return html`<div class="cells three">${rows(own)}</div>`;
    case 'scale':
      return html`${renderScale(view, question)}${reserved.length > 0 && html`<div class="rows">${rows(reserved)}</div>`}`;
    case 'ranking':
      return html`<div class="rows">${renderPositions(view, question)}${rows(reserved)}</div>`;
  }
};

/** Points stand in reading order, so that the low end is first in either direction; what is sent is the point itself. */
const renderScale = (view: QuestionView, { points, low, high }: QuestionOf<'scale'>): Html => {
  const { voice } = view;
  const cells = Array.from({ length: points }, (_, index) => {
    const point = String(index + 1);
    const number = voice.number(index + 1);
    const end = index === 0 ? low : index === points - 1 ? high : undefined;
    const words = html`<bdi>${number}</bdi>${end && html`<span class="unseen">: ${voice.text(end)}</span>`}`;
    return renderChoice(view, { id: point, words }, 'radio');
  });
  const ends = ([low, high] as const).map((end, index) =>
    voice.say('pointWords', { point: voice.number(index === 0 ? 1 : points), words: voice.text(end) }),
  );
  return html`<div class="ends" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</div>
<div class="cells">${cells}</div>`;
};

const renderChoice = (view: QuestionView, { id, words }: Offer, type: 'radio' | 'checkbox'): Html => {
  const { question, fields } = view;
  const name = answerField(question.id);
  const checked = fields.get(name)?.includes(id) && html` checked`;
  return html`<label class="choice">
<input type="${type}" id="${fieldId(question, id)}" name="${name}" value="${id}"${checked}${invalid(view)}>
<span>${words}</span></label>`;
};

const renderPositions = (view: QuestionView, { id: question, options }: QuestionOf<'ranking'>): Html[] =>
  options.map(({ id, text }) => {
    const name = positionField(question, id);
    const chosen = view.fields.get(name)?.[0] ?? '';
    const places = options.map((_, index) => {
      const place = String(index + 1);
      return html`<option value="${place}"${place === chosen ? html` selected` : ''}>${view.voice.number(index + 1)}</option>`;
    });
    return html`<label class="choice place"><span>${view.voice.text(text)}</span>
<select id="${name}" name="${name}"${invalid(view)}>
<option value="">${view.voice.plain('choosePosition')}</option>${places}
</select></label>`;
  });

const fieldId = (question: Question, offer: string) => `${answerField(question.id)}:${offer}`;

const describedBy = ({ voice, question, error }: QuestionView) => {
  const ids = [sayHint(voice, question) && `hint:${question.id}`, error && `error:${question.id}`].filter(Boolean);
  return ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`;
};

const invalid = (view: QuestionView) =>
  view.error && html` aria-invalid="true" aria-describedby="error:${view.question.id}"`;
