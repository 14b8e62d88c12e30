import { css } from 'lit';

export const countersStyles = css`
  .entry {
    max-inline-size: 52rem;
  }
  form.entry {
    gap: 1.7rem;
  }
  .question {
    display: grid;
    gap: 0.5em;
  }
  .question[aria-invalid='true'] {
    border-inline-start: 6px solid var(--danger);
    padding-inline-start: 0.8em;
  }
  .keys {
    display: grid;
    gap: 0.6em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    margin-block-start: 0.4em;
  }
  .scale .keys {
    grid-template-columns: repeat(auto-fill, minmax(5rem, 1fr));
  }
  .rank {
    align-items: center;
    display: flex;
    gap: 0.8em;
  }
  .rank .in {
    flex: none;
    font-size: 1.2em;
    inline-size: 3.2em;
    min-block-size: 54px;
    text-align: center;
  }
  .rank label {
    font-weight: 400;
  }
  .count {
    font-weight: 700;
  }
  .choose a {
    align-content: center;
    font-weight: 700;
    min-block-size: 46px;
  }
  dl {
    display: grid;
    gap: 0.2em;
  }
  dd {
    font-size: clamp(1.15em, 5.5vw, 1.7em);
    font-weight: 700;
    margin-block-end: 0.4em;
    text-wrap: balance;
  }
  dd.plainly {
    font-size: 1.1em;
    overflow-wrap: anywhere;
  }
  .now {
    color: var(--late);
  }
  @media print {
    #root > :not(.slip),
    .slip > :not(.part) {
      display: none;
    }
    .slip {
      border: 0;
      padding: 0;
    }
  }
`;
