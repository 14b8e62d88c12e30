/** Instant at which every journey starts: a working day's morning in Muscat. */
const start = Date.parse('2026-11-25T10:00:00+04:00');

/** Milliseconds by which clocks have to be put forward. */
export const ahead = Number(process.env['CLOCK_AHEAD'] ?? start - Date.now());

/** Milliseconds that a request takes in a page, at least: as long as a screen reader needs to say that it is being sent. */
export const network = 600;

/** Runs in a page: delays what it sends. */
export function slowDown(by: number): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    if (init?.method && init.method !== 'GET') await new Promise((sent) => setTimeout(sent, by));
    return fetch(input, init);
  };
}

/** Puts the clock of this process or page forward, so that it says the same of days whenever it runs. */
export function moveClock(by: number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + by;
  globalThis.Date = new Proxy(RealDate, {
    construct: (_, given: []) => (given.length === 0 ? new RealDate(now()) : new RealDate(...given)),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
