import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { renderConfirmation } from '../../ui/editing/confirmation.ts';
import { localOf, soon } from '../../ui/editing/local-time.ts';
import { bilingualProblems, readBilingual, renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderInput } from '../../ui/fields/field.ts';
import { formOf, typed } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import type { AnyEditor } from './editor-controller.ts';
import { renderEmbed } from './embed-dialog.ts';
import { sayLocal } from './place-of.ts';
import { askingWords } from './words.ts';

function renderOpening(editor: AnyEditor) {
  const { desk } = editor;
  const w = askingWords[desk.language];
  const { name } = editor.kind;
  return renderConfirmation({
    ...{ language: desk.language, form: editor.dialog, title: w.openTitle[name], words: w.openWords[name] },
    ...{ yes: w.open[name], busy: w.opening },
    send: (event) => {
      event.preventDefault();
      void editor.save('public');
    },
    close: () => editor.confirm(undefined),
  });
}

const renderReason = ({ desk: { language }, dialog: form }: AnyEditor) =>
  renderBilingual(language, { name: 'reason', label: askingWords[language].ending.reason, lines: true, rows: 3, form });

function renderExtending(editor: AnyEditor) {
  const { desk } = editor;
  const w = askingWords[desk.language].ending;
  const { place } = editor.loaded?.settings ?? {};
  const before = editor.entry?.document.closes ?? '';
  return renderConfirmation({
    ...{ language: desk.language, form: editor.dialog, title: w.extendTitle, words: [w.extendWords] },
    fields: html`
      ${renderInput({
        ...{ name: 'closes', label: w.newEnd, type: 'datetime-local', dir: 'ltr', value: before, form: editor.dialog },
        hint: place && wordsIn(place, desk.language).words,
      })}
      ${renderReason(editor)}
    `,
    ...{ yes: w.extendYes, busy: fieldWords[desk.language].publishing },
    send: (event) => {
      const form = formOf(event);
      const closes = typed(form, 'closes');
      void editor.amend(form, 'extension', closes, readBilingual(form, 'reason'), () => ({
        ...(closes > before ? {} : { closes: w.later }),
        ...bilingualProblems(desk.language, form, 'reason'),
      }));
    },
    close: () => editor.confirm(undefined),
  });
}

function renderClosing(editor: AnyEditor) {
  const { desk } = editor;
  const w = askingWords[desk.language].ending;
  const { place = {}, timeZone = 'UTC' } = editor.loaded?.settings ?? {};
  const closes = () => localOf(soon(Date.now()), timeZone);
  return renderConfirmation({
    ...{ language: desk.language, form: editor.dialog, title: w.closeTitle },
    words: [w.closeWords(sayLocal(desk, closes()), wordsIn(place, desk.language).words)],
    fields: renderReason(editor),
    ...{ yes: w.closeYes, busy: fieldWords[desk.language].publishing },
    send: (event) => {
      const form = formOf(event);
      const check = () => bilingualProblems(desk.language, form, 'reason');
      void editor.amend(form, 'closure', closes(), readBilingual(form, 'reason'), check);
    },
    close: () => editor.confirm(undefined),
  });
}

/** A confirmation, or the dialog with the snippet. */
export function renderDialog(editor: AnyEditor) {
  const { desk } = editor;
  switch (editor.confirming) {
    case 'open':
      return renderOpening(editor);
    case 'extend':
      return renderExtending(editor);
    case 'close':
      return renderClosing(editor);
    case 'embed':
      return editor.loaded && editor.entry
        ? renderEmbed({
            desk,
            kind: editor.kind.name,
            document: editor.entry.document,
            settings: editor.loaded.settings,
            embed: editor.embed,
            close: () => editor.confirm(undefined),
          })
        : nothing;
    case undefined:
      return nothing;
  }
}
