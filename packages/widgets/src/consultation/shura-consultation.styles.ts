import { css } from 'lit';
import { host } from '../styles/host.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  #root:not(.card) {
    display: grid;
    gap: calc(var(--space) * 1.5);
  }
  dl {
    display: grid;
    gap: calc(var(--space) * 0.7);
  }
  dt {
    color: var(--accent);
    font-size: 0.9em;
    font-weight: 700;
  }
  dd + dd {
    margin-block-start: calc(var(--space) * 0.5);
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, own];
