import { expect, fixture, html } from '@open-wc/testing';
import { host } from '../styles/host.ts';
import { tokens } from '../styles/tokens.ts';
import { createWarning } from './contrast-warning.ts';

/** Warnings about an element in the style of a page, another page each time. */
async function warningsOf(theme: string, style: string, times = 1, isConnected = true): Promise<readonly string[]> {
  const el = await fixture<HTMLElement>(html`<div theme=${theme}></div>`);
  el.style.cssText = style;
  const shadowRoot = el.attachShadow({ mode: 'open' });
  shadowRoot.adoptedStyleSheets = [tokens.styleSheet!, host.styleSheet!];
  shadowRoot.innerHTML = '<div id="root"></div>';
  if (!isConnected) el.remove();
  const warn = createWarning();
  const { warn: original } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  try {
    for (let time = 0; time < times; time += 1) warn({ isConnected, shadowRoot, theme } as Parameters<typeof warn>[0]);
  } finally {
    console.warn = original;
  }
  expect(shadowRoot.querySelector('#root')!.childElementCount).to.equal(0);
  return said;
}

const norm = 'Shura: text needs a contrast of 4.5:1 (WCAG 2.2, 1.4.3). ';

describe('the warning of colours that few people can read', () => {
  it('names a yellow accent with its ratio, in the themes that it fails in, once a page', async () => {
    expect(await warningsOf('auto', '--shura-accent: #ffd400', 2)).to.deep.equal([
      `${norm}--shura-accent on --shura-surface: 1.43:1 (light)`,
    ]);
  });

  it('names maroon in the dark theme, unless the element is always light', async () => {
    expect(await warningsOf('auto', '--shura-accent: #7a1733')).to.deep.equal([
      `${norm}--shura-accent on --shura-surface: 1.66:1 (dark)`,
    ]);
    expect(await warningsOf('light', '--shura-accent: #7a1733')).to.deep.equal([]);
  });

  it('names every pair that a page spoils', async () => {
    const style = '--shura-on-accent: #fff; --shura-accent: #ffd400; --shura-text: #ccc; --shura-muted: #ddd';
    expect(await warningsOf('light', style)).to.deep.equal([
      `${norm}${[
        '--shura-accent on --shura-surface: 1.43:1 (light)',
        '--shura-on-accent on --shura-accent: 1.43:1 (light)',
        '--shura-text on --shura-surface: 1.61:1 (light)',
        '--shura-muted on --shura-surface: 1.36:1 (light)',
      ].join('; ')}`,
    ]);
  });

  it('is silent with our own colours, and about a card that lets the page through', async () => {
    expect(await warningsOf('auto', '')).to.deep.equal([]);
    expect(await warningsOf('auto', '--shura-surface: transparent')).to.deep.equal([]);
  });

  it('is silent about an element that was removed before it could be measured', async () => {
    expect(await warningsOf('auto', '--shura-accent: #ffd400', 1, false)).to.deep.equal([]);
  });
});
