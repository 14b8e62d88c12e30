import { html } from 'hono/html';
import type { Html, Voice } from '../pages/voice.ts';

/** Attributes that mark an element with text to copy, and hold the words of the button that {@link copyScript} adds. */
export const copying = (voice: Voice): Html =>
  html` data-copy="${voice.plain('embedCopy')}" data-copied="${voice.plain('embedCopied')}" data-uncopied="${voice.plain('embedUncopied')}"`;

/**
 * Adds a copy button to each text with the attributes of {@link copying}. Without the script, people select the text by
 * hand.
 */
export const copyScript = `export const offerCopies = () => {
  for (const around of document.querySelectorAll('[data-copy]')) {
    const { copy, copied, uncopied } = around.dataset;
    const text = around.querySelector('pre, textarea') ?? around.querySelector('bdi');
    const [button, said] = [document.createElement('button'), document.createElement('output')];
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = copy;
    // A page has several copy buttons: the name of each includes the text that it copies.
    button.ariaLabel = copy + ': ' + (text.ariaLabel ?? text.labels?.[0].textContent ?? text.textContent);
    button.addEventListener('click', async () => {
      said.textContent = '';
      try {
        await navigator.clipboard.writeText(text.value ?? text.textContent);
        said.textContent = copied;
      } catch {
        said.textContent = uncopied;
      }
    });
    const bar = document.createElement('div');
    bar.className = 'actions';
    bar.append(button, said);
    around.append(bar);
  }
};
offerCopies();
`;
