/**
 * Updates snippet and preview when a choice about the look changes. Without the script, people use the form's button.
 */
export const embedScript = `import { offerCopies } from './copy.js';

const form = document.querySelector('.choices');
const said = form.querySelector('output');
let newest;
// The choices depend on what is embedded: changing that needs the button, which loads the page again.
form.querySelector('.pairs').addEventListener('change', () => {
  const address = form.action + '?' + new URLSearchParams(new FormData(form));
  const request = (newest = new XMLHttpRequest());
  said.textContent = '';
  request.open('GET', address);
  // The browser parses the response as a page, so no script builds markup from text.
  request.responseType = 'document';
  request.addEventListener('load', () => {
    const made = request.response?.querySelector('.made');
    if (request !== newest || !made) return;
    document.querySelector('.made').replaceWith(made);
    offerCopies();
    history.replaceState(null, '', address);
    said.textContent = said.dataset.renewed;
  });
  request.send();
});
`;
