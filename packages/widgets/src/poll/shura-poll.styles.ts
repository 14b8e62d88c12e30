import { css } from 'lit';
import { bars } from '../styles/bars.ts';
import { form } from '../styles/form.ts';
import { host } from '../styles/host.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  .facts {
    display: grid;
    border-block-start: 1px solid var(--border);
    padding-block-start: 0.7em;
  }
  fieldset .facts {
    margin-block: 0.7em 1em;
  }
  /* What each fact says first: how many days are left, who decides. */
  li > bdi:first-child {
    color: var(--text);
    font-weight: 700;
  }
  summary {
    padding-block: 0.5em;
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, form, bars, own];
