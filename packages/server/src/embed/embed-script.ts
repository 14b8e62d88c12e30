/**
 * Adds a copy button to each code block, and updates snippet and preview when a choice about the look changes. Without
 * the script, people select the text by hand and use the form's button.
 */
export const embedScript = `const offerCopies = () => {
  for (const figure of document.querySelectorAll('[data-copy]')) {
    const { copy, copied, uncopied } = figure.dataset;
    const text = figure.querySelector('pre');
    const [button, said] = [document.createElement('button'), document.createElement('output')];
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = copy;
    // A page has several copy buttons: the name of each includes the text that it copies.
    button.ariaLabel = copy + ': ' + text.ariaLabel;
    button.addEventListener('click', async () => {
      said.textContent = '';
      try {
        await navigator.clipboard.writeText(text.textContent);
        said.textContent = copied;
      } catch {
        said.textContent = uncopied;
      }
    });
    const bar = document.createElement('div');
    bar.className = 'actions';
    bar.append(button, said);
    figure.append(bar);
  }
};
offerCopies();

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
