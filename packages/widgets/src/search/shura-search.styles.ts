import { css } from 'lit';
import { found } from '../styles/found.ts';
import { host } from '../styles/host.ts';
import { suggestion } from '../styles/suggestion.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  form .main {
    justify-self: start;
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, suggestion, found, own];
