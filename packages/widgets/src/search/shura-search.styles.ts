import { css } from 'lit';
import { found } from '../styles/found.ts';
import { host } from '../styles/host.ts';
import { suggestion } from '../styles/suggestion.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  /* The button stands beside the field where there is room. */
  form {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
  }
  .field {
    flex: 1 1 19em;
  }
  .heading:has(+ .found),
  .none {
    margin-block-start: var(--space);
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, suggestion, found, own];
