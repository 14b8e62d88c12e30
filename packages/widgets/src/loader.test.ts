import { expect, waitUntil } from '@open-wc/testing';
import './loader.ts';

it('the loader loads an element that the page adds later, inside another one', async () => {
  const section = document.createElement('section');
  section.append(document.createElement('p'), document.createElement('shura-poll'));
  document.body.append(section);
  await waitUntil(() => customElements.get('shura-poll'), 'the element never came');
  expect(section.lastElementChild).to.be.instanceOf(customElements.get('shura-poll')!);
  section.remove();
});
