/** Values of a form as typed, by field name; an unchecked box is empty. */
export const readForm = (form: HTMLFormElement): Readonly<Record<string, string>> => ({
  ...Object.fromEntries([...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map(({ name }) => [name, ''])),
  ...Object.fromEntries(
    [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  ),
});
