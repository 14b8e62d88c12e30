import type { Channel, Language } from '@shura/contract';
import { channels } from '@shura/contract/lists';
import { html } from 'lit';
import { counterWords } from './words.ts';

/** Paper or phone; the last choice stays for the next slip. */
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
