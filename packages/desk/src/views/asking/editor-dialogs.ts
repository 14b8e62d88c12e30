import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { type Confirmation, renderConfirmation } from '../../ui/editing/confirmation.ts';
import { localOf, soon } from '../../ui/editing/local-time.ts';
import { renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderInput } from '../../ui/fields/field.ts';
import { formOf, typed } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import type { AnyEditor } from './editor-controller.ts';
import { sayLocal, sayPlace } from './place-of.ts';
import { precedentWords } from './precedent-words.ts';
import { renderShown } from './precedents.ts';
import { askingWords } from './words.ts';

const renderAsk = (editor: AnyEditor, asked: Omit<Confirmation, 'language' | 'form' | 'close'>) =>
  renderConfirmation({
    ...{ language: editor.desk.language, form: editor.dialog, close: () => editor.confirm(undefined) },
    ...asked,
  });

function renderOpening(editor: AnyEditor) {
  const w = askingWords[editor.desk.language];
  const { name } = editor.kind;
  return renderAsk(editor, {
    ...{ title: w.openTitle[name], words: w.openWords[name], yes: w.open[name], busy: w.opening },
    fields: html`<h3>${precedentWords[editor.desk.language].title}</h3>${renderShown(editor)}`,
    send: (event) => {
      event.preventDefault();
      void editor.save('public');
    },
  });
}

const renderReason = ({ desk: { language }, dialog: form }: AnyEditor) =>
  renderBilingual(language, { name: 'reason', label: askingWords[language].ending.reason, lines: true, rows: 3, form });

function renderExtending(editor: AnyEditor) {
  const { language } = editor.desk;
  const w = askingWords[language].ending;
  const { settings } = editor.loaded ?? {};
  const before = editor.entry?.document.closes ?? '';
  return renderAsk(editor, {
    ...{ title: w.extendTitle, words: [w.extendWords], yes: w.extendYes, busy: fieldWords[language].publishing },
    fields: html`
      ${renderInput({
        ...{ name: 'closes', label: w.newEnd, type: 'datetime-local', dir: 'ltr', value: before, form: editor.dialog },
        hint: settings && sayPlace(language, settings),
      })}
      ${renderReason(editor)}
    `,
    send: (event) => {
      const form = formOf(event);
      const closes = () => typed(form, 'closes');
      void editor.amend(form, 'extension', closes(), () => (closes() > before ? {} : { closes: w.later }));
    },
  });
}

function renderClosing(editor: AnyEditor) {
  const { desk } = editor;
  const w = askingWords[desk.language].ending;
  const { place = {}, timeZone = 'UTC' } = editor.loaded?.settings ?? {};
  const closes = () => localOf(soon(Date.now()), timeZone);
  return renderAsk(editor, {
    ...{ title: w.closeTitle, yes: w.closeYes, busy: fieldWords[desk.language].publishing },
    words: [w.closeWords(sayLocal(desk, closes()), wordsIn(place, desk.language).words)],
    fields: renderReason(editor),
    send: (event) => void editor.amend(formOf(event), 'closure', closes()),
  });
}

const dialogs = { open: renderOpening, extend: renderExtending, close: renderClosing };

/** The confirmation that is asked for. */
export const renderDialog = (editor: AnyEditor) => (editor.confirming ? dialogs[editor.confirming](editor) : nothing);
