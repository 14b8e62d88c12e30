import type { WriteStream } from 'node:tty';

export interface Progress {
  /** Counts one imported answer. */
  step(): void;
  /** Removes the bar and prints how many answers were sent, and how fast. */
  end(): void;
}

export interface ProgressOptions {
  readonly total: number;
  /** Acts imported by earlier runs. */
  readonly before: number;
  readonly stream: Pick<WriteStream, 'write' | 'isTTY'>;
}

/** Milliseconds between two updates: `redraw` on a terminal, `newLine` in a log. */
const redraw = 100;
const newLine = 2_000;
const barWidth = 24;

/** Shows the progress of an import. The first update is immediate. */
export const showProgress = ({ total, before, stream }: ProgressOptions): Progress => {
  const started = performance.now();
  let sent = 0;
  const seconds = () => (performance.now() - started) / 1000;
  const rate = () => Math.round(sent / Math.max(seconds(), 0.001));

  const status = () => {
    const left = sent === 0 ? '' : ` · ${Math.ceil((total - before - sent) / Math.max(rate(), 1))} s left`;
    return `${figure(before + sent)} of ${figure(total)} answers · ${figure(rate())}/s${left}`;
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
      stream.write(`sent ${figure(sent)} answers in ${seconds().toFixed(1)} s (${figure(rate())}/s)\n`);
    },
  };
};

export const figure = (number: number): string => number.toLocaleString('en');

const bar = (share: number): string => {
  const full = Math.floor(share * barWidth);
  return `[${'█'.repeat(full)}${'░'.repeat(barWidth - full)}]`;
};
