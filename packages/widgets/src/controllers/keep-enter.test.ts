import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineShura } from '../define-shura.ts';
import type { ShuraPoll } from '../poll/shura-poll.ts';
import { fakeClient } from '../testing/fake-client.ts';
import { parks, parksResults } from '../testing/sample-polls.ts';

defineShura({ prefix: 'shura' });

/** A page that is one form, and for every Enter that it hears of presses its button. */
async function pageOfOneForm() {
  const form = await fixture<HTMLFormElement>(html`<form><button>Search</button></form>`);
  const heard: string[] = [];
  const hear = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Enter') return;
    heard.push(event.type);
    event.preventDefault();
    form.querySelector('button')!.click();
  };
  for (const type of ['keydown', 'keypress']) form.addEventListener(type, hear);
  form.addEventListener('submit', (event) => {
    heard.push(event.type);
    event.preventDefault();
  });
  return { form, heard };
}

describe('a page that is one form', () => {
  it('gets no Enter from any element, but every other key', async () => {
    const { form, heard } = await pageOfOneForm();
    const keys: string[] = [];
    form.addEventListener('keydown', ({ key }) => keys.push(key));
    for (const tag of [
      'poll',
      'consultation',
      'suggestion-box',
      'suggestions',
      'response-feed',
      'track',
      'trail',
      'pledge',
      'policy',
      'search',
    ]) {
      const element = form.appendChild(document.createElement(`shura-${tag}`));
      for (const key of ['Enter', 'Escape']) {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      expect(keys.splice(0), tag).to.deep.equal(['Escape']);
    }
    expect(heard).to.deep.equal([]);
  });

  it('is not submitted by Enter in a poll, which sends the vote', async () => {
    const { form, heard } = await pageOfOneForm();
    const poll = document.createElement('shura-poll') as ShuraPoll;
    Object.assign(poll, { poll: 'new-parks', client: fakeClient({ poll: parks, results: parksResults }) });
    form.append(poll);
    await poll.updateComplete;
    while (!poll.shadowRoot?.querySelector('input')) await new Promise(requestAnimationFrame);
    const choice = poll.shadowRoot.querySelector('input')!;
    choice.click();
    choice.focus();
    const voted = oneEvent(poll, 'shura-poll-voted');
    await sendKeys({ press: 'Enter' });
    await voted;
    expect(heard).to.deep.equal([]);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });
});
