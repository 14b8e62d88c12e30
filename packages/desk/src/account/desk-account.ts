import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Desk, DeskView } from '../shell/desk.ts';
import { shellWords } from '../shell/words.ts';
import { deskStyles } from '../styles/desk.ts';

/** Stands for the view until it is written. */
export class DeskAccount extends LitElement implements DeskView {
  static override readonly styles = deskStyles;

  @property({ attribute: false }) desk!: Desk;

  protected override render() {
    const { language, dir } = this.desk;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <h1 tabindex="-1">${shellWords[language].views['account']}</h1>
      </div>
    `;
  }
}
