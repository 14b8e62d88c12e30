import type { SentSuggestion } from '@shura/contract';
import type { html as Html } from 'lit';
import { wordsIn } from '../localization/words-in.ts';
import { sayReference, saySuggestionPage, sayTrackingCode } from '../say/authors.ts';
import { sayAnswerDue, sayReadDue } from '../say/clocks.ts';
import { fillPlain } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { qrCode } from '../text/qr-code.ts';
import type { ExtrasView } from './box-state.ts';

// What the receipt offers besides its words. Functions take Lit's `html`, so that the file they are built into has no second
// copy of Lit.

type Tag = typeof Html;

/** Copies words, and says in a button and in the live region whether it worked. If not, they are selected. */
async function copy({ l, controller }: ExtrasView, name: string, words: string, shown?: Element | null): Promise<void> {
  // A live region announces the same message again only after it was empty.
  controller.set({ announced: undefined, copied: undefined });
  try {
    await navigator.clipboard.writeText(words);
    controller.set({ announced: l.msg('نُسخ', { id: 'box/copied' }), copied: name });
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    controller.set({ announced: l.msg('تعذّر النسخ', { id: 'box/not-copied' }) });
  }
}

const renderMark = (html: Tag, done: boolean) => (done ? html`<span aria-hidden="true">✓ </span>` : '');

/** The receipt as plain text. Says what it is, for whom, and where the suggestion is. */
function receiptText(v: ExtrasView, { reference, trackingCode, acknowledgeBy, answerBy }: SentSuggestion): string {
  const { l, consultation } = v;
  const { agency, title } = consultation;
  return [
    l.msg('إيصال مقترح', { id: 'box/receipt' }),
    wordsIn(agency.name, l.language).words,
    wordsIn(title, l.language).words,
    '',
    `${sayReference(l)}: ${reference}`,
    `${sayTrackingCode(l)}: ${trackingCode}`,
    fillPlain(sayReadDue(l), l.format.day(acknowledgeBy)),
    fillPlain(sayAnswerDue(l), l.format.day(answerBy)),
    `${saySuggestionPage(l)}: ${pageOf(v, `s/${reference}`)}`,
    '',
    l.msg(
      'هذا الإيصال لمن قدّم المقترح وحده. برمزه السري يمكن الجواب عن سؤال الجهة والتظلّم من الحجب ومحو المقترح. وإن فُقد، فلا سبيل إلى رمز آخر إلا لمن ترك بريدًا إلكترونيًا مع المقترح.',
      { id: 'box/receipt-for' },
    ),
    '',
  ].join('\r\n');
}

/** Buttons that save the receipt as a text file and copy the code. No request is made: the file is in the address. */
export function renderSave(html: Tag, v: ExtrasView, sent: SentSuggestion) {
  const save = () => {
    const link = document.createElement('a');
    // The mark at the start tells old programs that the text is UTF-8.
    link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(`\ufeff${receiptText(v, sent)}`)}`;
    link.download = `shura-${sent.reference}.txt`;
    link.click();
  };
  const done = v.copied === 'code';
  const onCopy = ({ currentTarget }: Event) =>
    copy(v, 'code', sent.trackingCode, (currentTarget as Element).closest('.secret')?.querySelector('.reference'));
  return html`
    <div class="bar">
      <button type="button" class="main" part="button" @click=${save}>${v.l.msg('حفظ الإيصال', { id: 'box/save' })}</button>
      <button type="button" part="button" aria-describedby="code-name" @click=${onCopy}>
        ${renderMark(html, done)}${done ? v.l.msg('نُسخ', { id: 'box/copied' }) : v.l.msg('نسخ', { id: 'box/copy' })}
      </button>
    </div>
  `;
}

/** Copying the whole receipt, and a QR code of the suggestion's public page, for another device. */
export function renderElsewhere(html: Tag, v: ExtrasView, sent: SentSuggestion) {
  const { l } = v;
  const { size, path } = qrCode(pageOf(v, `s/${sent.reference}`));
  const done = v.copied === 'receipt';
  // Always dark on light, as cameras need.
  return html`
    <details>
      <summary>${l.msg('على جهاز آخر', { id: 'box/elsewhere' })}</summary>
      <p>
        <svg width="200" height="200" viewBox="0 0 1 1" role="img" aria-label=${l.msg('رمز QR لصفحة المقترح', { id: 'box/qr' })} shape-rendering="crispEdges">
          <path d="M0 0h1v1H0z" fill="#fff"></path>
          <path transform="scale(${1 / size})" d=${path} fill="#000"></path>
        </svg>
      </p>
      <div class="bar">
        <button type="button" part="button" @click=${() => copy(v, 'receipt', receiptText(v, sent))}>
          ${renderMark(html, done)}${done ? l.msg('نُسخ الإيصال', { id: 'box/receipt-copied' }) : l.msg('نسخ الإيصال', { id: 'box/copy-receipt' })}
        </button>
      </div>
    </details>
  `;
}
