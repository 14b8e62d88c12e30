import { html } from 'lit';

export const renderButton = (words: string, onClick: (event: Event) => void) =>
  html`<button type="button" part="button" @click=${onClick}>${words}</button>`;
