import { css } from 'lit';

/** The twelve properties a host may set, and what derives from them. */
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
    --accent: var(--shura-accent, light-dark(#0e5a5a, #6fd0c5));
    --on-accent: var(--shura-on-accent, light-dark(#fff, #06211f));
    --surface: var(--shura-surface, light-dark(#fff, #151a21));
    --text: var(--shura-text, light-dark(#1c2430, #e9edf2));
    --muted: var(--shura-muted, light-dark(#465060, #b1bac7));
    --border: var(--shura-border, light-dark(#d8dce3, #323b48));
    --line: color-mix(in oklab, var(--muted) 75%, var(--surface));
    --danger: var(--shura-danger, light-dark(#9b1c1c, #ff9d92));
    --late: light-dark(#7a4a00, #f0b84d);
    --radius: var(--shura-radius, 14px);
    --space: var(--shura-space, 1rem);
    --tint: color-mix(in oklab, var(--accent) 8%, transparent);
  }
`;
