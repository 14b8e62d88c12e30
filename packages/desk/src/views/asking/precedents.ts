import type { KeptPrecedents } from '@shura/contract';
import { renderHits, sayHitKind, sayHitReference, sayHitStates } from '@shura/widgets/say';
import { renderText } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { publicLocale } from '../../ui/language/language.ts';
import { serverOf } from '../../ui/preview/preview-frame.ts';
import type { AnyEditor } from './editor-controller.ts';
import type { Loaded } from './load-editor.ts';
import { precedentWords } from './precedent-words.ts';

/** What people said before, while it is a draft; later what was shown when it was opened. */
export function renderPrecedents(editor: AnyEditor, loaded: Loaded) {
  if (editor.opening) return editor.locked ? nothing : renderFound(editor);
  const kept = editor.entry?.precedents;
  return kept ? renderKept(editor, loaded, kept) : nothing;
}

const renderFound = (editor: AnyEditor) => {
  const w = precedentWords[editor.desk.language];
  if (editor.precedents.standing === 'none') return nothing;
  return html`
    <section class="card" aria-labelledby="precedents">
      <div>
        <h2 id="precedents">${w.title}</h2>
        <p class="meta">${w.lede}</p>
      </div>
      ${renderShown(editor)}
    </section>
  `;
};

/** The hits, or why there are none. */
export function renderShown({ desk, precedents }: AnyEditor) {
  const w = precedentWords[desk.language];
  const { hits, standing, query } = precedents;
  const server = serverOf(desk);
  const all = `${server}a/${desk.agencySlug}/search?${new URLSearchParams({ q: query, lang: desk.language })}`;
  const said = { none: '', asking: w.asking, failed: w.failed, asked: hits?.length === 0 ? w.none : '' }[standing];
  return html`
    ${said ? html`<p class=${standing === 'failed' ? 'wrong' : 'meta'}>${said}</p>` : nothing}
    ${
      hits?.length
        ? html`
            ${renderHits({ l: publicLocale(desk.language), server, level: 3, within: true, newTab: true }, hits)}
            <p><a href=${all} target="_blank">${w.all}</a></p>
          `
        : nothing
    }
  `;
}

function renderKept({ desk }: AnyEditor, { asking, settings }: Loaded, { hits, at }: KeptPrecedents) {
  const w = precedentWords[desk.language];
  const l = publicLocale(desk.language);
  const titleOf = (kind: string, href: string) => {
    const slug = href.slice(2);
    const named = kind === 'poll' ? asking.polls : asking.consultations;
    const title = href.startsWith('s/')
      ? undefined
      : named.find(({ document }) => document.slug === slug)?.document.title;
    return title
      ? renderText(title, desk.language)
      : href.startsWith('s/')
        ? sayHitReference(l, href)
        : html`<bdi>${slug}</bdi>`;
  };
  return html`
    <section class="card" aria-labelledby="precedents">
      <div>
        <h2 id="precedents">${w.kept}</h2>
        <p class="meta">${w.keptAt(desk.format.time(at, settings.timeZone))}</p>
      </div>
      ${hits?.length ? nothing : html`<p>${hits ? w.keptNone : w.keptFailed}</p>`}
      <ul class="found">
        ${hits?.map(
          ({ kind, href, states }) => html`
            <li>
              <p class="meta">${sayHitKind(l, kind)}</p>
              <p><a href="${serverOf(desk)}${href}?lang=${desk.language}" target="_blank">${titleOf(kind, href)}</a></p>
              ${states.length ? html`<p class="became">${sayHitStates(l, states)}</p>` : nothing}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
