import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { renderToString } from './render-to-string.ts';

describe('rendering to HTML', () => {
  it('leaves out event listeners, and properties without a value', () => {
    expect(renderToString(html`<input name="text" .title=${''} @input=${() => {}} ?required=${true} />`)).to.equal(
      '<input name="text" required />',
    );
  });

  it('refuses a property that would be lost', () => {
    expect(() => renderToString(html`<input .title=${'typed'} />`)).to.throw(
      'the property title cannot be written as HTML',
    );
  });

  it('writes the value of a field as HTML', () => {
    expect(renderToString(html`<input .value=${'"a"'} id="a" />`)).to.equal('<input value="&quot;a&quot;" id="a" />');
    const textarea = html`<textarea id=${'text'} .value=${'\n<b>'}></textarea><p>${'after'}</p>`;
    const { value } = Object.assign(document.createElement('div'), {
      innerHTML: renderToString(textarea),
    }).firstChild as HTMLTextAreaElement;
    expect(value).to.equal('\n<b>');
    expect(renderToString(textarea)).to.match(/<\/textarea><p>after<\/p>$/);
  });

  it('escapes everything that is not markup', () => {
    expect(renderToString(html`<p title=${'"<'}>${'<b>&'}</p>`)).to.equal('<p title="&quot;&lt;">&lt;b&gt;&amp;</p>');
  });
});
