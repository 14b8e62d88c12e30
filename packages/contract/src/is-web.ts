/** Global in browsers and in Node. */
declare const URL: { canParse(url: string): boolean };

/** Whether a link is http or https, the only schemes that pages link to. */
export const isWeb = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);
