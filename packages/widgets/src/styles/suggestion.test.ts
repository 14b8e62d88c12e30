import { expect, fixture, html } from '@open-wc/testing';
import { suggestion } from './suggestion.ts';

describe('a list of suggestions', () => {
  it('does not inherit from the page how lines are wrapped', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    around.style.setProperty('text-wrap', 'pretty');
    const root = around.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [suggestion.styleSheet!];
    root.innerHTML = '<ul><li>a</li></ul>';
    expect(getComputedStyle(root.querySelector('li')!).getPropertyValue('text-wrap-style')).to.be.oneOf(['auto', '']);
  });
});
