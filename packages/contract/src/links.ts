/** Of browsers and of Node alike. */
declare const URL: { canParse(url: string): boolean };

/** Whether a link leads to the web: a page follows no other, whoever wrote it. */
export const isWeb = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);
