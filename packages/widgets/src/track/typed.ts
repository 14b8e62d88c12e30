/** Normalises digits of Arabic keyboards to 0-9 and letters to capitals, and drops everything else. */
const lettersOf = (typed: string) =>
  typed
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '');

/**
 * In groups of four, as references and codes are written: `k3m7 9qxt` is `K3M7-9QXT`, and so is `SHR-K3M7-9QXT`, the
 * form shown to authors. No reference contains an S.
 */
export const readTyped = (typed: string) =>
  lettersOf(typed)
    .replace(/^SHR(?=.{8}$)/, '')
    .match(/.{1,4}/g)
    ?.join('-') ?? '';

/** Value of a form field. */
export function wordsOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
