import { css } from 'lit';

/** The twelve properties a host may set, and values derived from them. */
export const tokens = css`
  :host {
    display: block;
    color-scheme: light dark;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  #root {
    --fill: var(--shura-accent, light-dark(#0e5a5a, #6fd0c5));
    /* On the card, the page and a tint, as much darker or lighter as 4.5:1 needs: inkOf() of the contract. */
    --accent: light-dark(lab(from var(--fill) min(l, 39) a b), lab(from var(--fill) max(l, 64) a b));
    /* White below the luminance where black has the same contrast (WCAG 2.2), else black: always 4.5:1 or more. */
    --on-accent: var(
      --shura-on-accent,
      color(from var(--fill) xyz calc(1e9 * (0.179 - y)) calc(1e9 * (0.179 - y)) calc(1e9 * (0.179 - y)))
    );
    --surface: var(--shura-surface, light-dark(#fff, #151a21));
    --text: var(--shura-text, light-dark(#1c2430, #e9edf2));
    --muted: var(--shura-muted, light-dark(#465060, #b1bac7));
    --border: var(--shura-border, light-dark(#d8dce3, #323b48));
    --line: color-mix(in oklab, var(--muted) 75%, var(--surface));
    --danger: var(--shura-danger, light-dark(#9b1c1c, #ff9d92));
    --late: light-dark(#7a4a00, #f0b84d);
    --radius: var(--shura-radius, 14px);
    /* Less in a narrow window: large words would not fit beside the paddings, and would break. */
    --space: min(var(--shura-space, 1rem), 5vi);
    --tint: color-mix(in oklab, var(--accent) 8%, transparent);
  }
`;
