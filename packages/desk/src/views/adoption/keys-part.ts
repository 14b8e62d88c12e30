import type { SourceKey } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderInput, renderOutcome, renderSubmit } from '../../ui/fields/field.ts';
import { formOf, secret, typed } from '../../ui/fields/form-controller.ts';
import { renderPassword } from '../../ui/fields/password.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import type { AdoptionView } from './adoption-view.ts';
import { type Keyed, keyed } from './keyed.ts';
import { searchWords } from './search-words.ts';
import { adoptionWords } from './words.ts';

async function keep(v: AdoptionView, platform: Keyed, key: SourceKey | null): Promise<string> {
  const w = searchWords[v.desk.language].keys;
  await v.desk.client.adoption.setKey(v.desk.agencySlug, platform, key);
  await v.reloadSources();
  return key ? w.saved : w.forgotten;
}

function submit(v: AdoptionView, platform: Keyed, event: SubmitEvent): void {
  const { desk, adoption } = v;
  const element = formOf(event);
  const missing = (value: string) => (value.trim() ? undefined : fieldWords[desk.language].missing);
  const named = platform === 'bluesky';
  const identifier = () => typed(element, 'identifier').replace(/^@/, '');
  const key = () => secret(element, `${platform}-secret`);
  const check = () => ({
    [`${platform}-secret`]: missing(key()),
    ...(named && { identifier: missing(identifier()) }),
  });
  void adoption.forms[platform].submit(element, check, async () => {
    const said = await keep(v, platform, { ...(named && { identifier: identifier() }), secret: key().trim() });
    element.reset();
    return said;
  });
}

function renderKey(v: AdoptionView, platform: Keyed) {
  const { desk, adoption, sources } = v;
  const { language } = desk;
  const w = searchWords[language].keys;
  const { name, why, secret: label } = w.of[platform];
  const form = adoption.forms[platform];
  const kept = sources.some((one) => one.platform === platform && one.ready);
  const forget = ({ currentTarget }: Event) => {
    const card = (currentTarget as HTMLElement).closest('form');
    if (card) void form.send(card, () => keep(v, platform, null)).then(() => v.focus(`#key-${platform}`));
  };
  return html`
    <section aria-labelledby="key-${platform}" class="part key">
      <div class="split">
        <h3 id="key-${platform}" tabindex="-1">${name}</h3>
        <span class="state ${kept ? 'kept' : ''}">${kept ? w.kept : w.absent}</span>
      </div>
      <p class="meta">${why} ${kept ? w.replace : nothing}</p>
      <form novalidate class="narrowly" @submit=${(event: SubmitEvent) => submit(v, platform, event)}>
        ${platform === 'bluesky' ? renderInput({ name: 'identifier', label: w.identifier, hint: w.identifierHint, dir: 'ltr', form }) : nothing}
        ${renderPassword(language, { name: `${platform}-secret`, label, autocomplete: 'current-password', form })}
        ${renderOutcome(form)}
        <div class="bar">
          ${renderSubmit(form, w.save, fieldWords[language].saving)}
          ${kept ? html`<button type="button" class="plain grave" aria-label=${w.forgetOf(name)} @click=${forget}>${w.forget}</button>` : nothing}
        </div>
      </form>
    </section>
  `;
}

/** Access keys of the platforms: written here, and never shown again. */
export const renderKeys = (v: AdoptionView) =>
  renderSection(
    { title: adoptionWords[v.desk.language].ways.keys, why: searchWords[v.desk.language].keys.why },
    keyed.map((platform) => renderKey(v, platform)),
  );
