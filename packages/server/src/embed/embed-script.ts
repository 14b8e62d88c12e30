/**
 * Updates snippet, preview and contrasts when a choice about the look changes, and shows a picker beside each colour. Without the script, people use the form's button.
 */
export const embedScript = `import { offerCopies } from './copy.js';

const form = document.querySelector('.choices');
const said = form.querySelector('output');
let newest;
// The choices depend on what is embedded: changing that needs the button, which loads the page again.
const renew = () => {
  if (!form.reportValidity()) return;
  const address = form.action + '?' + new URLSearchParams(new FormData(form));
  const request = (newest = new XMLHttpRequest());
  said.textContent = '';
  request.open('GET', address);
  // The browser parses the response as a page, so no script builds markup from text.
  request.responseType = 'document';
  request.addEventListener('load', () => {
    if (request !== newest || !request.response?.querySelector('.made')) return;
    for (const part of ['.made', '.contrasts']) {
      document.querySelector(part).replaceWith(request.response.querySelector(part));
    }
    offerCopies();
    history.replaceState(null, '', address);
    said.textContent = said.dataset.renewed;
  });
  request.send();
};
for (const pairs of form.querySelectorAll('.pairs')) pairs.addEventListener('change', renew);

for (const picker of form.querySelectorAll('[type=color]')) {
  const field = form.querySelector('#' + picker.dataset.of);
  const follow = () => {
    const digits = field.value.replace('#', '');
    picker.value = '#' + (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits || 'ffffff');
  };
  follow();
  field.addEventListener('input', () => field.checkValidity() && follow());
  picker.addEventListener('input', () => (field.value = picker.value));
  picker.hidden = false;
}
`;
