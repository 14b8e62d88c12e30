import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { renderToString } from './render-to-string.ts';

describe('what is drawn as HTML', () => {
  it('leaves out what a script listens to, and a property that is set to nothing', () => {
    expect(renderToString(html`<input name="text" .value=${''} @input=${() => {}} ?required=${true} />`)).to.equal(
      '<input name="text" required />',
    );
  });

  it('refuses a property that would be lost', () => {
    expect(() => renderToString(html`<input .value=${'typed'} />`)).to.throw(
      'the property value cannot be written as HTML',
    );
  });

  it('escapes whatever is not markup', () => {
    expect(renderToString(html`<p title=${'"<'}>${'<b>&'}</p>`)).to.equal('<p title="&quot;&lt;">&lt;b&gt;&amp;</p>');
  });
});
