import { accentContrasts, colourIn, inkOf, textOn } from '@shura/contract/brand';
import { type Theme, themes } from '@shura/contract/lists';
import { html, noChange, nothing } from 'lit';
import { describedBy, invalid, renderField, renderNumber } from '../../ui/fields/field.ts';
import { type BrandDraft, brandDraft } from './brand-draft.ts';
import { renderSample } from './brand-sample.ts';
import { renderPart } from './section-index.ts';
import type { SettingsView } from './settings-draft.ts';
import { settingsWords } from './words.ts';

/** Rounded down, so that a failing contrast never looks like a passing one. */
const ratio = (contrast: number): string => `${(Math.floor(contrast * 100) / 100).toFixed(2)}:1`;

function renderContrasts({ desk: { language } }: SettingsView, colour: string, theme: Theme) {
  const w = settingsWords[language].brand;
  const { under, ...grounds } = accentContrasts(colour, theme);
  const lines: readonly (readonly [words: string, contrast: number])[] = [
    [textOn(colour) === '#ffffff' ? w.under.white : w.under.black, under],
    [w.on.card, grounds.card],
    [w.on.page, grounds.page],
    [w.on.tint, grounds.tint],
  ];
  return html`
    <ul class="contrasts">
      ${lines.map(([words, contrast]) => html`<li><span>${words}</span> <bdi dir="ltr">${ratio(contrast)}</bdi></li>`)}
    </ul>
  `;
}

const renderSwatch = (colour: string) => html`
  <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${colour} /></svg>
`;

/** What links and text are written in, where it is not the colour itself. */
function renderInk({ desk: { language } }: SettingsView, colour: string, theme: Theme) {
  const [w, ink] = [settingsWords[language].brand, inkOf(colour, theme)];
  if (ink === colour) return html`${w.asItIs}`;
  return html`${w.ink[theme]} <span>${renderSwatch(ink)} <bdi dir="ltr">${ink}</bdi></span>`;
}

function renderColour(v: SettingsView, brand: BrandDraft, theme: Theme) {
  const { desk, form } = v;
  const w = settingsWords[desk.language].brand;
  const name = `brand.accent.${theme}`;
  const [typed, colour] = [brand[theme], colourIn(brand[theme])];
  const verdict = colour ? renderInk(v, colour, theme) : w.noColour;
  const field = { name, label: w[theme], form };
  const type = ({ currentTarget }: Event) => {
    form.touched(name);
    v.redraft({ brand: { ...brand, [theme]: (currentTarget as HTMLInputElement).value } });
  };
  return html`
    <div class="part colour">
      ${renderField(
        field,
        html`
          <div class="joined">
            <input type="color" aria-label=${w.pick[theme]} .value=${colour ?? noChange} @input=${type}>
            <input
              class="in" id=${name} name=${name} dir="ltr" autocomplete="off" autocapitalize="none" spellcheck="false"
              .defaultValue=${typed} .value=${typed} @input=${type}
              aria-required="true" aria-describedby=${describedBy(field)} aria-invalid=${invalid(field)}
            >
          </div>
        `,
      )}
      <p role="status">${form.wrong[name] ? nothing : verdict}</p>
      ${colour ? renderContrasts(v, colour, theme) : nothing}
    </div>
  `;
}

/** The agency's colours, and their contrasts. */
export function renderBrand(v: SettingsView) {
  const { desk, form, draft } = v;
  const w = settingsWords[desk.language].brand;
  const { brand } = draft;
  if (!brand) {
    const choose = () => v.redraft({ brand: brandDraft() }, '[name="brand.accent.light"]');
    const none = html`<p>${w.none}</p><div class="bar brand"><button type="button" @click=${choose}>${w.choose}</button></div>`;
    return renderPart(desk.language, 'brand', none);
  }
  const turn = ({ target }: Event) => {
    form.touched('brand.radius');
    v.redraft({ brand: { ...brand, radius: (target as HTMLInputElement).value } });
  };
  const fields = html`
    <div class="pair colours">${themes.map((theme) => renderColour(v, brand, theme))}</div>
    <div @input=${turn}>
      ${renderNumber({ name: 'brand.radius', label: w.radius, hint: w.radiusHint, value: brand.radius, required: false, form })}
    </div>
    ${renderSample(v, brand)}
    <div class="bar"><button type="button" class="plain grave" @click=${() => v.redraft({ brand: undefined }, '.brand button')}>${w.drop}</button></div>
  `;
  return renderPart(desk.language, 'brand', fields);
}
