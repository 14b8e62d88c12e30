import { css } from 'lit';

export const shellStyles = css`
  :host {
    min-block-size: 100dvh;
  }
  #root {
    background: var(--paper);
    display: grid;
    grid-template-rows: auto 1fr;
    min-block-size: 100dvh;
  }
  .skip {
    background: var(--surface);
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 0.7em 1.2em;
    position: absolute;
    z-index: 1;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  header {
    align-items: center;
    border-block-end: 1px solid var(--border);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
    padding-inline: max(min(1.1rem, 5.5vw), (100% - 76rem) / 2);
    position: relative;
  }
  .home {
    color: var(--text);
    font-weight: 700;
    padding-block: 0.9em;
    text-decoration: none;
  }
  /* Sticky here, not on each notice: this element's parent has the full height of the page. */
  .pending-acts {
    inset-block-start: 0.5em;
    position: sticky;
    z-index: 1;
  }
  .pending-act {
    align-items: center;
    background: color-mix(in oklab, var(--accent) 8%, var(--surface));
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 0.7);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    justify-content: space-between;
    margin-block-end: 1em;
    padding: 0.6em 1em;
  }
  .end {
    margin-inline-start: auto;
  }
  ul a,
  .quiet {
    align-content: center;
    color: var(--text);
    display: block;
    min-block-size: 46px;
    text-decoration: none;
  }
  .quiet {
    border-color: transparent;
    font-weight: 400;
    padding-inline: 0.4em;
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 0.35em;
  }
  ul a:hover,
  .home:hover {
    color: var(--accent);
  }
  .wide {
    flex-basis: 100%;
  }
  .wide ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
  }
  .wide a {
    border-block: 3px solid transparent;
    padding-block: 0.6em;
  }
  .wide [aria-current] {
    border-block-end-color: var(--accent);
    font-weight: 700;
  }
  .menu {
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    color: inherit;
    inset: auto;
    inset-block-start: 4.2rem;
    inset-inline-end: max(1.1rem, (100vw - 76rem) / 2);
    max-inline-size: min(22rem, calc(100vw - 2.2rem));
    min-inline-size: min(17rem, calc(100vw - 2.2rem));
    padding: 1em min(1.3em, 7vw);
    position: absolute;
  }
  .menu:popover-open {
    display: grid;
    gap: 0.7em;
  }
  .menu [aria-current] {
    font-weight: 700;
  }
  .menu .meta {
    overflow-wrap: anywhere;
  }
  .menu .bar {
    border-block-start: 1px solid var(--border);
    justify-content: space-between;
    padding-block-start: 0.5em;
  }
  .narrow {
    border-color: var(--line);
    display: none;
    font-weight: 400;
    min-block-size: 46px;
  }
  main {
    outline: 0;
    padding: clamp(1.4rem, 4vw, 2.6rem) max(min(1.1rem, 5.5vw), (100% - 76rem) / 2) 5rem;
  }
  .trouble {
    margin-block-end: 1.5rem;
  }
  .notice {
    display: grid;
    gap: 0.7em;
    justify-items: start;
    max-inline-size: 40em;
  }
  @media (max-width: 62em) {
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
    header {
      gap: 0 0.7em;
    }
    header:has(.narrow) {
      padding-block-end: 0.4em;
    }
    header:has(.narrow) .home {
      flex: 1 1 100%;
      padding-block-end: 0;
    }
    header:has(.narrow) .menu {
      inset-block-start: 7.2rem;
    }
    header #pages {
      inset-inline: 1.1rem auto;
    }
  }
  @media (min-width: 62.01em) {
    /* Hides a menu that was open when the window grew. */
    #pages:popover-open {
      display: none;
    }
  }
  /* Forced colours would draw transparent borders. */
  @media (forced-colors: active) {
    .quiet,
    .wide a:not([aria-current]) {
      border-color: Canvas;
    }
    .wide [aria-current] {
      border-block-start-color: Canvas;
    }
  }
  @media print {
    header {
      display: none;
    }
  }
`;
