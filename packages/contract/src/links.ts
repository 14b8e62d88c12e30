/** Of browsers and of Node alike. */
declare const URL: { canParse(url: string): boolean };

/** Whether a link is http or https. Pages draw no other link. */
export const isWeb = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);
