import type { Amendment, Poll, Text } from '@shura/contract';
import { html } from 'hono/html';
import { textsOf } from '../services/poll-fields.ts';
import type { PollView } from './poll-view.ts';
import type { Html, Voice } from './voice.ts';

/** When the poll opens, closes or closed, in the agency's time, with the zone's name. */
export const renderDates = ({ voice, poll }: PollView): Html => {
  const { opensAt, closesAt, state } = poll;
  const key = state === 'scheduled' ? 'opens' : state === 'closed' ? 'closed' : 'closes';
  const at = state === 'scheduled' ? opensAt : closesAt;
  return at === null
    ? html``
    : html`<p class="hint">${voice.say(key, { date: agencyTime(voice, poll, at), place: voice.text(poll.agency.place) })}</p>`;
};

/** What every number here is worth, who decides, and what a vote leaves in the browser. */
export const renderFacts = ({ voice, poll }: PollView, takesVotes: boolean): Html => {
  const { participants, imported, source, ballotsPurgedAt, decision } = poll;
  const facts = [
    participants !== undefined && html`<b>${voice.public.participants(participants)}</b>`,
    imported ? html`<b>${voice.say('imported', { source: source ?? '' })}</b>` : voice.say('assurance'),
    voice.say('notSample'),
    ballotsPurgedAt && voice.say('purged', { date: agencyTime(voice, poll, ballotsPurgedAt) }),
    decision && voice.say('decides', { by: voice.text(decision.by), date: voice.day(decision.on) }),
    takesVotes && voice.say('cookie'),
  ];
  return html`<ul class="facts">${facts.filter(Boolean).map((fact) => html`<li>${fact}</li>`)}</ul>`;
};

export const renderAmendments = ({ voice, poll }: PollView): Html => {
  if (poll.amendments.length === 0) return html``;
  const texts = textsOf(poll);
  return html`<section class="amendments"><h2>${voice.say('amendments')}</h2>
<ol>${poll.amendments.map((amendment) => html`<li>${sayAmendment(voice, poll, amendment, texts)}</li>`)}</ol></section>`;
};

const sayAmendment = (voice: Voice, poll: Poll, amendment: Amendment, texts: ReadonlyMap<string, Text>): Html => {
  const at = agencyTime(voice, poll, amendment.at);
  if (amendment.kind !== 'correction') {
    return voice.say('moved', {
      at,
      from: agencyTime(voice, poll, amendment.from),
      to: agencyTime(voice, poll, amendment.to),
      reason: voice.text(amendment.reason),
    });
  }
  const now = texts.get(amendment.field);
  return voice.say('corrected', { at, was: voice.text(amendment.was), now: now ? voice.text(now) : '' });
};

const agencyTime = (voice: Voice, { agency }: Poll, iso: string): Html => voice.instant(iso, agency.timeZone);
