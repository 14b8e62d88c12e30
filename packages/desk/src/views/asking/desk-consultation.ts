import type { ConsultationDocument } from '@shura/contract';
import { AskedEditor } from './asked-editor.ts';
import { renderConsultationFields } from './consultation-fields.ts';
import type { ConsultationForm } from './consultation-form.ts';
import { consultationKind } from './consultation-kind.ts';
import { type ConsultationShown, drawConsultation, showConsultation } from './consultation-preview.ts';
import { consultationWords } from './consultation-words.ts';
import { askingWords } from './words.ts';

/** Editor of one consultation; once open, only some fields can change. */
export class DeskConsultation extends AskedEditor<ConsultationDocument, ConsultationForm, ConsultationShown> {
  constructor() {
    super(consultationKind, {
      titles: ({ title }) => [title],
      untitled: (language, fresh) =>
        fresh ? askingWords[language].newConsultation : consultationWords[language].title,
      fields: renderConsultationFields,
      show: (form, { asking, settings }) => showConsultation(form, asking, settings),
      draw: drawConsultation,
    });
  }
}
