/** Global in browsers and in Node. */
declare const URL: { canParse(url: string): boolean };

/**
 * Splits a text at its web addresses: every second part is one. Punctuation that ends the sentence and invisible
 * characters are not part of an address.
 */
export const splitAtAddresses = (text: string): string[] =>
  text.split(/(\bhttps?:\/\/[^\s<>"'\p{C}]+[^\s<>"'\p{C}.,;:!?()[\]{}،؛؟])/iu);

/** Whether a link is http or https, the only schemes that pages link to. */
export const isWeb = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);
