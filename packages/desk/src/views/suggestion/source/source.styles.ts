import { css } from 'lit';

export const sourceStyles = css`
  .origin {
    display: grid;
    gap: 0.35em;
  }
  .origin div {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
  }
  .origin dt {
    color: var(--muted);
    min-inline-size: 6.5em;
  }
  .source a,
  .claim a {
    align-content: center;
    display: inline-block;
    min-block-size: 44px;
  }
  .claim {
    border-inline-start: 3px solid var(--late);
    padding-inline-start: 1.1em;
  }
  .claim code {
    font-size: 1.15em;
    font-weight: 700;
  }
  .overdue {
    color: var(--late);
  }
  .promoting {
    padding-block-start: 1.3em;
  }
  .authored,
  .locked {
    border-inline-start: 3px solid var(--border);
    padding-inline-start: 0.9em;
  }
  dialog.promote {
    inline-size: min(46rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    max-inline-size: none;
    overflow-y: auto;
  }
  .promote .problem li a {
    display: inline-block;
    padding-block: 0.55em;
  }
  .list > .statement {
    gap: 0.8em;
    padding-block: 1.3em;
  }
  .on {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-weight: 700;
    gap: 0.2em 0.7em;
    min-block-size: 46px;
  }
  .on .meta {
    font-weight: 400;
  }
  .statement [aria-invalid='true'] ~ .meta {
    color: var(--danger);
    font-weight: 700;
  }
`;
