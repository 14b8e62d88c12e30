import { css } from 'lit';

export const insightsStyles = css`
  .finding {
    max-inline-size: 30rem;
  }
  .charts {
    display: grid;
    gap: 1.2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  }
  .charts > .received {
    grid-column: 1 / -1;
  }
  figure {
    grid-template-columns: minmax(0, 1fr);
  }
  figcaption {
    display: grid;
    gap: 0.3em;
  }
  .drawing {
    min-block-size: 3rem;
    min-inline-size: 0;
  }
  .drawing svg {
    display: block;
    font-family: inherit;
    font-size: 14px;
    max-inline-size: 100%;
    overflow: visible;
  }
  .received .drawing {
    min-block-size: 220px;
  }
  summary {
    align-content: center;
  }
  .scroll {
    max-block-size: 24rem;
    overflow: auto;
  }
  .scroll :is(th, td) {
    font-weight: 400;
    overflow-wrap: normal;
    padding-block: 0.45em;
  }
  .scroll thead th {
    background: var(--surface);
    inset-block-start: 0;
    position: sticky;
  }
  .file {
    align-content: center;
    display: inline-block;
    min-block-size: 46px;
  }
  th,
  td {
    padding-inline: 0 1.2em;
  }
  @media (forced-colors: active) {
    .drawing [aria-label='bar'] rect {
      stroke: CanvasText;
    }
    .drawing [aria-label='bar'][fill='var(--accent)'] rect {
      fill: Highlight;
    }
  }
`;
