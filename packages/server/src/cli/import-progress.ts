import type { WriteStream } from 'node:tty';

export interface Progress {
  /** One more act is in. */
  step(): void;
  /** Takes the bar away and says how many acts were sent, how fast. */
  end(): void;
}

export interface ProgressOptions {
  readonly total: number;
  /** How many were in before this run. */
  readonly before: number;
  readonly stream: Pick<WriteStream, 'write' | 'isTTY'>;
}

/** Milliseconds between two looks: a bar on a terminal is redrawn, a log gets a line now and then. */
const redraw = 100;
const newLine = 2_000;
const barWidth = 24;

/** Shows how far an import has come. Starts at once, and never sits silent. */
export const showProgress = ({ total, before, stream }: ProgressOptions): Progress => {
  const started = performance.now();
  let sent = 0;
  const seconds = () => (performance.now() - started) / 1000;
  const rate = () => Math.round(sent / Math.max(seconds(), 0.001));

  const status = () => {
    const left = sent === 0 ? '' : ` · ${Math.ceil((total - before - sent) / Math.max(rate(), 1))} s left`;
    return `${figure(before + sent)} of ${figure(total)} acts · ${figure(rate())}/s${left}`;
  };
  const draw = () =>
    stream.write(stream.isTTY ? `\r${bar((before + sent) / total)} ${status()}\x1b[K` : `${status()}\n`);
  draw();
  const timer = setInterval(draw, stream.isTTY ? redraw : newLine);

  return {
    step() {
      sent += 1;
    },
    end() {
      clearInterval(timer);
      if (stream.isTTY) stream.write('\r\x1b[K');
      stream.write(`sent ${figure(sent)} acts in ${seconds().toFixed(1)} s (${figure(rate())}/s)\n`);
    },
  };
};

export const figure = (number: number): string => number.toLocaleString('en');

const bar = (share: number): string => {
  const full = Math.floor(share * barWidth);
  return `[${'█'.repeat(full)}${'░'.repeat(barWidth - full)}]`;
};
