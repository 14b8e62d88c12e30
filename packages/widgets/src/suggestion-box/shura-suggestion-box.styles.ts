import { css } from 'lit';
import { form } from '../styles/form.ts';
import { host } from '../styles/host.ts';
import { suggestion } from '../styles/suggestion.ts';
import { thread } from '../styles/thread.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  form {
    gap: calc(var(--space) * 1.4);
    margin-block-start: calc(var(--space) * 0.7);
  }
  label[for],
  legend {
    font-weight: 700;
  }
  label .meta,
  legend .meta {
    font-weight: 400;
    margin-inline-start: 0.4em;
  }
  .secret > * + *,
  fieldset .chips {
    margin-block-start: 0.5em;
  }
  .meta:empty {
    display: none;
  }
  .shut::before {
    content: '–' / '';
  }
  .facts {
    display: grid;
  }
  .policy {
    border-inline-start: 3px solid var(--border);
    padding-inline-start: 0.9em;
  }
  /* Beside the number of alike suggestions, in the height reserved for it: two lines. */
  #left {
    float: inline-end;
  }
  :has(.alike) > #left {
    max-inline-size: 52%;
  }
  .alike > summary {
    max-inline-size: 48%;
  }
  #left,
  .alike > summary {
    line-height: 1.4;
    min-inline-size: min-content;
    overflow-wrap: break-word;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--danger);
  }
  /* The text comes first: the other fields appear once there is one. Without scripts, all are there. */
  @media (scripting) {
    .bare > * + :not(.bar) {
      display: none;
    }
  }
  .under {
    inline-size: 100%;
    margin-block-end: calc(var(--space) * -0.8);
    min-block-size: 49px;
  }
  summary {
    align-content: center;
  }
  .alike li {
    clear: both;
    margin-block-end: 0.5em;
  }
  .problem:has(.warning) {
    --danger: var(--late);
  }
  .problem .bar {
    margin-block-start: 0.7em;
  }
  /* Buttons have their place before they are loaded. */
  .later {
    min-block-size: calc(2.75em + 3px);
  }
  /* Beside each other on a phone, or the second would move what follows when it arrives. */
  .secret .bar {
    gap: 6px;
  }
  .secret button {
    padding-inline: 0.5em;
  }
  .secret .reference {
    display: block;
    font-size: 1.25em;
    /* A code that wraps stays on the side of its label. Chromium knows only the name with the prefix. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    user-select: all;
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, form, thread, suggestion, own];
