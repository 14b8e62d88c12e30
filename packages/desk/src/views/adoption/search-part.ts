import { type Searchable, searchable } from '@shura/contract/lists';
import { isolate } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { renderEnd, renderInput, renderRadios } from '../../ui/fields/field.ts';
import { formOf, typed } from '../../ui/fields/form-controller.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { platformWords } from '../suggestion/source/platform-words.ts';
import type { AdoptionView } from './adoption-view.ts';
import { findByHashtag } from './finding.ts';
import { refusalWords, sayCode } from './refusal-words.ts';
import { searchWords } from './search-words.ts';

function renderPlatforms({ desk, adoption, sources }: AdoptionView) {
  const w = searchWords[desk.language];
  const keyless = (platform: Searchable) => sources.some((one) => one.platform === platform && !one.ready);
  return renderRadios({
    ...{ name: 'platform', legend: w.platform, chosen: adoption.platform },
    options: searchable.map((platform) => [
      platform,
      platformWords[desk.language][platform],
      html`${w.notes[platform]}${keyless(platform) ? html` <b>${w.noKey}</b>` : nothing}`,
    ]),
    choose: (platform) => adoption.set({ platform, failed: undefined }),
  });
}

/** Why nothing was found, and what to do. */
function renderFailed({ desk, adoption }: AdoptionView) {
  const { failed } = adoption;
  const { language, format } = desk;
  if (failed === undefined) return nothing;
  const w = searchWords[language];
  if (failed === 'empty') return html`<p class="done nothing" tabindex="-1">${w.nothing}</p>`;
  const { code, retryAfter } = failed;
  return html`
    <div class="problem failed" role="alert" tabindex="-1">
      <p>${sayCode(refusalWords[language].search, code)}${retryAfter ? ` ${w.retry(format, Math.ceil(retryAfter / 60))}` : nothing}</p>
    </div>
  `;
}

const isHashtag = (tag: string): boolean => /^[#＃]?[\p{L}\p{M}\p{N}\p{Pc}·\u200c]{1,100}$/u.test(tag);

function search(v: AdoptionView, event: SubmitEvent): void {
  const { adoption, desk } = v;
  const element = formOf(event);
  const w = searchWords[desk.language];
  const read = () => {
    const server = typed(element, 'server').replace(/(?<!\/)\/+$/, '');
    const { platform } = adoption;
    return { platform, hashtag: typed(element, 'tag'), ...(platform === 'mastodon' && { server }) };
  };
  const check = () => {
    const { hashtag, server } = read();
    return {
      tag: isHashtag(hashtag) ? undefined : w.tagWrong,
      server: server === undefined || /^https?:\/\/\S+$/.test(server) ? undefined : w.serverWrong,
    };
  };
  void adoption.forms.search
    .submit(element, check, () => findByHashtag(v, read()))
    .then((done) => done && v.focus(adoption.failed === undefined ? '#review' : '.failed, .nothing'));
}

export function renderSearch(v: AdoptionView) {
  const { desk, adoption } = v;
  const w = searchWords[desk.language];
  const form = adoption.forms.search;
  return renderSection(
    w,
    html`
      <form novalidate @submit=${(event: SubmitEvent) => search(v, event)}>
        ${renderPlatforms(v)}
        ${adoption.platform === 'mastodon' ? renderInput({ name: 'server', label: w.server, hint: isolate(w.serverHint), type: 'url', form }) : nothing}
        ${renderInput({ name: 'tag', label: w.tag, value: adoption.hashtag, form })}
        ${renderFailed(v)} ${renderEnd(form, w.go, w.going)}
      </form>
    `,
  );
}
