import { type Answer, agreeAnswers, type Question, type QuestionOf, type Results, type Tally } from '@shura/contract';
import { html } from 'hono/html';
import { type Offer, offersOf, wordsOfOffers } from './offers.ts';
import { renderDates } from './poll-facts.ts';
import { renderPageLinks } from './poll-form.ts';
import { headingOf, isSet, onPage, type PollView, pagesOf, renderHeading } from './poll-view.ts';
import type { Html, Voice } from './voice.ts';

/** Results: bars with their numbers beside them, and the same numbers as tables. */
export const renderResults = (view: PollView, results: Results): Html => {
  const { voice, poll, page } = view;
  const questions = onPage(poll, poll.questions, page);
  return html`${questions.map((question) => renderQuestionResults(view, question, results.questions[question.id]))}
${renderPageLinks(view, 'results', pagesOf(poll, poll.questions))}
${results.inFives && html`<p class="hint">${voice.say('inFives')}</p>`}
<details><summary>${voice.say('asTable')}</summary>
${
  isSet(poll)
    ? renderSetTable(voice, questions, results.questions)
    : questions.map((question) => renderTable(voice, question, results.questions[question.id]))
}</details>
${results.levels && html`<p class="hint">${voice.say('levels', { proven: voice.number(results.levels.L1), open: voice.number(results.levels.L0) })}</p>`}
${results.apart?.map((counter) => renderApart(view, questions, counter))}
${renderUpdated(view, results)}`;
};

/** What staff entered through another channel: numbers by themselves, added to nothing. */
const renderApart = (
  { voice, poll }: PollView,
  questions: readonly Question[],
  { channel, participants, questions: tallies }: NonNullable<Results['apart']>[number],
): Html => html`<details><summary>${voice.say(channel === 'paper' ? 'fromPaper' : 'fromPhone')}: ${voice.count('participants', participants)}</summary>
<p class="hint">${voice.say('apart')}</p>
${
  isSet(poll)
    ? renderSetTable(
        voice,
        questions.filter(({ id }) => tallies[id]),
        tallies,
      )
    : questions.map((question) => renderTable(voice, question, tallies[question.id]))
}
${questions.some(({ id }) => !tallies[id]) && html`<p class="hint">${voice.say('tooFew')}</p>`}</details>`;

const renderUpdated = ({ voice, poll: { agency } }: PollView, { updatedAt }: Results): Html => {
  if (updatedAt === null) return html``;
  const values = { time: voice.instant(updatedAt, agency.timeZone), place: voice.text(agency.place) };
  return html`<p class="hint">${voice.say('updated', values)}</p>`;
};

/** One line of a question's results. */
interface Line extends Offer {
  /** 0 to 1: how long its bar is. */
  readonly part: number;
  /** What the line comes to, loudest first. */
  readonly figures: readonly [Html | string, Html | string];
}

const renderQuestionResults = (view: PollView, question: Question, tally: Tally | undefined): Html => {
  const { voice, own, poll } = view;
  if (!tally) return html``;
  const lines =
    question.kind === 'ranking' ? rankedLines(voice, question, tally) : countedLines(voice, question, tally);
  const mine = ownIds(question, own[question.id]);
  return html`<section class="result">${renderHeading(headingOf(poll), voice.text(question.text))}
${headingOf(poll) === 1 && renderDates(view)}
${question.kind === 'agree' && question.withdrawn && html`<p class="hint">${voice.say('withdrawn')}</p>`}
${
  question.kind === 'agree' && tally.ballots === 0
    ? html`<p class="hint">${voice.count('voteCount', 0)}</p>`
    : html`<ul class="bars" role="list">${lines.map((line) => renderLine(voice, line, mine.has(line.id)))}</ul>`
}
${question.kind === 'multiple' && html`<p class="hint">${voice.say('severalEach')}</p>`}
${question.kind === 'ranking' && renderRankingNotes(voice, question, tally)}
</section>`;
};

const countedLines = (voice: Voice, question: Question, tally: Tally): Line[] => {
  const { own, reserved } = offersOf(voice, question);
  return [...own, ...reserved].map((offer) => countedLine(voice, tally, offer));
};

const countedLine = (voice: Voice, tally: Tally, offer: Offer): Line => {
  const count = tally.options[offer.id] ?? 0;
  const part = tally.ballots === 0 ? 0 : count / tally.ballots;
  return { ...offer, part, figures: [voice.percent(part), voice.count('voteCount', count)] };
};

/** Options by points, of the most that any could have: one a ballot for each option it can be placed before. */
const rankedLines = (voice: Voice, question: QuestionOf<'ranking'>, tally: Tally): Line[] => {
  const { own, reserved } = offersOf(voice, question);
  const unranked = reserved.reduce((sum, { id }) => sum + (tally.options[id] ?? 0), 0);
  const most = (tally.ballots - unranked) * (own.length - 1);
  const ranked = own.map((offer): Line & { points: number } => {
    const points = tally.borda?.[offer.id] ?? 0;
    const part = most === 0 ? 0 : points / most;
    return { ...offer, points, part, figures: [voice.count('pointCount', points), voice.percent(part)] };
  });
  return [
    ...ranked.sort((one, other) => other.points - one.points),
    ...reserved.map((offer) => countedLine(voice, tally, offer)),
  ];
};

const renderRankingNotes = (voice: Voice, question: QuestionOf<'ranking'>, { condorcet, ballots }: Tally): Html => {
  const winner = condorcet ? wordsOfOffers(voice, question).get(condorcet) : undefined;
  const said = winner ? voice.say('winsAll', { option: html`<b>${winner}</b>` }) : voice.say('winsNone');
  return html`<p class="hint">${voice.say('byPoints')}</p>
${ballots > 0 && html`<p class="hint">${said}</p>`}`;
};

const renderLine = (
  voice: Voice,
  { words, part, figures }: Line,
  mine: boolean,
): Html => html`<li${mine ? html` class="mine"` : ''}>
<div class="line"><span>${words}${mine && html` <span class="tag">${voice.say('mine')}</span>`}</span>
<span class="figures"><b><bdi>${figures[0]}</bdi></b> <bdi>${figures[1]}</bdi></span></div>
${renderBar(voice, part)}</li>`;

/** A picture of its share, from the reading side; SVG, because its attributes need no inline style and it prints. */
const renderBar = ({ direction }: Voice, part: number): Html => {
  const percent = Math.round(part * 10_000) / 100;
  const [from, width] = [direction === 'rtl' ? 100 - percent : 0, percent].map((length) => `${length.toFixed(2)}%`);
  return html`<svg class="bar" aria-hidden="true"><rect x="${from}" width="${width}" height="100%"/></svg>`;
};

/** The lines that hold what this voter answered. An order is on all of them, and marks none. */
const ownIds = ({ kind }: Question, answer: Answer | undefined): ReadonlySet<string> =>
  new Set(answer === undefined || (kind === 'ranking' && Array.isArray(answer)) ? [] : [answer].flat().map(String));

const renderTable = (voice: Voice, question: Question, tally: Tally | undefined): Html => {
  if (!tally) return html``;
  const ranking = question.kind === 'ranking';
  const { own, reserved } = offersOf(voice, question);
  const rows = [...own, ...reserved].map(({ id, words }) => {
    const count = tally.options[id] ?? 0;
    const share = voice.percent(tally.ballots === 0 ? 0 : count / tally.ballots);
    const points = tally.borda?.[id];
    const figures = [voice.number(count), ranking ? points !== undefined && voice.number(points) : share];
    return html`<tr><th scope="row">${words}</th>${figures.map((figure) => html`<td><bdi>${figure}</bdi></td>`)}</tr>`;
  });
  const heads = (['option', ranking ? 'firstPlaces' : 'votes', ranking ? 'points' : 'share'] as const).map((key) =>
    voice.say(key),
  );
  return renderRows(voice.text(question.text), heads, rows);
};

const renderSetTable = (voice: Voice, questions: readonly Question[], tallies: Results['questions']): Html => {
  const rows = questions.map(({ id, text }) => {
    const options = tallies[id]?.options ?? {};
    const counts = agreeAnswers.map((answer) => html`<td><bdi>${voice.number(options[answer] ?? 0)}</bdi></td>`);
    return html`<tr><th scope="row">${voice.text(text)}</th>${counts}</tr>`;
  });
  const heads = (['statement', ...agreeAnswers] as const).map((key) => voice.say(key));
  return renderRows(voice.say('votes'), heads, rows);
};

const renderRows = (caption: Html, heads: readonly Html[], rows: readonly Html[]): Html => html`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>`;
