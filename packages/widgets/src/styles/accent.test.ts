import { expect, fixture, html } from '@open-wc/testing';
import { siteContrasts } from '@shura/contract';
import { contrast, grounds, inkOf, minContrast } from '@shura/contract/brand';
import { painted } from '../controllers/contrast-warning.ts';
import { host } from './host.ts';
import { tokens } from './tokens.ts';

/** Yellow and maroon are what agencies brought; then every fourth step of each channel of sRGB. */
const steps = ['00', '44', '88', 'cc', 'ff'];
const accents = [
  '#ffd400',
  '#7a1733',
  '#767676',
  ...steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`))),
];

/** Whether two colours differ by two steps at most in each channel: what the contract computes is what is drawn. */
const alike = (one: string, other: string): boolean =>
  [1, 3, 5].every((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.abs(a! - b!) <= 2;
  });

/** A link and a main button as every element has them. */
async function dress(theme: 'light' | 'dark') {
  const around = await fixture<HTMLElement>(html`<div theme=${theme}></div>`);
  const root = around.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, host.styleSheet!];
  root.innerHTML = '<div id="root"><a href="#x">a</a><button class="main">b</button></div>';
  return { around, link: root.querySelector('a')!, button: root.querySelector('button')! };
}

describe('an accent that the page sets alone', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`is readable as text, and below text, in the ${theme} theme`, async () => {
      const { around, link, button } = await dress(theme);
      const bad = accents.flatMap((accent) => {
        around.style.setProperty('--shura-accent', accent);
        const { color, backgroundColor } = getComputedStyle(button);
        const drawn = painted(getComputedStyle(link).color)!;
        const on = contrast(painted(color)!, painted(backgroundColor)!);
        const kept = painted(backgroundColor) === accent;
        return kept && alike(drawn, inkOf(accent, theme)) && on >= minContrast
          ? []
          : [`${accent} ${drawn} ${inkOf(accent, theme)} ${on.toFixed(2)}`];
      });
      expect(bad).to.deep.equal([]);
    });

    it(`stands beside the colours that the contract judges a site's colours with, in the ${theme} theme`, async () => {
      const { link } = await dress(theme);
      const ratio = (token: string) => {
        link.style.color = `var(--${token})`;
        return contrast(painted(getComputedStyle(link).color)!, grounds[theme].card);
      };
      const { text, muted, danger } = siteContrasts({ accent: '', surface: '', text: '' }, theme);
      expect(['text', 'muted', 'danger'].map(ratio)).to.deep.equal([text, muted, danger]);
    });
  }

  it('is unchanged if it is readable, and so is the text colour that the page sets', async () => {
    const { around, link, button } = await dress('light');
    around.style.setProperty('--shura-accent', '#7a1733');
    around.style.setProperty('--shura-on-accent', '#fedcba');
    expect(painted(getComputedStyle(link).color)).to.equal('#7a1733');
    expect(painted(getComputedStyle(button).color)).to.equal('#fedcba');
  });
});
