import { css } from 'lit';

export const adoptionStyles = css`
  .ways ul {
    border-block-end: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
  }
  .ways a {
    align-content: center;
    border-block: 3px solid transparent;
    color: var(--text);
    display: block;
    min-block-size: 48px;
    text-decoration: none;
  }
  .ways a:hover {
    color: var(--accent);
  }
  .ways [aria-current='page'] {
    border-block-end-color: var(--accent);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .ways a:not([aria-current='page']) {
      border-color: Canvas;
    }
    .ways [aria-current='page'] {
      border-block-start-color: Canvas;
    }
  }
  .chosen {
    font-weight: 700;
  }
  .drop {
    align-items: center;
    border: 1.5px dashed var(--line);
    border-radius: calc(var(--radius) * 0.7);
    cursor: pointer;
    display: grid;
    font-weight: 400;
    gap: 0.3em;
    justify-items: center;
    min-block-size: 8rem;
    padding: 1.2em;
    position: relative;
    text-align: center;
  }
  .drop:hover,
  .drop:focus-within {
    background: var(--tint);
    border-color: var(--accent);
  }
  .drop:has(:focus-visible) {
    outline: 3px solid var(--shura-focus, var(--accent));
    outline-offset: 2px;
  }
  .drop b {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .drop input {
    block-size: 100%;
    cursor: pointer;
    inline-size: 100%;
    inset: 0;
    opacity: 0;
    position: absolute;
  }
  #file-size:empty {
    display: none;
  }
  .across {
    border-block: 1px solid var(--border);
    display: flex;
    overflow-x: auto;
  }
  /* A shade at the edge says that the table goes on; at its end it is behind the last column. */
  .across::after {
    background: linear-gradient(to right, transparent, var(--surface) 80%);
    content: '';
    flex: none;
    inline-size: 2.5rem;
    inset-inline-end: 0;
    pointer-events: none;
    position: sticky;
  }
  #root[dir='rtl'] .across::after {
    background: linear-gradient(to left, transparent, var(--surface) 80%);
  }
  .columns,
  .asked,
  .writing .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .sample td,
  .sample th {
    max-inline-size: 22em;
    min-inline-size: 9em;
    padding-block: 0.6em;
    padding-inline: 0 1.2em;
    vertical-align: top;
  }
  .sample th {
    border-block-end-color: var(--line);
    font-weight: 400;
  }
  .sample td {
    font-size: 0.9em;
  }
  .sample tr:last-child td {
    border: 0;
  }
  .left-out {
    display: grid;
    gap: 0.6em;
  }
  .whys li {
    border-block-start: 1px solid var(--border);
    padding-block: 0.6em;
  }
  .why {
    color: var(--danger);
    display: block;
  }
  /* Large enough for a thumb, without making the line higher. */
  .list a {
    display: inline-block;
    margin-block: -0.55em;
    padding-block: 0.55em;
  }
  .list > .post {
    display: flex;
    gap: 0 0.9em;
  }
  .post > .part {
    flex: 1;
    gap: 0.35em;
    min-inline-size: 0;
  }
  .list > .writing {
    padding-block: 1.4em;
  }
  .writing > .part {
    gap: 1em;
  }
  .pick {
    align-items: start;
    cursor: pointer;
    display: flex;
    flex: none;
    inline-size: 44px;
    justify-content: center;
    min-block-size: 44px;
    padding-block-start: 0.3em;
    position: relative;
  }
  span.pick {
    color: var(--muted);
    cursor: default;
  }
  .known {
    color: var(--muted);
  }
  .choosing {
    border-block-start: 1px solid var(--border);
    margin-block-end: -1.3em;
    padding-block-start: 0.4em;
  }
  .adopt {
    background: var(--surface);
    border-block-start: 1px solid var(--border);
    display: grid;
    gap: 0.8em;
    margin-block-start: -1.3em;
    padding-block: 1em 0;
  }
  /* Only where enough room is left for the content. */
  @media (min-height: 48em) {
    .adopt {
      inset-block-end: 0;
      padding-block-end: 1em;
      position: sticky;
    }
  }
  .progress {
    align-items: center;
    display: flex;
    gap: 0.9em;
  }
  progress {
    accent-color: var(--accent);
    flex: 1;
    min-inline-size: 0;
  }
  .reply {
    background: var(--tint);
    border-inline-start: 3px solid var(--accent);
    border-radius: calc(var(--radius) * 0.5);
    display: grid;
    gap: 0.7em;
    grid-template-columns: minmax(0, 1fr);
    padding: 0.9em min(1.1em, 6vw);
  }
  .reply .words {
    user-select: all;
  }
  .one {
    display: inline-block;
  }
  .key + .key {
    border-block-start: 1px solid var(--border);
    padding-block-start: 1.6em;
  }
  .state {
    border: 1px solid var(--line);
    border-radius: 99px;
    color: var(--muted);
    font-size: 0.9em;
    padding: 0.1em 0.9em;
  }
  .kept {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 700;
  }
  .asked:empty,
  .draft:empty {
    display: none;
  }
`;
