import { css } from 'lit';
import { form } from '../styles/form.ts';
import { host } from '../styles/host.ts';
import { suggestion } from '../styles/suggestion.ts';
import { thread } from '../styles/thread.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  .quote {
    border-inline-start: 3px solid var(--border);
    padding-inline-start: 1em;
  }
  .thread {
    margin-block-start: calc(var(--space) * 0.5);
  }
  .version {
    color: var(--accent);
    font-size: 0.9em;
  }
  /* A bracket is not cut from its day. */
  .day {
    display: inline-block;
  }
  .field {
    max-inline-size: 36em;
  }
  #reference,
  #lost-reference,
  #code {
    font-variant: tabular-nums;
    max-inline-size: 24em;
    text-transform: uppercase;
  }
  .choice {
    align-items: center;
    display: flex;
    gap: 0.6em;
    min-block-size: 46px;
  }
  details {
    border-block-start: 1px solid var(--border);
    padding-block-start: 0.5em;
  }
  summary {
    align-content: center;
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  details form {
    gap: calc(var(--space) * 1.2);
    padding-block: calc(var(--space) * 0.7);
  }
  .followed {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .followed a {
    align-content: center;
    display: inline-block;
    min-block-size: 46px;
  }
  @media print {
    details,
    form {
      display: none;
    }
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, form, thread, suggestion, own];
