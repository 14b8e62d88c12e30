/** Digits of Arabic keyboards as 0 to 9, small letters as capitals, and nothing between them. */
const lettersOf = (typed: string) =>
  typed
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '');

/**
 * In groups of four, as references and codes are written: `k3m7 9qxt` is `K3M7-9QXT`, and so is `SHR-K3M7-9QXT`, as authors
 * are told it. No reference has an S.
 */
export const readTyped = (typed: string) =>
  lettersOf(typed)
    .replace(/^SHR(?=.{8}$)/, '')
    .match(/.{1,4}/g)
    ?.join('-') ?? '';

/** What stands in a field of a form. */
export function wordsOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
