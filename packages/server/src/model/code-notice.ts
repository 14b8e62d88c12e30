const day = 86_400_000;

/** Milliseconds that the link to a new tracking code works after its mail was sent. */
export const codeLinkLasts = day;

/**
 * The place of a mail with a link to a new tracking code among the notices of a suggestion. Below 0, since acts are
 * counted from 0. One for each day (UTC), so that the primary key of the table admits one such mail a day.
 */
export const codeNotice = (now: number): number => -1 - Math.floor(now / day);

export const isCodeNotice = (place: number): boolean => place < 0;
