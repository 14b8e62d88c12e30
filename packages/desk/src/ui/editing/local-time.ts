const minute = 60_000;

/** The wall-clock time `YYYY-MM-DDTHH:mm` at an instant, in an IANA zone: Swedes write it as ISO 8601 does. */
export const localOf = (at: number, timeZone: string): string =>
  new Date(at).toLocaleString('sv', { timeZone }).replace(' ', 'T').slice(0, 16);

/** The instant, in UTC milliseconds, of a wall-clock time in an IANA zone; the server has the last word. */
export function instantOf(local: string, timeZone: string): number {
  const wall = Date.parse(`${local}Z`);
  const ahead = (at: number) => Date.parse(`${localOf(at, timeZone)}Z`) - Math.floor(at / minute) * minute;
  // The offset on the other side of a change of clocks is not the one that holds.
  return wall - ahead(wall - ahead(wall));
}

/** The next whole minute that a request can still come before. */
export const soon = (now: number): number => Math.ceil((now + minute / 4) / minute) * minute;
