import type { Channel } from '@shura/contract';
import { html } from 'lit';
import type { Language } from '../localization/words.ts';
import { counterWords } from './words.ts';

const channels: readonly Channel[] = ['paper', 'phone'];

/** How it came; what was chosen last stays for the next. */
export function renderChannel(language: Language, chosen: Channel, choose: (channel: Channel) => void) {
  const w = counterWords[language];
  return html`
    <fieldset class="question">
      <legend>${w.channel}</legend>
      <div class="keys">
        ${channels.map(
          (one) => html`
            <label class="row"><input type="radio" name="channel" value=${one} ?checked=${one === chosen} @change=${() => choose(one)}><span>${w.channels[one]}</span></label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
