import { css } from 'lit';

/** What a search found, a line between two of them. */
export const found = css`
  /* Below the heading of its page, which is smaller on a phone. */
  .heading:has(+ .found) {
    font-size: 1.2em;
  }
  /* An empty marker: with "none", VoiceOver in Safari does not announce a list. */
  .found > li {
    border-block-end: 1px solid var(--border);
    display: grid;
    gap: 0.25em;
    list-style: '';
    padding-block: 1.1em;
  }
  .found > li:first-child {
    padding-block-start: 0;
  }
  .found > li:last-child {
    border: 0;
    padding-block-end: 0;
  }
  .found a {
    display: inline-block;
    font-weight: 700;
    padding-block: 0.5em;
  }
  .found .became {
    color: var(--accent);
    font-size: 0.9em;
    font-weight: 600;
  }
  .found mark {
    background: var(--tint);
    border-radius: 3px;
    color: inherit;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .found mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .found mark {
      text-decoration: underline;
    }
  }
`;
