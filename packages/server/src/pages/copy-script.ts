/** Puts a button beside each text that is there to be copied. Without it, or where it is refused, text is selected by hand. */
export const copyScript = `for (const figure of document.querySelectorAll('[data-copy]')) {
  const { copy, copied, uncopied } = figure.dataset;
  const text = figure.querySelector('pre');
  const [button, said] = [document.createElement('button'), document.createElement('output')];
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = copy;
  // A page has several.
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
`;
