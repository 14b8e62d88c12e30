import {
  minContrast,
  ownAccent,
  type SiteColourName,
  siteColourNames,
  siteContrasts,
  type Theme,
  themesOf,
} from '@shura/contract';
import { html } from 'hono/html';
import type { SentenceKey } from '../pages/text/page-text.ts';
import type { Html } from '../pages/voice.ts';
import type { EmbedView } from './embed-view.ts';

const labels: Readonly<Record<SiteColourName, SentenceKey>> = {
  accent: 'embedAccent',
  surface: 'embedSurface',
  text: 'embedText',
};

const example = ownAccent.light;

/** The fields for the colours of the site. The script shows the pickers: without it, they would send a colour nobody chose. */
export const renderColours = ({ voice, choices }: EmbedView): Html => {
  const fields = siteColourNames.map((name) => {
    const [label, value] = [voice.plain(labels[name]), choices[name]];
    return html`<div class="field"><label for="${name}">${label}</label>
<div class="colour"><input type="color" data-of="${name}" aria-label="${voice.plain('embedPick', { colour: label })}" hidden>
<input id="${name}" name="${name}" value="${value}" dir="ltr" autocomplete="off" autocapitalize="none" spellcheck="false" pattern="#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})" title="${voice.plain('embedColourHint', { example })}" aria-describedby="colours-hint"></div></div>`;
  });
  return html`<fieldset class="colours"><legend><h2>${voice.say('embedColours')}</h2></legend>
<p class="hint" id="colours-hint">${voice.say('embedColourHint', { example: voice.code(example) })}</p>
<div class="pairs">${fields}</div>
</fieldset>`;
};

type Words = keyof ReturnType<typeof siteContrasts>;
const words: Readonly<Record<Words, SentenceKey>> = {
  text: 'embedOfText',
  muted: 'embedOfRules',
  link: 'embedOfLinks',
  button: 'embedOfButtons',
  danger: 'embedOfErrors',
};
/** WCAG 2.2 §1.4.6, level AAA. */
const easyContrast = 7;

/** Rounded down, so that a failing contrast never looks like a passing one. */
const ratio = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`;

const verdictOf = (contrast: number, theme: Theme, themes: readonly Theme[]): SentenceKey => {
  if (contrast >= easyContrast) return 'embedReadsEasily';
  if (contrast >= minContrast) return 'embedReads';
  if (themes.length === 1) return 'embedUnread';
  return theme === 'light' ? 'embedUnreadInLight' : 'embedUnreadInDark';
};

/** The contrast of all words in the chosen colours, with a verdict; of both themes the worse. Empty if none is chosen. */
export const renderContrasts = ({ voice, choices, shown }: EmbedView): Html => {
  if (siteColourNames.every((name) => choices[name] === '')) return html`<div class="contrasts"></div>`;
  const themes = themesOf(choices.theme);
  const brand = choices.dress === 'agency' ? shown?.accent : undefined;
  const byTheme = themes.map((theme) => ({ theme, contrasts: siteContrasts(choices, theme, brand ?? ownAccent) }));
  const names = Object.keys(words) as readonly Words[];
  const lines = names.flatMap((name) => {
    const [worst] = byTheme.toSorted((one, other) => one.contrasts[name] - other.contrasts[name]);
    return worst ? [{ name, theme: worst.theme, contrast: worst.contrasts[name] }] : [];
  });
  const all = lines.every(({ contrast }) => contrast >= minContrast);
  return html`<section class="contrasts"><h3>${voice.say('embedContrast')}</h3>
<p><b>${voice.say(all ? 'embedAllRead' : 'embedSomeUnread')}</b>${!all && themes.length > 1 && html` ${voice.say('embedOneTheme')}`}</p>
<ul>${lines.map(
    ({ name, theme, contrast }) =>
      html`<li${contrast < minContrast && html` class="fails"`}><span>${voice.say(words[name])}</span> <span><bdi dir="ltr">${ratio(contrast)}</bdi> <b>${voice.say(verdictOf(contrast, theme, themes))}</b></span></li>\n`,
  )}</ul></section>`;
};
