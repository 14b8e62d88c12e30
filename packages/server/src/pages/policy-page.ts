import type { PublicPolicy } from '@shura/contract';
import { html } from 'hono/html';
import { renderPage } from './layout.ts';
import { otherVoice } from './send-page.ts';
import type { SentenceKey } from './text.ts';
import { linkTo } from './topic-view.ts';
import type { Html, Voice } from './voice.ts';

export interface PolicyView {
  readonly voice: Voice;
  readonly root: string;
  readonly policy: PublicPolicy;
}

/** The participation page of an agency, made out of what it has configured, in whatever version is asked for. */
export const policyPage = (view: PolicyView): Html => {
  const { voice, root, policy: shown } = view;
  const { agency, version, from, policy } = shown;
  return renderPage({
    voice,
    root,
    title: `${voice.plain('policyTitle')} · ${voice.plainText(agency.name)}`,
    agency,
    otherLanguage: `?lang=${otherVoice(voice).language}&version=${version}`,
    content: html`<h1>${voice.say('policyTitle')}</h1>
<p class="hint">${voice.say('policyVersion', { version: voice.number(version), date: voice.dayOf(from, agency.timeZone) })}</p>
${version < shown.versions.length && html`<p class="notice">${voice.say('policyOld', { version: voice.number(shown.versions.length) })}</p>`}
${part(voice, 'whoReads', html`<p>${voice.text(policy.reader)}</p>`)}
${part(voice, 'pledge', renderPledge(view))}
${part(voice, 'workdays', renderCalendar(view))}
${part(voice, 'rules', renderRules(view))}
${part(voice, 'kept', html`<p>${voice.text(policy.kept)}</p><p>${voice.say('unpublishedKept', { days: voice.number(policy.unpublishedDays) })}</p>`)}
${part(voice, 'complaints', renderComplaints(view))}
${part(voice, 'removed', renderRemoved(view))}
${part(voice, 'versions', renderVersions(view))}
<ul class="links part"><li><a href="${linkTo(view, `a/${agency.slug}/pledge`)}">${voice.say('seePledge')}</a></li>
<li><a href="${linkTo(view, `a/${agency.slug}`)}">${voice.say('seeFeed')}</a></li></ul>`,
  });
};

const part = (voice: Voice, key: SentenceKey, content: Html): Html =>
  html`<section class="part"><h2>${voice.say(key)}</h2>${content}</section>`;

const renderPledge = ({ voice, policy: { policy } }: PolicyView): Html => {
  const { acknowledge, answer } = policy.pledge;
  return html`<ul><li>${voice.say('pledgeRead', { days: voice.count('withinDays', acknowledge) })}</li>
<li>${voice.say('pledgeAnswer', { days: voice.count('withinDays', answer) })}</li>
${policy.secondPerson && html`<li>${voice.say('secondPerson')}</li>`}</ul>`;
};

const renderCalendar = ({ voice, policy: { calendar, agency } }: PolicyView): Html => {
  const weekend = [...calendar.weekend].sort().map(voice.weekday);
  const holidays = [...calendar.holidays].sort().map((day) => html`<li>${voice.day(day)}</li>`);
  return html`<p>${weekend.length > 0 ? voice.say('weekendIs', { days: voice.list(weekend) }) : voice.say('noWeekend')}</p>
<p class="hint">${voice.say('daysCounted', { place: voice.text(agency.place) })}</p>
${holidays.length > 0 && html`<details><summary>${voice.say('holidays')}</summary><ul>${holidays}</ul></details>`}`;
};

const renderRules = ({ voice, policy: { policy } }: PolicyView): Html =>
  html`<p class="hint">${voice.say('rulesMeans')}</p>
<ol>${policy.rules.map((rule, place) => html`<li id="rule-${place + 1}">${voice.text(rule)}</li>`)}</ol>`;

const renderComplaints = ({ voice, policy: { policy } }: PolicyView): Html => {
  const { name, url } = policy.complaints;
  return html`<p>${voice.say('complaintsMeans', { name: html`<a href="${url}" rel="noopener">${voice.text(name)}</a>` })}</p>`;
};

const renderRemoved = ({ voice, policy: { removed } }: PolicyView): Html => {
  if (removed.length === 0) return html`<p>${voice.say('removedNone')}</p>`;
  const heads = (['month', 'rule', 'version', 'hiddenWhole', 'hiddenPart', 'removedWhole'] as const).map(
    (key) => html`<th scope="col">${voice.say(key)}</th>`,
  );
  const rows = removed.map(({ month, rule, policy, hidden, redacted, removed }) => {
    const numbers = [policy, hidden, redacted, removed].map((n) => html`<td><bdi>${voice.number(n)}</bdi></td>`);
    const named = rule === undefined ? voice.say('retentionEnded') : html`<bdi>${voice.number(rule)}</bdi>`;
    const cells = [html`<td>${named}</td>`, ...numbers];
    return html`<tr><th scope="row">${voice.month(month)}</th>${cells}</tr>`;
  });
  return html`<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
};

const renderVersions = ({ voice, policy: { versions, version: shown, agency } }: PolicyView): Html => {
  const items = versions.toReversed().map(({ version, from }) => {
    const says = voice.say('policyVersion', {
      version: voice.number(version),
      date: voice.dayOf(from, agency.timeZone),
    });
    const href = `?lang=${voice.language}&version=${version}`;
    return html`<li>${version === shown ? html`<b aria-current="page">${says}</b>` : html`<a href="${href}">${says}</a>`}</li>`;
  });
  return html`<ul class="links">${items}</ul>`;
};
