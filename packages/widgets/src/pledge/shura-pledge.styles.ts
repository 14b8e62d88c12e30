import { css } from 'lit';
import { host } from '../styles/host.ts';
import { thread } from '../styles/thread.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  .promises {
    background: var(--tint);
    border-inline-start: 3px solid var(--accent);
    display: grid;
    font-weight: 700;
    gap: 0.5em;
    padding: 0.7em var(--space);
  }
  .clocks {
    display: grid;
    gap: calc(var(--space) * 1.6) calc(var(--space) * 2);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    margin-block: 0.7em;
  }
  .clock {
    align-content: start;
    border-block-start: 3px solid var(--border);
    display: grid;
    gap: 0.35em;
    padding-block-start: 0.7em;
  }
  .share {
    font-size: 2.4em;
    font-weight: 700;
    line-height: 1.2;
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, thread, own];
