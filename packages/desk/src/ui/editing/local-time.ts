const minute = 60_000;

/**
 * The wall-clock time `YYYY-MM-DDTHH:mm` of an instant, in an IANA time zone: Swedish dates have the ISO 8601 format.
 */
export const localOf = (at: number, timeZone: string): string =>
  new Date(at).toLocaleString('sv', { timeZone }).replace(' ', 'T').slice(0, 16);

/**
 * The instant, in milliseconds since the epoch, of a wall-clock time in an IANA time zone. The server computes the
 * instants of polls and consultations itself.
 */
export function instantOf(local: string, timeZone: string): number {
  const wall = Date.parse(`${local}Z`);
  const ahead = (at: number) => Date.parse(`${localOf(at, timeZone)}Z`) - Math.floor(at / minute) * minute;
  // Twice: near a change of clocks, the first offset may be the one of the other side.
  return wall - ahead(wall - ahead(wall));
}

/** The next whole minute that is at least 15 seconds away, so that a request arrives before it. */
export const soon = (now: number): number => Math.ceil((now + minute / 4) / minute) * minute;
